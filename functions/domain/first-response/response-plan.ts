import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import type { FirstResponseObligation } from './first-response-obligation.ts';
import { type Checkpoint, type CheckpointKey, planCheckpoints } from './plan-checkpoints.ts';
import type { ResponsePeople, ResponseRole } from './response-people.ts';

/** Identifies a step within one obligation: by role, not by person, so that a change of owner repeats nothing. */
export type StepKey = CheckpointKey | `${CheckpointKey}/${ResponseRole}`;

export type StepRecipient = Readonly<{ personRole: ResponseRole; personId: string }>;

/**
 * One act at one instant. A `threshold` records that a share of the target is used up (the breach hands over the
 * clock); a `notice` writes to one person and waits for that person's working hours.
 */
export type PlanStep = Readonly<{
  key: StepKey;
  kind: 'threshold' | 'notice';
  checkpoint: CheckpointKey;
  percent: number;
  at: Instant;
  recipients: readonly StepRecipient[];
}>;

/** The steps of one obligation in the order of their instants. */
export type ResponsePlan = Readonly<{ obligationId: string; steps: readonly PlanStep[] }>;

/** A superseded notice is marked as fired without being sent: its recipient gets a more urgent one. */
export type DueStep = PlanStep & Readonly<{ superseded: boolean }>;

/**
 * The plan that a workflow waits on. It is a pure function of obligation and people, so that after a change of
 * calendar, policy or owner it is computed again and continued with the same fired keys.
 * @throws the errors of planCheckpoints.
 */
export function responsePlan(obligation: FirstResponseObligation, people: ResponsePeople): ResponsePlan {
  return { obligationId: obligation.id, steps: flattenCheckpoints(planCheckpoints(obligation, people)) };
}

/** Checkpoints and their notices as one ordered list; at the same instant the threshold comes before its notices. */
function flattenCheckpoints(checkpoints: readonly Checkpoint[]): PlanStep[] {
  const steps = checkpoints.flatMap(({ key, percent, dueAt, notices }): PlanStep[] => [
    { key, kind: 'threshold', checkpoint: key, percent, at: dueAt, recipients: [] },
    ...notices.map(
      ({ personRole, personId, notifyAt }): PlanStep => ({
        key: `${key}/${personRole}`,
        kind: 'notice',
        checkpoint: key,
        percent,
        at: notifyAt,
        recipients: [{ personRole, personId }],
      }),
    ),
  ]);
  // The sort is stable: steps of one instant keep the order of the checkpoints.
  return steps.sort((a, b) => toEpochMs(a.at) - toEpochMs(b.at));
}

/**
 * Every step that is due and has not fired, in order. When several are due together (an outage, a shorter target), all
 * thresholds are recorded, but each recipient gets only the most urgent notice; a notice is also superseded by a more
 * urgent one that the same role had already. The caller marks all of them as fired.
 */
export function dueSteps(plan: ResponsePlan, firedKeys: ReadonlySet<string>, now: Instant): DueStep[] {
  const nowMs = toEpochMs(now);
  const due = plan.steps.filter((step) => !firedKeys.has(step.key) && toEpochMs(step.at) <= nowMs);
  const told = [...due, ...plan.steps.filter((step) => firedKeys.has(step.key))].filter(isNotice);
  return due.map((step) => ({
    ...step,
    superseded: isNotice(step) && told.some((other) => other.percent > step.percent && sameRecipient(step, other)),
  }));
}

/** When the workflow has to look again: the earliest step that has not fired, or null when all have. */
export function nextStepAt(plan: ResponsePlan, firedKeys: ReadonlySet<string>): Instant | null {
  return plan.steps.find((step) => !firedKeys.has(step.key))?.at ?? null;
}

function isNotice(step: PlanStep): boolean {
  return step.kind === 'notice';
}

function sameRecipient(one: PlanStep, other: PlanStep): boolean {
  return one.recipients.some(({ personId }) => other.recipients.some((recipient) => recipient.personId === personId));
}
