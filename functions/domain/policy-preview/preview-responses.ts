import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import type { FirstResponseObligation } from '#domain/first-response/first-response-obligation.ts';
import { clockDeadline } from '#domain/first-response/response-clock.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { type ServedPerson, serviceTarget } from '#domain/policy/service.ts';
import { type VicLevel, vicLevels } from '#domain/policy/vic-level.ts';

/** A past first response: the promise, its calendar, and when it was kept. */
export interface ReplayedResponse {
  readonly inquiryId: string;
  readonly reference: string;
  readonly vip: boolean;
  /** Levels under the two policies. */
  readonly level: { readonly before: VicLevel; readonly after: VicLevel };
  /** The levels that the words alone would earn under the two policies. */
  readonly earnedLevel?: { readonly before: ServedPerson['earnedLevel']; readonly after: ServedPerson['earnedLevel'] };
  /** Its target is replaced by that of each policy. */
  readonly obligation: FirstResponseObligation;
  readonly respondedAt?: Instant | undefined;
}

/** One promise under one policy. `open`: not answered, and not yet due. */
type Kept = 'within' | 'late' | 'open';

interface Outcome {
  readonly targetMinutes: number;
  readonly deadlineAt: Instant;
  readonly kept: Kept;
}

export interface LevelResponses {
  /** The level under the draft. */
  readonly level: VicLevel;
  readonly promises: number;
  readonly within: { readonly before: number; readonly after: number };
  readonly late: { readonly before: number; readonly after: number };
}

/** A promise that one policy finds kept and the other late. */
export interface ChangedResponse {
  readonly inquiryId: string;
  readonly reference: string;
  readonly level: VicLevel;
  readonly respondedAt: Instant | null;
  readonly targetMinutes: { readonly before: number; readonly after: number };
  readonly deadlineAt: { readonly before: Instant; readonly after: Instant };
  readonly isLateAfter: boolean;
}

export interface ResponsePreview {
  readonly levels: readonly LevelResponses[];
  readonly changed: readonly ChangedResponse[];
}

function outcomeUnder(
  policy: HousePolicy,
  side: 'before' | 'after',
  response: ReplayedResponse,
  asOf: Instant,
): Outcome {
  const earnedLevel = response.earnedLevel?.[side];
  const { targetMinutes } = serviceTarget(policy, { vicLevel: response.level[side], vip: response.vip, earnedLevel });
  const deadlineAt = clockDeadline({ ...response.obligation, targetMinutes }, targetMinutes);
  const isOver = toEpochMs(response.respondedAt ?? asOf) > toEpochMs(deadlineAt);
  return { targetMinutes, deadlineAt, kept: isOver ? 'late' : response.respondedAt === undefined ? 'open' : 'within' };
}

interface TwoOutcomes {
  readonly response: ReplayedResponse;
  readonly before: Outcome;
  readonly after: Outcome;
}

function levelOf(level: VicLevel, all: readonly TwoOutcomes[]): LevelResponses[] {
  const own = all.filter(({ response }) => response.level.after === level);
  if (own.length === 0) return [];
  const count = (kept: Kept) => ({
    before: own.filter(({ before }) => before.kept === kept).length,
    after: own.filter(({ after }) => after.kept === kept).length,
  });
  return [{ level, promises: own.length, within: count('within'), late: count('late') }];
}

function changeOf({ response, before, after }: TwoOutcomes): ChangedResponse[] {
  if (before.kept === after.kept) return [];
  return [
    {
      inquiryId: response.inquiryId,
      reference: response.reference,
      level: response.level.after,
      respondedAt: response.respondedAt ?? null,
      targetMinutes: { before: before.targetMinutes, after: after.targetMinutes },
      deadlineAt: { before: before.deadlineAt, after: after.deadlineAt },
      isLateAfter: after.kept === 'late',
    },
  ];
}

/**
 * Computes the promises of a period again on the owner's own hours, under the target of each policy, and compares them
 * with the real answer. A promise without an answer is late once its deadline has passed at `asOf`.
 */
export function previewResponses(
  responses: readonly ReplayedResponse[],
  before: HousePolicy,
  after: HousePolicy,
  asOf: Instant,
): ResponsePreview {
  const outcomes = responses.map((response) => ({
    response,
    before: outcomeUnder(before, 'before', response, asOf),
    after: outcomeUnder(after, 'after', response, asOf),
  }));
  return { levels: vicLevels.flatMap((level) => levelOf(level, outcomes)), changed: outcomes.flatMap(changeOf) };
}
