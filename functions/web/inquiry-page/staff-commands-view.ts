import type { Slot } from '#domain/appointments/slot.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { answerChoices, outcomeKinds, type StaffCommand } from '#domain/choices/staff-choices.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { mayCommand } from '#domain/permissions/may-command.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import type { Said } from '#templates/messages/fr/staff-pages/inquiry.ts';
import type { InquiryActs } from '#templates/pages/inquiry-page/inquiry-acts.ts';
import type { ProposedTimes } from '#templates/pages/staff-link/times-fields.ts';
import { assigneesOf } from '#use-cases/choices/apply-staff-command.ts';
import { mayUndo } from '#use-cases/choices/undo-choice.ts';
import { plannedCare } from '#use-cases/inquiry-changes/aftercare-change.ts';
import { saleTermsOf } from '#web/staff-link/outcome-view.ts';
import { colleagueViews, takenFrom } from '#web/staff-link/staff-link-view.ts';
import { suggestedLetter } from '#web/staff-link/suggested-reply.ts';
import { staffCommands } from './staff-commands.ts';

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
  readonly proposed?: ProposedTimes | undefined;
  readonly at: Instant;
  readonly said?: string | undefined;
  readonly refused?: InquiryActs['refused'];
}

function isSaid(said: string | undefined): said is Said {
  return said !== undefined && Object.hasOwn(staffPages.fr.inquiryActs.said, said);
}

/** The same ways to answer as by the link of a letter. */
function answerPanel({ house, inquiry, member, proposed, refused }: ActsInput): NonNullable<InquiryActs['answer']> {
  const isRefused = answerChoices.some((choice) => choice === refused?.choice);
  return {
    actionPath: `/inquiries/${inquiry.inquiryId}`,
    takenFromName: takenFrom(house, inquiry, member.staffId),
    colleagues: colleagueViews(house, inquiry),
    suggestedLetter: suggestedLetter({ inquiry }),
    proposed,
    ...(isRefused ? { values: refused?.values, errors: refused?.errors } : {}),
  };
}

/** The commands this reader may use now; each is checked again when it is posted. */
export function inquiryActs(input: ActsInput): InquiryActs {
  const { house, inquiry, member, touchId, freeSlots, at, said, refused } = input;
  const offers = (command: StaffCommand) =>
    mayCommand(house, command, inquiry, member) && staffCommands[command].isOffered({ house, inquiry }, at);
  const answers = answerChoices.filter(offers);
  const people = assigneesOf(house, inquiry).map(({ staffId, fullName }) => ({ staffId, fullName }));
  return {
    path: `/inquiries/${inquiry.inquiryId}`,
    answer: answers.includes('answered') ? answerPanel(input) : undefined,
    touchId: offers('touch') ? touchId : undefined,
    assignees: offers('reassign') ? people : undefined,
    mayJudge: offers('judge'),
    mayResolve: offers('resolve'),
    mayGive: offers('gesture'),
    plannedCare: offers('drop-care') ? plannedCare(inquiry).map(({ step }) => step) : undefined,
    mayPause: offers('pause'),
    mayClose: offers('close'),
    mayProposeSlots: offers('propose-slots'),
    mayConfirmPause: offers('confirm-pause'),
    mayCancel: offers('cancel'),
    freeSlots: freeSlots.map(({ slotId, startsAt }) => ({ slotId, startsAt })),
    mayRecordOutcome: outcomeKinds.some(offers),
    terms: saleTermsOf(house),
    pending: pendingOf(house, inquiry, member, at),
    said: isSaid(said) ? said : undefined,
    refused,
  };
}
