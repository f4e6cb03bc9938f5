import type { Language } from '#domain/choices/languages.ts';
import type { Criterion, OffTargetKind } from '#domain/policy/scoring.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { MissingCode, ReasonCode } from '#domain/qualification/reason-codes.ts';

/**
 * - `qualified`: an advisor takes it now.
 * - `incomplete`: a genuine wish that one short question would make clear.
 * - `premature`: out of frame for now; a respectful pause.
 * - `off-target`: no client request; closed with the courtesy of its kind.
 * - `doubtful`: the rules contradict each other, so a person reads it. A doubt never rejects a client.
 */
export const verdicts = ['qualified', 'incomplete', 'premature', 'off-target', 'doubtful'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * What the inquiry is about. `wish`: something to see, buy, commission or give; the other kinds belong to the
 * relationship and are never off-target.
 */
export const inquiryKinds = ['wish', 'after-sales', 'complaint', 'stop-request', 'follow-up'] as const;
export type InquiryKind = (typeof inquiryKinds)[number];

/** What the person is trying to accomplish, which says more about the service to give than who they are. */
export const jobsToBeDone = [
  'gift',
  'milestone',
  'collection',
  'investment-piece',
  'bespoke-creation',
  'repair',
  'event',
  'personal-pleasure',
  'discovery',
] as const;
export type JobToBeDone = (typeof jobsToBeDone)[number];

export type ReasonParams = Readonly<Record<string, string | number>>;

export interface QualificationReason {
  readonly criterion: Criterion | 'signals' | 'verdict';
  /** Points this line earned after the ceiling of its criterion; the points of all reasons add up to the total. */
  readonly points: number;
  /** The most the line could earn. */
  readonly maxPoints: number;
  readonly because: { readonly code: ReasonCode; readonly params: ReasonParams };
  /** Names of the features found, never the text of the message. */
  readonly evidence: readonly string[];
}

export interface Qualification {
  readonly verdict: Verdict;
  /** Absent in what was read before there were kinds: a wish. */
  readonly kind?: InquiryKind;
  /** 0 to 100. */
  readonly points: number;
  /** The level the person is served at: the known one, or the one the request itself earns. */
  readonly level: VicLevel;
  /** The level that the same words would give a stranger; absent when they earn none. */
  readonly earnedLevel?: 'promising' | undefined;
  readonly reasons: readonly QualificationReason[];
  /** The questions to ask next, most useful first; empty when none is useful. */
  readonly missing: readonly MissingCode[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly jobToBeDone: JobToBeDone;
  /** Set when the verdict is `off-target`, and when off-target evidence made it `doubtful`. */
  readonly offTargetKind?: OffTargetKind;
  /** Language to answer in: that of the message when it is recognised, otherwise that of the form. */
  readonly language: Language;
  readonly detectedLanguage: Language | 'unknown';
  readonly policyVersion: string;
  /** The reading model that had its say; absent before there was one. */
  readonly modelVersion?: string;
  /** ISO-8601 UTC instant. */
  readonly scoredAt: string;
}

/** The job to be done, where there is one: the other kinds wish for nothing, except that a piece be repaired. */
export function jobOf(qualification: Pick<Qualification, 'kind' | 'jobToBeDone'> | undefined): JobToBeDone | undefined {
  const { kind = 'wish', jobToBeDone } = qualification ?? {};
  if (kind === 'after-sales') return jobToBeDone === 'repair' ? jobToBeDone : undefined;
  return kind === 'complaint' || kind === 'stop-request' ? undefined : jobToBeDone;
}
