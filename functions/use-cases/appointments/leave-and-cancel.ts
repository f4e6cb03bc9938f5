import type { Instant } from '#domain/calendar/instant.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import type { ClientAct } from '#use-cases/inquiry-changes/client-choice-change.ts';
import { type Leaving, leaveInquiry } from '#use-cases/outcome/leave-inquiry.ts';
import { type CancelPorts, cancelAppointment } from './cancel-appointment.ts';

/**
 * The client leaves the inquiry, which also cancels the meeting ahead.
 * @throws InquiryStateError when the inquiry is paused or closed already.
 */
export function leaveAndCancel(
  ports: CancelPorts,
  act: ClientAct,
  leaving: Leaving,
  at: Instant,
): Promise<LinkOutcome> {
  if (meetingAhead(act.inquiry, at) === undefined) return leaveInquiry(ports, act, leaving, at);
  return cancelAppointment(ports, act, { next: 'nothing', leaving, words: leaving.words }, at);
}
