import type { AcknowledgementMessages } from './client-letters/acknowledgement.ts';
import type { AdvisorAwayMessages } from './client-letters/advisor-away.ts';
import type { AppointmentMessages } from './client-letters/appointment.ts';
import type { AppointmentCancelledMessages } from './client-letters/appointment-cancelled.ts';
import type { AppointmentConfirmedMessages } from './client-letters/appointment-confirmed.ts';
import type { AppointmentReminderMessages } from './client-letters/appointment-reminder.ts';
import type { ClarificationQuestionMessages } from './client-letters/clarification-question.ts';
import type { ConsentWithdrawnMessages } from './client-letters/consent-withdrawn.ts';
import type { DirectLineMessages } from './client-letters/direct-line.ts';
import type { FreshLinkMessages } from './client-letters/fresh-link.ts';
import type { InvitationMessages } from './client-letters/invitation.ts';
import type { LetterFrameMessages } from './client-letters/letter-frame.ts';
import type { MattersMessages } from './client-letters/matters.ts';
import type { MeetingsMessages } from './client-letters/meetings.ts';
import type { MissingDetailsMessages } from './client-letters/missing-details.ts';
import type { NewAdvisorMessages } from './client-letters/new-advisor.ts';
import type { OffTargetRedirectMessages } from './client-letters/off-target-redirect.ts';
import type { OfferedSlotsMessages } from './client-letters/offered-slots.ts';
import type { RelanceMessages } from './client-letters/relance.ts';
import type { RespectfulPauseMessages } from './client-letters/respectful-pause.ts';
import type { SatisfactionQuestionMessages } from './client-letters/satisfaction-question.ts';
import type { SlotsProposedMessages } from './client-letters/slots-proposed.ts';

/** The texts of letters to clients. */
export interface ClientLettersMessages {
  readonly acknowledgement: AcknowledgementMessages;
  readonly advisorAway: AdvisorAwayMessages;
  readonly appointment: AppointmentMessages;
  readonly appointmentCancelled: AppointmentCancelledMessages;
  readonly appointmentConfirmed: AppointmentConfirmedMessages;
  readonly appointmentReminder: AppointmentReminderMessages;
  readonly clarificationQuestion: ClarificationQuestionMessages;
  readonly consentWithdrawn: ConsentWithdrawnMessages;
  readonly directLine: DirectLineMessages;
  readonly freshLink: FreshLinkMessages;
  readonly invitation: InvitationMessages;
  readonly letterFrame: LetterFrameMessages;
  readonly matters: MattersMessages;
  readonly meetings: MeetingsMessages;
  readonly missingDetails: MissingDetailsMessages;
  readonly newAdvisor: NewAdvisorMessages;
  readonly offTargetRedirect: OffTargetRedirectMessages;
  readonly offeredSlots: OfferedSlotsMessages;
  readonly relance: RelanceMessages;
  readonly respectfulPause: RespectfulPauseMessages;
  readonly satisfactionQuestion: SatisfactionQuestionMessages;
  readonly slotsProposed: SlotsProposedMessages;
}
