import type { Leave } from '#domain/calendar/leave.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { OwnerPool } from '#domain/policy/first-response.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** The data that decides whether, and how often, an advisor is given a new inquiry. */
export type AdvisorProfile = Readonly<{
  id: string;
  /** False from the moment the advisor leaves the house: they get no inquiry by any path. */
  active: boolean;
  /** Languages in which the advisor serves clients, as primary tags: `fr`, `en`, `it`. */
  languages: readonly string[];
  boutiqueId: string;
  /** Markets served from a distance, by the house's names. */
  markets: readonly string[];
  /** Categories in which the advisor is competent. */
  skills: readonly string[];
  /** VIC levels the advisor may look after. */
  clearance: readonly VicLevel[];
  /** Desks the advisor belongs to; absent means every desk. */
  pools?: readonly OwnerPool[] | undefined;
  /** Most open inquiries at a time. */
  capacity: number;
  /** Share of the work relative to colleagues: 100 by default, 50 for half, 0 for no new clients. */
  weight?: number | undefined;
  calendarId: string;
  leave: readonly Leave[];
  delegateId?: string | undefined;
  /** First working day at the house, in the house's time zone. */
  joinedOn: LocalDate;
  /** First working day after a long absence that `leave` no longer lists, in the house's time zone. */
  backFromLeaveOn?: LocalDate | undefined;
  /** First day on which they no longer work for the house, in their own time zone; absent while they stay. */
  leavesOn?: LocalDate | undefined;
}>;

const usualWeight = 100;

export function weightOf(advisor: Pick<AdvisorProfile, 'weight'>): number {
  return advisor.weight ?? usualWeight;
}
