import type { AssignmentLedger } from '#domain/assignment/assignment-ledger.ts';
import { fairnessDays } from '#domain/assignment/assignment-policy.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Qualification } from '#domain/qualification/qualification.ts';
import { assignmentPolicyOf, decideOwner } from '#use-cases/inquiry-changes/owner-decision.ts';

/** An inquiry about to be given to somebody once more. */
export interface ReplayedAssignment {
  readonly inquiry: Inquiry;
  /** What the policy that is replayed makes of it. */
  readonly qualification: Qualification;
  /** The advisor of the relationship as it stood then. */
  readonly existingAdvisorId: string | undefined;
}

/** Inquiries per person, by staff id; what nobody takes is the duty manager's. */
export type LoadByPerson = Readonly<Record<string, number>>;

/**
 * Gives the inquiries of a period out once more, in the order in which they were read, under the policy of `house`: its
 * desks, levels and targets. Fairness counts what was given out before the period and, in it, what the replay gives.
 * Capacity is left out: when each file was closed would have depended on who had it.
 *
 * @param earlier what everybody was given in the days before the period.
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
    const { verdict, level, language, scoredAt: at } = qualification;
    if (verdict !== 'qualified' && verdict !== 'doubtful') continue;
    const window = fairnessDays(policy, at);
    const within = Object.entries(assignedByDay).filter(([day]) => day >= window.from && day <= window.to);
    const ledger = { ...window, openCounts: {}, assignedByDay: Object.fromEntries(within) };
    const read: Inquiry = { ...inquiry, vicLevel: level, language };
    const decision = verdict === 'qualified' ? decideOwner(house, read, existingAdvisorId, ledger, at) : undefined;
    const ownerId = decision?.outcome === 'assigned' ? decision.advisorId : house.dutyManagerId;
    load[ownerId] = (load[ownerId] ?? 0) + 1;
    if (decision?.outcome !== 'assigned') continue;
    const day = localDateOf(at, policy.houseTimeZone);
    assignedByDay[day] = { ...assignedByDay[day], [ownerId]: (assignedByDay[day]?.[ownerId] ?? 0) + 1 };
  }
  return load;
}
