import type { StaffLanguage } from '#domain/choices/languages.ts';
import { boutiqueOf, type House, staffOf, staffTimeZone } from '#domain/house/house.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Dossier } from '#ports/dossier.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import type { ActionOutcomeView, RecordedOutcome } from '#templates/pages/staff-link/action-outcome.ts';
import type { OutcomeView } from '#templates/pages/staff-link/outcome.ts';
import type { Action } from '#use-cases/choices/read-staff-link.ts';
import { answerNamed } from './staff-answers.ts';
import { clientView } from './staff-link-view.ts';

type RecordedAction = Extract<Action, { kind: 'recorded' | 'ended' }>;

export function recordedOutcome(house: House, content: InquiryContent, outcome: LinkOutcome): RecordedOutcome {
  if (outcome.undone === true) return { choice: 'undone', ofMeeting: outcome.outcome !== undefined };
  if (outcome.outcome !== undefined) return { choice: 'meeting', outcome: outcome.outcome };
  const answer = answerNamed(outcome.choice);
  if (answer === undefined) throw new TypeError(`A link of staff's records ${outcome.choice}, which is no answer.`);
  return answer.recorded({ house, content }, outcome);
}

/** The member of staff who chose; undefined for a client's own choice. */
export function recordedByName(house: House, byId: string | undefined): string | undefined {
  return house.staff.find(({ staffId }) => staffId === byId)?.fullName;
}

export interface RecordedPageInput {
  readonly dossier: Dossier;
  readonly action: RecordedAction;
  readonly path: string;
  readonly language: StaffLanguage;
  readonly repeated: boolean;
}

export function actionOutcomeView({ dossier, action, path, language, repeated }: RecordedPageInput): ActionOutcomeView {
  const { house, inquiry, person, content } = dossier;
  const ended = action.kind === 'ended';
  const byId = ended ? action.byId : action.outcome.byId;
  return {
    house: brandOf(house.policy.identity),
    language,
    actionPath: path,
    inquiryPath: `/inquiries/${inquiry.inquiryId}`,
    reference: inquiry.reference,
    clientName: person.fullName,
    outcome: ended ? { choice: 'ended', how: action.how } : recordedOutcome(house, content, action.outcome),
    recordedAt: ended ? action.at : action.outcome.at,
    timeZone: staffTimeZone(house, action.link.holderId),
    repeated,
    recordedBy: recordedByName(house, byId),
    sentNow: !ended && action.outcome.undoUntil === action.outcome.at,
    undoUntil: ended ? undefined : action.undoUntil,
  };
}

export interface OutcomePageInput {
  readonly dossier: Dossier;
  readonly readerId: string;
  readonly path: string;
  readonly language: StaffLanguage;
  readonly values?: OutcomeView['values'];
  readonly errors?: OutcomeView['errors'];
}

/** The house's categories and its currency, for recording a sale. */
export function saleTermsOf(house: House): OutcomeView['terms'] {
  const { categories, currency } = house.policy.identity;
  return { categories, currency: currency.code };
}

export function outcomeView({ dossier, readerId, path, language, values, errors }: OutcomePageInput): OutcomeView {
  const { house, inquiry } = dossier;
  const { appointment } = inquiry;
  const { fullName, level, vip } = clientView(dossier);
  const advisorId = appointment?.advisorId ?? inquiry.owner?.ownerId ?? house.dutyManagerId;
  const boutiqueId = appointment?.boutiqueId ?? staffOf(house, advisorId).boutiqueId;
  return {
    house: brandOf(house.policy.identity),
    language,
    actionPath: path,
    inquiryId: inquiry.inquiryId,
    reference: inquiry.reference,
    client: { fullName, level, vip },
    meeting: {
      startsAt: appointment?.startsAt ?? inquiry.receivedAt,
      meeting: appointment?.meeting ?? 'boutique',
      boutiqueName: boutiqueOf(house, boutiqueId).name,
      advisorName: staffOf(house, advisorId).fullName,
    },
    timeZone: staffTimeZone(house, readerId),
    terms: saleTermsOf(house),
    values,
    errors,
  };
}
