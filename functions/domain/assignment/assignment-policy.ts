import type { Instant } from '#domain/calendar/instant.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import { addDays, localDateOf } from '#domain/calendar/local-date.ts';

/** The days over which fairness is kept, in the house's time zone. */
export type FairnessWindow = Readonly<{ kind: 'rolling-days'; days: number }> | Readonly<{ kind: 'house-month' }>;

export type AssignmentPolicy = Readonly<{
  /** IANA zone in which the house counts its days and months. */
  houseTimeZone: string;
  window: FairnessWindow;
  /** When no advisor works now: those who start within this many minutes of the first one are treated as equals. */
  presenceToleranceMinutes: number;
  /**
   * True when a client's own advisor takes them even without a free place, because the relationship takes precedence.
   */
  continuityIgnoresCapacity: boolean;
}>;

export const defaultAssignmentPolicy: AssignmentPolicy = {
  houseTimeZone: 'Europe/Paris',
  window: { kind: 'rolling-days', days: 30 },
  presenceToleranceMinutes: 60,
  continuityIgnoresCapacity: true,
};

/** First and last day of the window that ends today, both included, in the house's time zone. */
export function fairnessDays(policy: AssignmentPolicy, now: Instant): { from: LocalDate; to: LocalDate } {
  const today = localDateOf(now, policy.houseTimeZone);
  switch (policy.window.kind) {
    case 'rolling-days':
      return { from: addDays(today, 1 - policy.window.days), to: today };
    case 'house-month':
      return { from: `${today.slice(0, 8)}01`, to: today };
  }
}
