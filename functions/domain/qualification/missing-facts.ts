import type { HousePolicy } from '#domain/policy/policy.ts';
import type { ScoringLine } from '#domain/policy/scoring.ts';
import type { EarnedLine } from '#domain/qualification/earn-lines.ts';
import { type MissingCode, missingCodes } from '#domain/qualification/reason-codes.ts';

/** The lines of which any one answers the question. */
const answeredBy: Readonly<Record<MissingCode, readonly ScoringLine[]>> = {
  piece: ['piece-identified', 'piece-type'],
  purpose: ['purpose-stated', 'occasion-stated'],
  window: ['near-window', 'date-given'],
  detail: ['piece-identified', 'piece-detail'],
  meeting: ['meeting-chosen', 'meeting-asked'],
  'appointment-frame': ['frame-accepted'],
  intent: ['intent-chosen'],
};

/** The most useful questions to ask, in order, and never more than a few at once. */
export function missingFacts(earned: readonly EarnedLine[], policy: HousePolicy): readonly MissingCode[] {
  const lines = new Set(earned.map(({ line }) => line));
  return missingCodes
    .filter((code) => !answeredBy[code].some((line) => lines.has(line)))
    .slice(0, policy.scoring.thresholds.questionsAtOnce);
}
