import type { Instant } from '#domain/calendar/instant.ts';
import type { OffTargetKind } from '#domain/policy/scoring.ts';
import type { InquiryKind, Qualification, Verdict } from '#domain/qualification/qualification.ts';
import type { ContentLabel } from '#domain/reading/content-label.ts';

/**
 * Why a person has to look at what the reading decided.
 * - `doubtful`: the reading is not sure; the duty manager owns it. A request to stop of which it is sure is obeyed and told
 *   to the duty manager, and needs nobody's judgement.
 * - `incomplete`: too little was said for an advisor, and the client was asked for more.
 * - `premature`: set aside for later by the reading alone.
 * - `audit`: closed as off-target, and drawn to be checked.
 */
export const triageReasons = ['doubtful', 'incomplete', 'premature', 'audit'] as const;
export type TriageReason = (typeof triageReasons)[number];

/** What a person said a message is. */
export interface Judgement {
  readonly verdict: ContentLabel;
  readonly offTargetKind?: OffTargetKind | undefined;
  /** The member of staff. */
  readonly byId: string;
  readonly at: Instant;
}

/** The look that a person owes an inquiry, and what came of it. */
export interface Triage {
  readonly because: TriageReason;
  readonly since: Instant;
  /** What the reading had made of it. */
  readonly read: { readonly verdict: Verdict; readonly kind: InquiryKind };
  readonly judged?: Judgement | undefined;
}

/** One in so many closed messages is put before a person again. */
const auditEvery = 20;

/** A stable draw by the id alone: neither the message nor the client has a say in it. */
export function isAudited(inquiryId: string): boolean {
  let hash = 2_166_136_261;
  for (const character of inquiryId) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16_777_619);
  }
  // The high bits of this hash are the well mixed ones.
  return ((hash >>> 0) >>> 8) % auditEvery === 0;
}

function reasonOf(verdict: Verdict, inquiryId: string): TriageReason | undefined {
  switch (verdict) {
    case 'doubtful':
    case 'incomplete':
    case 'premature':
      return verdict;
    case 'off-target':
      return isAudited(inquiryId) ? 'audit' : undefined;
    case 'qualified':
      return undefined;
  }
}

/** Whether the message asks the house to stop, beyond doubt. */
export function isSureStop({ kind, confidence }: Pick<Qualification, 'kind' | 'confidence'>): boolean {
  return kind === 'stop-request' && confidence === 'high';
}

/** The look a person owes after a reading; undefined when none is owed. */
export function triageOf(
  qualification: Pick<Qualification, 'verdict' | 'kind' | 'confidence'>,
  inquiryId: string,
  at: Instant,
): Triage | undefined {
  if (isSureStop(qualification)) return undefined;
  const because = reasonOf(qualification.verdict, inquiryId);
  if (because === undefined) return undefined;
  return { because, since: at, read: { verdict: qualification.verdict, kind: qualification.kind ?? 'wish' } };
}

interface TriagedInquiry {
  readonly triage?: Triage | undefined;
  readonly status: string;
  readonly owner?: { readonly kind: 'advisor' | 'duty-manager' } | undefined;
}

/** Whether a person still has to look at it: nobody has judged it, and no advisor has dealt with it. */
export function isInTriage({ triage, status, owner }: TriagedInquiry): boolean {
  if (triage === undefined || triage.judged !== undefined) return false;
  if (status === 'awaiting-first-response') return owner?.kind !== 'advisor';
  return status === 'incomplete' || status === 'paused';
}

/** What the reading had said, as the labels of messages say it. */
export function labelOfReading({ verdict, kind }: Triage['read']): ContentLabel {
  if (kind !== 'wish') return kind;
  if (verdict === 'off-target' || verdict === 'premature') return verdict;
  return 'genuine';
}

/** How a judgement reads as a verdict and a kind of the inquiry. */
export function verdictOfJudgement(verdict: ContentLabel): { readonly verdict: Verdict; readonly kind: InquiryKind } {
  switch (verdict) {
    case 'genuine':
      return { verdict: 'qualified', kind: 'wish' };
    case 'after-sales':
    case 'complaint':
    case 'follow-up':
      return { verdict: 'qualified', kind: verdict };
    case 'stop-request':
      return { verdict: 'doubtful', kind: verdict };
    case 'premature':
    case 'off-target':
      return { verdict, kind: 'wish' };
  }
}
