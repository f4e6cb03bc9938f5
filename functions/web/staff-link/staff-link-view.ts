import type { Instant } from '#domain/calendar/instant.ts';
import type { StaffLanguage } from '#domain/choices/languages.ts';
import { measureFirstResponse } from '#domain/first-response/measure-first-response.ts';
import { obligationOf } from '#domain/first-response/obligation.ts';
import { withBoutiqueNames } from '#domain/house/boutique-names.ts';
import { boutiqueOf, type House, staffOf, staffTimeZone } from '#domain/house/house.ts';
import { clientWordsSince, handOverNote, type InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { jobOf } from '#domain/qualification/qualification.ts';
import type { Dossier } from '#ports/dossier.ts';
import type { AssignmentRecord } from '#ports/inquiry-repository.ts';
import type { TimeLeft } from '#templates/i18n/time-left.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { correctionLines } from '#templates/layout/correction-lines.ts';
import type { InquiryAnswers } from '#templates/layout/inquiry-answers.ts';
import type { ActionBanner, ActionView, WhyFigures } from '#templates/pages/staff-link/action.ts';
import type { ActionValues } from '#templates/pages/staff-link/answer-form.ts';
import type { ClientFile } from '#templates/pages/staff-link/client-file.ts';
import type { ProposedTimes } from '#templates/pages/staff-link/times-fields.ts';
import { colleaguesOf } from '#use-cases/assignment/hand-over-inquiry.ts';
import { understoodView } from '#web/understanding/understood-view.ts';
import { suggestedLetter, suggestedReply } from './suggested-reply.ts';

/** The structured answers with the free-text ones, as pages show them. */
export function answersView(house: House, inquiry: Inquiry, content: InquiryContent): InquiryAnswers {
  const { boutiqueId, ...answers } = inquiry.answers;
  return {
    ...answers,
    pieceReference: content.pieceReference,
    occasion: content.occasion,
    boutiqueName: boutiqueId === undefined ? undefined : boutiqueOf(house, boutiqueId).name,
  };
}

/** The client as staff see them. The number on record comes first; one typed with this inquiry never replaces it. */
export function clientView({ inquiry, person, content }: Dossier) {
  return {
    fullName: person.fullName,
    email: person.email,
    phone: person.phone ?? content.phone,
    otherPhone: person.phone === undefined || content.phone === person.phone ? undefined : content.phone,
    level: inquiry.vicLevel,
    vip: inquiry.vip,
    previousInquiries: Math.max(0, person.inquiryCount - 1),
  };
}

/** Business time against the promise, at `at`; undefined without a promise. */
export function timeLeftOf(house: House, inquiry: Inquiry, at: Instant): TimeLeft | undefined {
  if (inquiry.firstResponse === undefined || inquiry.owner === undefined) return undefined;
  const { targetMinutes } = inquiry.firstResponse;
  const minutesLeft =
    inquiry.response?.marginMinutes ?? measureFirstResponse(obligationOf(house, inquiry), at).marginMs / 60_000;
  return { minutesLeft, targetMinutes };
}

function bannerOf(dossier: Dossier, readerId: string, at: Instant): ActionBanner | undefined {
  const { house, inquiry, content } = dossier;
  const { owner, firstResponse } = inquiry;
  if (owner === undefined || firstResponse === undefined) return undefined;
  if (firstResponse.breachedAt !== undefined || firstResponse.deadlineAt <= at) {
    if (firstResponse.clockHolderId === readerId && owner.ownerId !== readerId) {
      return { kind: 'holding-clock', ownerName: staffOf(house, owner.ownerId).fullName };
    }
    return { kind: 'breached' };
  }
  if (owner.because === 'advisor-choice' && owner.previousOwnerId !== undefined) {
    const note = handOverNote(content.notes, owner.ownerId);
    return { kind: 'handed-over', fromName: staffOf(house, owner.previousOwnerId).fullName, note };
  }
  const left = timeLeftOf(house, inquiry, at);
  const percentUsed = left === undefined ? 0 : Math.floor(100 - (left.minutesLeft / left.targetMinutes) * 100);
  return percentUsed >= 50 ? { kind: 'warning', percentUsed } : undefined;
}

export interface ActionPageInput {
  readonly dossier: Dossier;
  readonly file: ClientFile;
  readonly assignments: readonly AssignmentRecord[];
  readonly readerId: string;
  readonly path: string;
  readonly language: StaffLanguage;
  readonly at: Instant;
  readonly proposed: ProposedTimes;
  readonly touchId: string;
  readonly touchNoted?: boolean | undefined;
  readonly values?: ActionValues | undefined;
  readonly errors?: ActionView['errors'];
}

/** The figures of the decision, if figures decided: a relationship or a person's choice has none. */
function whyFiguresOf(inquiry: Inquiry, assignments: readonly AssignmentRecord[]): WhyFigures | undefined {
  const { owner } = inquiry;
  const record = assignments.find(({ assignmentNumber }) => assignmentNumber === owner?.assignmentNumber);
  const chosen = record?.candidates.find(({ advisorId }) => advisorId === owner?.ownerId);
  if (record === undefined || chosen === undefined) return undefined;
  const { openCount, capacity, targetShare, actualShare, shortfall } = chosen;
  const possible = record.candidates.filter(({ eligible }) => eligible).length;
  return { openCount, capacity, targetShare, actualShare, shortfall, possible };
}

/** What the client last asked for, with the words they left then. */
function askedOf({ house, inquiry, content }: Dossier, language: StaffLanguage): ActionView['asked'] {
  const { clientAsked } = inquiry;
  if (clientAsked === undefined) return undefined;
  const since = clientAsked.since ?? clientAsked.at;
  const corrections = withBoutiqueNames(
    house,
    (content.formCorrections ?? []).filter(({ at }) => at >= since),
  );
  const said = [clientWordsSince(content.notes, since), ...correctionLines(corrections, language)];
  return { what: clientAsked.what, words: said.filter(Boolean).join('\n') || undefined };
}

/** A delegate or a manager who reads of a client that still waits may take the inquiry themselves. */
export function takenFrom(house: House, { owner, status }: Inquiry, readerId: string): string | undefined {
  if (owner === undefined || owner.ownerId === readerId || status !== 'awaiting-first-response') return undefined;
  return staffOf(house, owner.ownerId).fullName;
}

/** The colleagues to whom the inquiry can be handed. */
export function colleagueViews(house: House, inquiry: Inquiry): ActionView['colleagues'] {
  return colleaguesOf(house, inquiry).map((member) => ({
    advisorId: member.staffId,
    fullName: member.fullName,
    detail: boutiqueOf(house, member.boutiqueId).name,
  }));
}

export function actionView(input: ActionPageInput): ActionView {
  const { dossier, readerId, at, language } = input;
  const { house, inquiry, content, person } = dossier;
  const qualification = inquiry.qualification;
  return {
    house: brandOf(house.policy.identity),
    language,
    actionPath: input.path,
    inquiryId: inquiry.inquiryId,
    reference: inquiry.reference,
    client: { ...clientView(dossier), language: inquiry.language, timeZone: person.timeZone },
    file: input.file,
    message: content.message,
    answers: answersView(house, inquiry, content),
    understood: understoodView(house, inquiry, content),
    job: jobOf(qualification),
    score: { points: qualification?.points ?? 0, reasons: qualification?.reasons ?? [] },
    whyThisAdvisor: inquiry.owner?.because ?? 'nobody-eligible',
    whyFigures: whyFiguresOf(inquiry, input.assignments),
    deadlineAt: inquiry.firstResponse?.deadlineAt ?? inquiry.receivedAt,
    asOf: at,
    timeZone: staffTimeZone(house, readerId),
    timeLeft: timeLeftOf(house, inquiry, at) ?? { minutesLeft: 0, targetMinutes: 0 },
    banner: bannerOf(dossier, readerId, at),
    asked: askedOf(dossier, language),
    takenFromName: takenFrom(house, inquiry, readerId),
    colleagues: colleagueViews(house, inquiry),
    suggestedReply: suggestedReply(dossier, readerId),
    suggestedLetter: suggestedLetter(dossier),
    proposed: input.proposed,
    touchId: input.touchId,
    touchNoted: input.touchNoted,
    values: input.values,
    errors: input.errors,
  };
}
