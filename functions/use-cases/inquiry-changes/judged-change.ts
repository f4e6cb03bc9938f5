import type { Inquiry, InquiryStatus, Signal } from '#domain/inquiry/inquiry.ts';
import type { Qualification, QualificationReason } from '#domain/qualification/qualification.ts';
import { type Judgement, type Triage, verdictOfJudgement } from '#domain/triage/triage.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';

/** Where a person's word may still decide instead of the reading: before an advisor has dealt with it. */
const judgeable: readonly InquiryStatus[] = ['awaiting-first-response', 'incomplete', 'paused'];

/** Once an advisor has it, the advisor says what it is. */
export function isJudgeable({ status, owner, triage }: Inquiry): boolean {
  const isWithAdvisor = status === 'awaiting-first-response' && owner?.kind === 'advisor';
  return triage !== undefined && judgeable.includes(status) && !isWithAdvisor;
}

function reasonOf({ verdict }: Judgement): QualificationReason {
  const because = { code: 'judged-by-person', params: { kind: verdict } } as const;
  return { criterion: 'verdict', points: 0, maxPoints: 0, because, evidence: [] };
}

/** The person's verdict in the place of the reading's; the points and their reasons stay. */
function requalified(before: Qualification, judgement: Judgement): Qualification {
  const { offTargetKind: _kind, ...rest } = before;
  const points = before.reasons.filter(({ criterion }) => criterion !== 'verdict');
  const offTargetKind = judgement.verdict === 'off-target' ? (judgement.offTargetKind ?? 'solicitation') : undefined;
  return {
    ...rest,
    ...verdictOfJudgement(judgement.verdict),
    ...(offTargetKind === undefined ? {} : { offTargetKind }),
    reasons: [reasonOf(judgement), ...points],
    confidence: 'high',
  };
}

/** It was set aside for this very reason, and stays so. */
function isConfirmed({ status, qualification }: Inquiry, { verdict }: Judgement): boolean {
  return (
    status === 'paused' && qualification?.verdict === verdict && (verdict === 'off-target' || verdict === 'premature')
  );
}

/**
 * What a person's judgement changes: the inquiry goes back to its verdict, which is theirs now, and the workflow leads
 * it on from there. A verdict that confirms what was done already changes nothing but the record.
 */
export function judgedChange(
  inquiry: Inquiry,
  judgement: Judgement,
  signals: readonly Signal[],
): Pick<InquiryChange, 'set' | 'events'> {
  const { verdict, byId, at, offTargetKind } = judgement;
  const { qualification, triage } = inquiry;
  const judged: Triage | undefined = triage && { ...triage, judged: { verdict, offTargetKind, byId, at } };
  const said = { name: 'inquiry-steered.v1', at, data: { byId, act: 'judged', because: verdict } } as const;
  if (qualification === undefined || isConfirmed(inquiry, judgement))
    return { set: { triage: judged }, events: [said] };
  const decided = requalified(qualification, judgement);
  // The house begins to owe an answer now, unless it owed one all along.
  const owedSince = inquiry.status === 'awaiting-first-response' ? inquiry.completedAt : at;
  return {
    set: {
      triage: judged,
      qualification: decided,
      offTargetKind: decided.offTargetKind,
      status: 'received',
      completedAt: owedSince,
      heldBecause: undefined,
      committedChoice: undefined,
      clientWait: undefined,
      pauseReason: undefined,
      pausedAt: undefined,
      reopensAt: undefined,
      acknowledgementOwed: undefined,
      signals,
    },
    events: [said],
  };
}
