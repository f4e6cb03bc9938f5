import type { AssignmentLedger } from '#domain/assignment/assignment-ledger.ts';
import { fairnessDays } from '#domain/assignment/assignment-policy.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Qualification } from '#domain/qualification/qualification.ts';
import { assignmentPolicyOf, decideOwner } from '#use-cases/inquiry-changes/owner-decision.ts';

/** An inquiry to be assigned again in the replay. */
export interface ReplayedAssignment {
  readonly inquiry: Inquiry;
  /** The replayed policy's reading of it. */
  readonly qualification: Qualification;
  /** The advisor of the relationship at that time. */
  readonly existingAdvisorId: string | undefined;
}

/** Inquiries per person, by staff id; an inquiry that no advisor takes goes to the duty manager. */
export type LoadByPerson = Readonly<Record<string, number>>;

/**
 * Assigns the inquiries of a period again, in the order in which they were qualified, under the policy of `house`: its
 * desks, levels and targets. Fairness counts the assignments before the period and, within it, those of the replay.
 * Capacity is left out, because the time at which each inquiry was finished would have depended on its owner.
 * @param earlier the assignments of every advisor in the days before the period.
 */
export function replayAssignments(
  house: House,
  assignments: readonly ReplayedAssignment[],
  earlier: AssignmentLedger,
): LoadByPerson {
  const policy = assignmentPolicyOf(house);
  const assignedByDay: Record<string, Record<string, number>> = {};
  for (const [day, tally] of Object.entries(earlier.assignedByDay)) assignedByDay[day] = { ...tally };
  const load: Record<string, number> = {};
  for (const { inquiry, qualification, existingAdvisorId } of assignments) {
    const { verdict, level, earnedLevel, language, scoredAt: at } = qualification;
    if (verdict !== 'qualified' && verdict !== 'doubtful') continue;
    const window = fairnessDays(policy, at);
    const within = Object.entries(assignedByDay).filter(([day]) => day >= window.from && day <= window.to);
    const ledger = { ...window, openCounts: {}, assignedByDay: Object.fromEntries(within) };
    const read: Inquiry = { ...inquiry, vicLevel: level, earnedLevel, language };
    const decision = verdict === 'qualified' ? decideOwner(house, read, existingAdvisorId, ledger, at) : undefined;
    const ownerId = decision?.outcome === 'assigned' ? decision.advisorId : house.dutyManagerId;
    load[ownerId] = (load[ownerId] ?? 0) + 1;
    if (decision?.outcome !== 'assigned') continue;
    const day = localDateOf(at, policy.houseTimeZone);
    assignedByDay[day] = { ...assignedByDay[day], [ownerId]: (assignedByDay[day]?.[ownerId] ?? 0) + 1 };
  }
  return load;
}
