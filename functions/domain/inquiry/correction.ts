import type { Instant } from '#domain/calendar/instant.ts';
import type { InquiryAnswers } from './inquiry.ts';

/** What a client may put right by sending a form again. */
export const correctedFields = [
  'phone',
  'boutiqueId',
  'category',
  'desiredOn',
  'availability',
  'meetingPreference',
  'pieceReference',
  'occasion',
] as const;
export type CorrectedField = (typeof correctedFields)[number];

/** One field as it was and as the client has it now. It stands with the client's words, for it may be a telephone. */
export interface Correction {
  readonly at: Instant;
  readonly field: CorrectedField;
  readonly before?: string | undefined;
  readonly after: string;
}

type Stated = Readonly<Partial<Record<CorrectedField, string | undefined>>>;

/** Digits are what a telephone is; how they are grouped is no correction. */
function plainValue(field: CorrectedField, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return field === 'phone' ? value.replace(/[^\d+]/g, '') : value.normalize('NFKC').trim().toLowerCase();
}

/** What a form states otherwise than the inquiry does. A field left empty takes nothing back. */
export function correctionsOf(
  known: {
    readonly answers: InquiryAnswers;
    readonly content: Pick<Stated, 'phone' | 'pieceReference' | 'occasion'>;
  },
  stated: Stated,
  at: Instant,
): readonly Correction[] {
  const { answers, content } = known;
  const before: Stated = {
    phone: content.phone,
    boutiqueId: answers.boutiqueId,
    category: answers.category,
    desiredOn: answers.desiredOn,
    availability: answers.availability,
    meetingPreference: answers.meetingPreference,
    pieceReference: content.pieceReference,
    occasion: content.occasion,
  };
  return correctedFields.flatMap((field) => {
    const after = stated[field];
    if (after === undefined || plainValue(field, after) === plainValue(field, before[field])) return [];
    return [{ at, field, before: before[field], after }];
  });
}

/** The latest value that a client has for a field is what the inquiry goes on with. */
export function answersCorrected(
  answers: InquiryAnswers,
  stated: Partial<Omit<InquiryAnswers, 'intent' | 'acceptsByAppointment'>>,
): InquiryAnswers {
  const { category, desiredOn, availability, meetingPreference, boutiqueId } = stated;
  return {
    ...answers,
    category: category ?? answers.category,
    desiredOn: desiredOn ?? answers.desiredOn,
    availability: availability ?? answers.availability,
    meetingPreference: meetingPreference ?? answers.meetingPreference,
    boutiqueId: boutiqueId ?? answers.boutiqueId,
  };
}
