import type { ClientLettersMessages } from '../contracts/client-letters.ts';
import { acknowledgement } from './client-letters/acknowledgement.ts';
import { advisorAway } from './client-letters/advisor-away.ts';
import { appointment } from './client-letters/appointment.ts';
import { appointmentCancelled } from './client-letters/appointment-cancelled.ts';
import { appointmentConfirmed } from './client-letters/appointment-confirmed.ts';
import { appointmentReminder } from './client-letters/appointment-reminder.ts';
import { clarificationQuestion } from './client-letters/clarification-question.ts';
import { consentWithdrawn } from './client-letters/consent-withdrawn.ts';
import { directLine } from './client-letters/direct-line.ts';
import { freshLink } from './client-letters/fresh-link.ts';
import { invitation } from './client-letters/invitation.ts';
import { letterFrame } from './client-letters/letter-frame.ts';
import { matters } from './client-letters/matters.ts';
import { meetings } from './client-letters/meetings.ts';
import { missingDetails } from './client-letters/missing-details.ts';
import { newAdvisor } from './client-letters/new-advisor.ts';
import { offTargetRedirect } from './client-letters/off-target-redirect.ts';
import { offeredSlots } from './client-letters/offered-slots.ts';
import { relance } from './client-letters/relance.ts';
import { respectfulPause } from './client-letters/respectful-pause.ts';
import { satisfactionQuestion } from './client-letters/satisfaction-question.ts';
import { slotsProposed } from './client-letters/slots-proposed.ts';

export const clientLetters: ClientLettersMessages = {
  acknowledgement,
  advisorAway,
  appointment,
  appointmentCancelled,
  appointmentConfirmed,
  appointmentReminder,
  clarificationQuestion,
  consentWithdrawn,
  directLine,
  freshLink,
  invitation,
  letterFrame,
  matters,
  meetings,
  missingDetails,
  newAdvisor,
  offTargetRedirect,
  offeredSlots,
  relance,
  respectfulPause,
  satisfactionQuestion,
  slotsProposed,
};
