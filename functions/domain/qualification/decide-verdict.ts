import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { defaultReading, type OffTargetKind } from '#domain/policy/scoring.ts';
import { isKnownClient } from '#domain/policy/vic-level.ts';
import { findPremature } from '#domain/qualification/find-premature.ts';
import { findOffTarget, type OffTargetFinding } from '#domain/qualification/off-target-finding.ts';
import type { InquiryKind, QualificationReason, ReasonParams, Verdict } from '#domain/qualification/qualification.ts';
import type { VerdictReasonCode } from '#domain/qualification/reason-codes.ts';
import { type SincereSign, sincereSigns } from '#domain/qualification/sincere-signs.ts';
import type { ContentLabel } from '#domain/reading/content-label.ts';
import { offTargetKindOf } from '#domain/reading/off-target-kind.ts';
import type { MessageReading } from '#domain/reading/read-message.ts';
import type { ContentReading } from '#domain/reading/reading-model.ts';

export interface VerdictDecision {
  readonly verdict: Verdict;
  readonly kind: InquiryKind;
  readonly reason: QualificationReason;
  readonly offTargetKind?: OffTargetKind;
}

/** Everything the decision looks at. */
export interface VerdictCase {
  readonly facts: InquiryFacts;
  /** What the rules found in the words. */
  readonly reading: MessageReading;
  /** What the model makes of the same words. */
  readonly content: ContentReading;
  readonly points: number;
  readonly policy: HousePolicy;
  /** ISO-8601 UTC instant. */
  readonly now: string;
}

/** Fewer words than this say too little for the model: a greeting is answered with a question. */
const fewestWords = 4;
/** Fewer words than this are closed only on named evidence: a short angry word is a complaint, not a solicitation. */
const fewestWordsToClose = 12;
/** From this likelihood on, in per cent, a request to stop needs no second look: it is obeyed, and the duty manager has it. */
export const surelyStopsAt = 80;
/** Words and likelihood from which the model alone sends a wish to an advisor, though no single word names one. */
const clearWish = { words: 15, percent: 95 };
/** Words from which a message in a language the house does not read is more than a greeting. */
const fewestUnreadWords = 6;

function decided(
  verdict: Verdict,
  code: VerdictReasonCode,
  params: ReasonParams = {},
  evidence: readonly string[] = [],
  kind: InquiryKind = 'wish',
): VerdictDecision {
  const reason = { criterion: 'verdict', points: 0, maxPoints: 0, because: { code, params }, evidence } as const;
  return { verdict, kind, reason };
}

function percent({ likelihood }: ContentReading, label: ContentLabel): number {
  return Math.round(likelihood[label] * 100);
}

/** Evidence of the model, told apart from that of the rules. */
function modelEvidence({ evidence }: ContentReading): readonly string[] {
  return evidence.map((name) => `model:${name}`);
}

/** Spam and mass mailings leave so many marks that friendly words, or a model, no longer excuse them. */
function isOverwhelming(finding: OffTargetFinding | undefined, { scoring }: HousePolicy): boolean {
  return finding?.outcome === 'certain' && finding.strength >= scoring.offTarget.overwhelmingAt;
}

/** A request to stop, to erase or to see data goes to a person, and no automatic letter follows but its confirmation. */
function stopDecision({ reading, content, policy }: VerdictCase): VerdictDecision | undefined {
  if (isOverwhelming(findOffTarget(reading, policy), policy)) return undefined;
  const stop = percent(content, 'stop-request');
  const says = reading.offTarget.some(({ features }) => features.includes('privacy-request'));
  const isRead = content.label === 'stop-request' && reading.wordCount >= fewestWords;
  const isStop = isRead || (says && content.label !== 'off-target');
  if (!isStop) return undefined;
  const evidence = [...(says ? ['text:privacy-request'] : []), ...modelEvidence(content)];
  return decided('doubtful', 'stop-requested', { percent: stop }, evidence, 'stop-request');
}

/**
 * Closes only what rules and model agree on, or what the model is sure of; whatever is less than that goes to a person.
 * A known client is never closed, nor is a message in which several signs of a wish stand.
 */
function offTargetDecision({ facts, reading, content, policy }: VerdictCase): VerdictDecision | undefined {
  const { closedAt, doubtedAt } = policy.scoring.reading ?? defaultReading;
  const finding = findOffTarget(reading, policy);
  const off = percent(content, 'off-target');
  const byRules = finding?.outcome === 'certain' || finding?.outcome === 'contradicted';
  const kind = offTargetKindOf(content, finding?.kind);
  const evidence = [...(finding?.features ?? []).map((feature) => `text:${feature}`), ...modelEvidence(content)];
  const params = { kind, percent: off };
  const withKind = (decision: VerdictDecision): VerdictDecision => ({ ...decision, offTargetKind: kind });
  // Several signs of a wish outweigh all but overwhelming evidence: the costliest mistake is to turn a client away.
  const signs = sincereSigns(facts, reading).length;
  const isProtected = signs >= policy.scoring.offTarget.genuineMarksThatProtect;
  const isSupported =
    finding !== undefined || content.evidence.some((name) => /^(?:use-of-the-house|off-target|shape)/.test(name));
  const needed = isProtected ? (closedAt + 200) / 3 : isSupported && signs === 0 ? closedAt : (closedAt + 100) / 2;
  if (reading.wordCount < fewestWords && !byRules) return undefined;
  const saysEnough = isSupported || reading.wordCount >= fewestWordsToClose;
  const isClosed = (off >= needed && saysEnough) || isOverwhelming(finding, policy);
  if (isClosed) {
    return isKnownClient(facts.knownClientLevel ?? 'new')
      ? withKind(decided('doubtful', 'known-client-protected', params, evidence))
      : withKind(decided('off-target', 'off-target-content', params, evidence));
  }
  if (off >= doubtedAt || (byRules && off >= doubtedAt / 2)) {
    return withKind(decided('doubtful', 'off-target-suspected', params, evidence));
  }
  return undefined;
}

