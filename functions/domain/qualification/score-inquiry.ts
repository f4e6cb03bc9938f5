import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import { decideVerdict, surelyStopsAt, type VerdictDecision } from '#domain/qualification/decide-verdict.ts';
import { earnLines } from '#domain/qualification/earn-lines.ts';
import { jobToBeDone } from '#domain/qualification/job-to-be-done.ts';
import { missingFacts } from '#domain/qualification/missing-facts.ts';
import { lineReasons, signalReasons } from '#domain/qualification/point-reasons.ts';
import type { Qualification, QualificationReason, Verdict } from '#domain/qualification/qualification.ts';
import { sincereSigns } from '#domain/qualification/sincere-signs.ts';
import { readMessage } from '#domain/reading/read-message.ts';
import { type ReadingModel, readContent } from '#domain/reading/reading-model.ts';
import { shippedModel } from '#domain/reading/shipped-model.ts';
import { withoutMeans } from '#domain/reading/without-means.ts';
import { withoutQuotations } from '#domain/reading/without-quotations.ts';

function sumOf(reasons: readonly QualificationReason[]): number {
  return reasons.reduce((sum, reason) => sum + reason.points, 0);
}

/** The known level takes precedence; an unknown person earns the pace of a VIC by the request alone. */
export function levelFor(known: VicLevel, verdict: Verdict, points: number, policy: HousePolicy): VicLevel {
  const earned = verdict === 'qualified' && points >= policy.scoring.thresholds.promisingAt;
  return known === 'new' && earned ? 'promising' : known;
}

/**
 * What the words would give a stranger. It is kept for known clients too, because a relationship never makes the
 * service slower than the words alone would have made it.
 */
export function earnedBy(verdict: Verdict, points: number, policy: HousePolicy): Pick<Qualification, 'earnedLevel'> {
  return levelFor('new', verdict, points, policy) === 'promising' ? { earnedLevel: 'promising' } : {};
}

/** Nobody has to judge a request to stop that can hardly be anything else. */
function isSureToStop({ kind, reason }: VerdictDecision): boolean {
  const { percent } = reason.because.params;
  return kind === 'stop-request' && typeof percent === 'number' && percent >= surelyStopsAt;
}

/** How close the decision was to another one. */
export function confidenceOf(
  decision: VerdictDecision,
  points: number,
  policy: HousePolicy,
): Qualification['confidence'] {
  const { qualifiedAt, closeCallPoints } = policy.scoring.thresholds;
  const distance = Math.abs(points - qualifiedAt);
  switch (decision.verdict) {
    case 'doubtful':
      return isSureToStop(decision) ? 'high' : 'low';
    case 'off-target':
      return decision.reason.evidence.length > 1 ? 'high' : 'medium';
    case 'premature':
      return decision.reason.because.code === 'beyond-horizon' ? 'high' : 'medium';
    case 'qualified':
      if (decision.reason.because.code === 'sincere-wish') return 'medium';
      if (decision.reason.because.code !== 'reaches-threshold') return 'high';
      return distance > closeCallPoints * 2 ? 'high' : distance > closeCallPoints ? 'medium' : 'low';
    case 'incomplete':
      return distance > closeCallPoints * 2 ? 'high' : distance > closeCallPoints ? 'medium' : 'low';
  }
}

/**
 * What is quoted weighs less than the sender's own words: it closes nothing. But a message that is doubted as a whole
 * reaches an advisor only with several signs of a wish in the sender's words; otherwise a person looks at it first.
 */
function withQuoted(bySender: VerdictDecision, asAWhole: () => VerdictDecision): VerdictDecision {
  if (bySender.verdict !== 'qualified' && bySender.verdict !== 'incomplete') return bySender;
  const whole = asAWhole();
  if (whole.verdict === 'doubtful') return whole;
  if (whole.verdict !== 'off-target') return bySender;
  const because = { ...whole.reason.because, code: 'off-target-suspected' } as const;
  return { ...whole, verdict: 'doubtful', reason: { ...whole.reason, because } };
}

/**
 * Qualifies an inquiry under the policy of the day and returns the verdict with every reason.
 *
 * The same facts, policy and instant always give the same result. Nothing about money, property or profession is used.
 * The points of all reasons add up to `points`.
 *
 * @param now ISO-8601 UTC instant; decides how far a wished date is and whether a signal is still fresh.
 * @param model What reads the words beside the rules: the one that is shipped, unless another is measured.
 */
export function scoreInquiry(
  given: InquiryFacts,
  policy: HousePolicy,
  now: string,
  model: ReadingModel = shippedModel(),
): Qualification {
  // What others wrote in a quoted message decides nothing, nor does the slogan of a signature.
  const own = withoutQuotations(given.message);
  // Nobody is served better or worse for what they say of their means.
  const words = withoutMeans(own);
  const facts = { ...given, message: words };
  const reading = readMessage(own, policy.identity.collections);
  const earned = earnLines(facts, reading, policy, now);
  const earnedReasons = lineReasons(earned, policy);
  const reasons = [...earnedReasons, ...signalReasons(facts.signals ?? [], sumOf(earnedReasons), policy, now)];
  const points = sumOf(reasons);
  const content = readContent(model, facts.message);
  const { wordCount } = readMessage(words, []);
  const bySender = decideVerdict({ facts, reading: { ...reading, wordCount }, content, points, policy, now });
  const isProtected = sincereSigns(facts, reading).length >= policy.scoring.offTarget.genuineMarksThatProtect;
  const decision =
    own === given.message || isProtected
      ? bySender
      : withQuoted(bySender, () => {
          const message = withoutMeans(given.message);
          const whole = readMessage(message, policy.identity.collections);
          return decideVerdict({
            facts: { ...given, message },
            reading: whole,
            content: readContent(model, message),
            points,
            policy,
            now,
          });
        });
  const detected = reading.language;
  return {
    verdict: decision.verdict,
    kind: decision.kind,
    points,
    level: levelFor(facts.knownClientLevel ?? 'new', decision.verdict, points, policy),
    ...earnedBy(decision.verdict, points, policy),
    reasons: [decision.reason, ...reasons],
    missing: missingFacts(earned, policy),
    confidence: confidenceOf(decision, points, policy),
    jobToBeDone: jobToBeDone(facts, reading),
    ...(decision.offTargetKind === undefined ? {} : { offTargetKind: decision.offTargetKind }),
    language: detected !== 'unknown' && policy.identity.languages.includes(detected) ? detected : facts.language,
    detectedLanguage: detected,
    policyVersion: policy.version,
    modelVersion: content.modelVersion,
    scoredAt: now,
  };
}
