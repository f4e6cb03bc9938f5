import type { Slot } from '#domain/appointments/slot.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { isConcerned } from '#domain/inquiry/who-is-concerned.ts';
import type { InquiryActs } from '#templates/pages/inquiry-page/inquiry-acts.ts';
import { actsWords, type Said } from '#templates/pages/inquiry-page/inquiry-acts-messages.ts';
import { mayRearrange } from '#use-cases/appointments/change-appointment-for-client.ts';
import { assigneesOf, maySteer } from '#use-cases/choices/apply-staff-command.ts';
import { mayUndo } from '#use-cases/choices/undo-choice.ts';
import { awaitsOutcome } from '#use-cases/outcome/record-outcome.ts';
import { saleTermsOf } from '#web/staff-link/outcome-view.ts';

function pendingOf(house: House, inquiry: Inquiry, member: StaffMember, at: Instant): InquiryActs['pending'] {
  const { pendingChoice } = inquiry;
  if (pendingChoice === undefined || pendingChoice.undoUntil <= at) return undefined;
  const { choice, byId, undoUntil } = pendingChoice;
  const byStaff = house.staff.some(({ staffId }) => staffId === byId);
  const known = choice === 'outcome' || choice === 'paused' || choice === 'closed' ? choice : 'other';
  return { kind: byStaff ? known : 'client', undoUntil, mayUndo: mayUndo(pendingChoice, member) };
}

export interface ActsInput {
  readonly house: House;
  readonly inquiry: Inquiry;
  readonly member: StaffMember;
  readonly touchId: string;
  readonly freeSlots: readonly Slot[];
  readonly at: Instant;
  readonly said?: string | undefined;
  readonly refused?: InquiryActs['refused'];
}

function isSaid(said: string | undefined): said is Said {
  return said !== undefined && Object.hasOwn(actsWords.fr.said, said);
}

/** What this reader may do now; each act is decided again when it is asked for. */
export function inquiryActs(input: ActsInput): InquiryActs {
  const { house, inquiry, member, touchId, freeSlots, at, said, refused } = input;
  const concerned = isConcerned(inquiry, member);
  const steers = member.role === 'manager';
  const people = assigneesOf(house, inquiry).map(({ staffId, fullName }) => ({ staffId, fullName }));
  return {
    path: `/inquiries/${inquiry.inquiryId}`,
    touchId: concerned ? touchId : undefined,
    assignees: steers && maySteer(house, inquiry, 'reassign', at) ? people : undefined,
    mayPause: steers && maySteer(house, inquiry, 'pause', at),
    mayClose: steers && maySteer(house, inquiry, 'close', at),
    mayProposeSlots: concerned && maySteer(house, inquiry, 'propose-slots', at),
    mayCancel: concerned && mayRearrange(inquiry, at),
    freeSlots: freeSlots.map(({ slotId, startsAt }) => ({ slotId, startsAt })),
    mayTellOutcome: concerned && awaitsOutcome(inquiry, at),
    terms: saleTermsOf(house),
    pending: pendingOf(house, inquiry, member, at),
    said: isSaid(said) ? said : undefined,
    refused,
  };
}
