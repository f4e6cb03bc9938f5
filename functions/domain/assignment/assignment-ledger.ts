import type { Instant } from '#domain/calendar/instant.ts';
import { type LocalDate, localDateOf } from '#domain/calendar/local-date.ts';

/** Inquiries assigned to each advisor on one day of the house, by advisor id. */
export type DayTally = Readonly<Record<string, number>>;

/** Assignments of every advisor in the fairness window, and their open inquiries. Small enough to store as one item. */
export type AssignmentLedger = Readonly<{
  /** First and last day of the window, both included, in the house's time zone. */
  from: LocalDate;
  to: LocalDate;
  assignedByDay: Readonly<Record<LocalDate, DayTally>>;
  openCounts: Readonly<Record<string, number>>;
}>;

export type RecordedAssignment = Readonly<{ advisorId: string; assignedAt: Instant }>;

/** The ledger of a list of assignments; those outside the window are left out. */
export function ledgerOf(
  assignments: readonly RecordedAssignment[],
  openCounts: Readonly<Record<string, number>>,
  window: Readonly<{ from: LocalDate; to: LocalDate }>,
  houseTimeZone: string,
): AssignmentLedger {
  const assignedByDay: Record<LocalDate, Record<string, number>> = {};
  for (const { advisorId, assignedAt } of assignments) {
    const day = localDateOf(assignedAt, houseTimeZone);
    if (day < window.from || day > window.to) continue;
    const tally = assignedByDay[day] ?? {};
    tally[advisorId] = (tally[advisorId] ?? 0) + 1;
    assignedByDay[day] = tally;
  }
  return { from: window.from, to: window.to, assignedByDay, openCounts };
}

/** Assignments of one advisor in the whole window. */
export function assignedInWindow(ledger: AssignmentLedger, advisorId: string): number {
  return Object.values(ledger.assignedByDay).reduce((sum, tally) => sum + (tally[advisorId] ?? 0), 0);
}
