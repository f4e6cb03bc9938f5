import type { ClientLetterPartsMessages } from '../fr/client-letter-parts.ts';
import { appointment } from './client-letter-parts/appointment.ts';
import { directLine } from './client-letter-parts/direct-line.ts';
import { invitation } from './client-letter-parts/invitation.ts';
import { letterFrame } from './client-letter-parts/letter-frame.ts';
import { matters } from './client-letter-parts/matters.ts';
import { meetings } from './client-letter-parts/meetings.ts';
import { missingDetails } from './client-letter-parts/missing-details.ts';
import { offeredSlots } from './client-letter-parts/offered-slots.ts';

export const clientLetterParts: ClientLetterPartsMessages = {
  appointment,
  directLine,
  invitation,
  letterFrame,
  matters,
  meetings,
  missingDetails,
  offeredSlots,
};
