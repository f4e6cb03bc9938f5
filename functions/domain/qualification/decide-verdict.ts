import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import type { OffTargetKind } from '#domain/policy/scoring.ts';
import { isKnownClient, type VicLevel } from '#domain/policy/vic-level.ts';
import { findPremature } from '#domain/qualification/find-premature.ts';
import type { GenuineFeature } from '#domain/qualification/genuine-lexicon.ts';
import { findOffTarget, type OffTargetFinding } from '#domain/qualification/off-target-finding.ts';
import type { QualificationReason, ReasonParams, Verdict } from '#domain/qualification/qualification.ts';
import type { MessageReading } from '#domain/qualification/read-message.ts';
import type { VerdictReasonCode } from '#domain/qualification/reason-codes.ts';

export interface VerdictDecision {
  readonly verdict: Verdict;
  readonly reason: QualificationReason;
  readonly offTargetKind?: OffTargetKind;
}

/** Shorter messages without content are greetings to answer, not unclear cases for a person. */
const fewestWords = {
  /** In a language the lexicon does not cover. */
  unread: 8,
  /** In a language the lexicon covers. */
  read: 30,
  /** When the form already names the subject: then only a long message that never becomes concrete counts. */
  wellFilled: 60,
} as const;

function decided(
  verdict: Verdict,
  code: VerdictReasonCode,
  params: ReasonParams = {},
  evidence: readonly string[] = [],
): VerdictDecision {
  return { verdict, reason: { criterion: 'verdict', points: 0, maxPoints: 0, because: { code, params }, evidence } };
}

function offTargetDecision(finding: OffTargetFinding, known: boolean): VerdictDecision | undefined {
  const evidence = finding.features.map((feature) => `text:${feature}`);
  const params = { kind: finding.kind, strength: finding.strength };
  const withKind = (decision: VerdictDecision): VerdictDecision => ({ ...decision, offTargetKind: finding.kind });
  switch (finding.outcome) {
    case 'none':
      return undefined;
    case 'weak':
      return known && !finding.rightExercised
        ? undefined
        : withKind(decided('doubtful', 'off-target-evidence-weak', params, evidence));
    case 'contradicted':
      return withKind(decided('doubtful', 'contradictory-evidence', params, evidence));
    case 'certain':
      return known
        ? withKind(decided('doubtful', 'known-client-protected', params, evidence))
        : withKind(decided('off-target', 'off-target-evidence', params, evidence));
  }
}

function knownClientDecision(level: VicLevel, points: number, policy: HousePolicy): VerdictDecision | undefined {
  if (level === 'vic' || level === 'top-vic') return decided('qualified', 'known-vic', { level });
  const threshold = policy.scoring.thresholds.knownClientQualifiedAt;
  if (level === 'client' && points >= threshold) return decided('qualified', 'known-client', { points, threshold });
  return undefined;
}

/** A wish out of frame for now. When the request is otherwise ready, a person decides rather than the rule. */
function prematureDecision(
  facts: InquiryFacts,
  reading: MessageReading,
  points: number,
  policy: HousePolicy,
  now: string,
): VerdictDecision | undefined {
  const finding = findPremature(facts, reading, policy, now);
  if (!finding) return undefined;
  if (finding.code === 'beyond-horizon') {
    return decided('premature', 'beyond-horizon', { days: finding.days }, finding.evidence);
  }
  const ready = points >= policy.scoring.thresholds.qualifiedAt;
  if (!ready) return decided('premature', finding.code, {}, finding.evidence);
  return finding.code === 'frame-declined'
    ? decided('doubtful', 'precise-but-frame-declined', { points }, finding.evidence)
    : decided('doubtful', 'no-project-yet', { points }, finding.evidence);
}

/** Features that any text may show by chance; alone they say nothing about a wish. */
const incidental: ReadonlySet<GenuineFeature> = new Set([
  'request',
  'date',
  'visit',
  'quantity',
  'dimension',
  'material',
]);

function unreadableDecision(
  facts: InquiryFacts,
  reading: MessageReading,
  enough: boolean,
): VerdictDecision | undefined {
  const unread = reading.language === 'unknown';
  const formSpeaks = enough || facts.category !== undefined || facts.pieceReference !== undefined;
  // A category chosen in the form does not make a language readable; only points earned elsewhere count.
  const fewest = unread && !enough ? fewestWords.unread : formSpeaks ? fewestWords.wellFilled : fewestWords.read;
  const telling = [...reading.genuine].some((feature) => !incidental.has(feature));
  if (telling || reading.wordCount < fewest) return undefined;
  return unread
    ? decided('doubtful', 'language-unread', { formLanguage: facts.language })
    : decided('doubtful', 'nothing-about-the-house');
}

/**
 * The order is the rule: first messages that cannot be a client's wish, then known clients, then premature wishes, then
 * unreadable text, then the points.
 */
export function decideVerdict(
  facts: InquiryFacts,
  reading: MessageReading,
  points: number,
  policy: HousePolicy,
  now: string,
): VerdictDecision {
  const level = facts.knownClientLevel ?? 'new';
  const finding = findOffTarget(reading, policy);
  const threshold = policy.scoring.thresholds.qualifiedAt;
  return (
    (finding && offTargetDecision(finding, isKnownClient(level))) ??
    knownClientDecision(level, points, policy) ??
    (isKnownClient(level) ? undefined : prematureDecision(facts, reading, points, policy, now)) ??
    unreadableDecision(facts, reading, points >= threshold) ??
    (points >= threshold
      ? decided('qualified', 'reaches-threshold', { points, threshold })
      : decided('incomplete', 'below-threshold', { points, threshold }))
  );
}
