import type { AppointmentMessages } from './client-letter-parts/appointment.ts';
import { appointment } from './client-letter-parts/appointment.ts';
import type { DirectLineMessages } from './client-letter-parts/direct-line.ts';
import { directLine } from './client-letter-parts/direct-line.ts';
import type { InvitationMessages } from './client-letter-parts/invitation.ts';
import { invitation } from './client-letter-parts/invitation.ts';
import type { LetterFrameMessages } from './client-letter-parts/letter-frame.ts';
import { letterFrame } from './client-letter-parts/letter-frame.ts';
import type { MattersMessages } from './client-letter-parts/matters.ts';
import { matters } from './client-letter-parts/matters.ts';
import type { MeetingsMessages } from './client-letter-parts/meetings.ts';
import { meetings } from './client-letter-parts/meetings.ts';
import type { MissingDetailsMessages } from './client-letter-parts/missing-details.ts';
import { missingDetails } from './client-letter-parts/missing-details.ts';
import type { OfferedSlotsMessages } from './client-letter-parts/offered-slots.ts';
import { offeredSlots } from './client-letter-parts/offered-slots.ts';

/** The shared texts of letters to clients. */
export interface ClientLetterPartsMessages {
  readonly appointment: AppointmentMessages;
  readonly directLine: DirectLineMessages;
  readonly invitation: InvitationMessages;
  readonly letterFrame: LetterFrameMessages;
  readonly matters: MattersMessages;
  readonly meetings: MeetingsMessages;
  readonly missingDetails: MissingDetailsMessages;
  readonly offeredSlots: OfferedSlotsMessages;
}

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
