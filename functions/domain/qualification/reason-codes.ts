import { ProductError } from '#domain/errors/product-error.ts';
import { type Criterion, criteria, type ScoringLine, scoringLines, signalKinds } from '#domain/policy/scoring.ts';

/** Why points were earned: one code per line of the five criteria, and one for the consented signals. */
const pointReasonCodes = [
  ...scoringLines.precision,
  ...scoringLines.coherence,
  ...scoringLines.availability,
  ...scoringLines.frame,
  ...scoringLines.clarity,
  ...signalKinds,
] as const;

/** Why the verdict is what it is. They carry no points. */
export const verdictReasonCodes = [
  'reaches-threshold',
  'below-threshold',
  'known-vic',
  'known-client',
  'off-target-evidence',
  'off-target-evidence-weak',
  'contradictory-evidence',
  'known-client-protected',
  'beyond-horizon',
  'no-project-yet',
  'frame-declined',
  'precise-but-frame-declined',
  'language-unread',
  'nothing-about-the-house',
  'stop-requested',
  'off-target-content',
  'off-target-suspected',
  'about-a-purchase',
  'complains',
  'goes-on',
  'sincere-wish',
  'judged-by-person',
  'nobody-has-read',
] as const;

/** The missing facts, most useful first. */
export const missingCodes = ['piece', 'purpose', 'window', 'detail', 'meeting', 'appointment-frame', 'intent'] as const;

export const reasonCodes = [...pointReasonCodes, ...verdictReasonCodes] as const;

export type VerdictReasonCode = (typeof verdictReasonCodes)[number];
export type ReasonCode = (typeof reasonCodes)[number];
export type MissingCode = (typeof missingCodes)[number];

/** The criterion a line counts towards. */
export function criterionOfLine(line: ScoringLine): Criterion {
  for (const criterion of criteria) {
    if (scoringLines[criterion].some((candidate) => candidate === line)) return criterion;
  }
  // Every ScoringLine comes from the table above, so this happens only if the table is incomplete.
  throw new UnknownScoringLineError(line);
}

/** Thrown when a scoring line belongs to no criterion: the table of lines and its type disagree. */
export class UnknownScoringLineError extends ProductError {
  override readonly name = 'UnknownScoringLineError';
  constructor(line: string) {
    super(`The scoring line "${line}" belongs to no criterion.`);
  }
}