const relationships: Readonly<Partial<Record<ContentLabel, Exclude<InquiryKind, 'wish' | 'stop-request'>>>> = {
  'after-sales': 'after-sales',
  complaint: 'complaint',
  'follow-up': 'follow-up',
};

/** What is about a piece, an experience or an exchange that exists already goes to a named person at once. */
function relationshipDecision({ reading, content }: VerdictCase): VerdictDecision | undefined {
  const kind = relationships[content.label];
  if (kind === undefined || reading.wordCount < fewestWords) return undefined;
  const code = { 'after-sales': 'about-a-purchase', complaint: 'complains', 'follow-up': 'goes-on' } as const;
  return decided('qualified', code[kind], { percent: percent(content, content.label) }, modelEvidence(content), kind);
}

function knownClientDecision({ facts, points }: VerdictCase): VerdictDecision | undefined {
  const level = facts.knownClientLevel ?? 'new';
  if (level === 'vic' || level === 'top-vic') return decided('qualified', 'known-vic', { level });
  if (level === 'client') return decided('qualified', 'known-client', { points });
  return undefined;
}

/** A wish out of frame for now. When the request is otherwise ready, a person decides rather than the rule. */
function prematureDecision({ facts, reading, content, points, policy, now }: VerdictCase): VerdictDecision | undefined {
  const { prematureAt } = policy.scoring.reading ?? defaultReading;
  const finding = findPremature(facts, reading, policy, now);
  if (finding?.code === 'beyond-horizon') {
    return decided('premature', 'beyond-horizon', { days: finding.days }, finding.evidence);
  }
  const premature = percent(content, 'premature');
  const agrees = finding !== undefined && content.label !== 'genuine';
  if (premature < prematureAt && !agrees && finding?.code !== 'frame-declined') return undefined;
  const isReady = points >= policy.scoring.thresholds.qualifiedAt;
  const evidence = [...(finding?.evidence ?? []), ...modelEvidence(content)];
  if (finding?.code === 'frame-declined') {
    return isReady
      ? decided('doubtful', 'precise-but-frame-declined', { points }, evidence)
      : decided('premature', 'frame-declined', {}, evidence);
  }
  return isReady
    ? decided('doubtful', 'no-project-yet', { points }, evidence)
    : decided('premature', 'no-project-yet', { percent: premature }, evidence);
}

function wishDecision({ facts, reading, content, points, policy }: VerdictCase): VerdictDecision {
  const { genuineAt } = policy.scoring.reading ?? defaultReading;
  const genuine = percent(content, 'genuine');
  const signs: readonly SincereSign[] = sincereSigns(facts, reading);
  const threshold = policy.scoring.thresholds.qualifiedAt;
  const evidence = signs.map((sign) => `text:${sign}`);
  if (signs.length > 0) {
    return points >= threshold
      ? decided('qualified', 'reaches-threshold', { points, threshold }, evidence)
      : decided('qualified', 'sincere-wish', { points, percent: genuine }, evidence);
  }
  // So much text speaks for itself: neither a question by machine nor the fields of a form decide about it.
  const isLong = reading.wordCount >= clearWish.words;
  // Fields alone never qualify: they sharpen a few words that the model reads as a client's.
  if (!isLong && genuine >= genuineAt && points >= threshold) {
    return decided('qualified', 'reaches-threshold', { points, threshold }, modelEvidence(content));
  }
  if (reading.language === 'unknown' && reading.wordCount >= fewestUnreadWords) {
    return decided('doubtful', 'language-unread', { formLanguage: facts.language });
  }
  if (isLong && genuine >= clearWish.percent) {
    return points >= threshold
      ? decided('qualified', 'reaches-threshold', { points, threshold }, modelEvidence(content))
      : decided('qualified', 'sincere-wish', { points, percent: genuine }, modelEvidence(content));
  }
  const isGreeting = reading.wordCount < fewestWords;
  if (isGreeting || (!isLong && (content.label === 'genuine' || content.label === 'premature'))) {
    return decided('incomplete', 'below-threshold', { points, threshold, percent: genuine }, modelEvidence(content));
  }
  return decided('doubtful', 'nothing-about-the-house', { percent: percent(content, 'off-target') });
}

/**
 * The order is the rule: who wants to be left alone, what is not a client's wish, what is about the past, who is known,
 * what is too early, and then what is wished for. Points set the level and the pace; they never decide whether a
 * person reads a sincere message.
 */
export function decideVerdict(asked: VerdictCase): VerdictDecision {
  return (
    stopDecision(asked) ??
    offTargetDecision(asked) ??
    relationshipDecision(asked) ??
    knownClientDecision(asked) ??
    prematureDecision(asked) ??
    wishDecision(asked)
  );
}
