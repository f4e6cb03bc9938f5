import type { Instant } from '#domain/calendar/instant.ts';

/** Why an advisor cannot be given an inquiry. Codes; the texts are in `templates/messages`. */
export type ExclusionCode =
  | 'inactive'
  | 'not-joined-yet'
  | 'takes-no-new-clients'
  | 'language'
  | 'location'
  | 'category'
  | 'clearance'
  | 'pool'
  | 'at-capacity'
  | 'on-leave'
  | 'no-working-hours';

/** When an eligible advisor can handle the inquiry, compared with the others. */
export type PresenceTier = 'present-now' | 'soonest' | 'later';

/**
 * One candidate with all figures considered, stored with the decision so that the choice of advisor can be explained.
 */
export type CandidateFigures = Readonly<{
  advisorId: string;
  eligible: boolean;
  excludedBecause: readonly ExclusionCode[];
  presentNow: boolean;
  /** Next instant in the advisor's own working hours and outside their leave; null when it is unknown. */
  soonestAt: Instant | null;
  /** Null for advisors who are not eligible, as are the four shares and counts below. */
  tier: PresenceTier | null;
  /** Weight over the weights of all eligible, 0–1. */
  targetShare: number | null;
  /** Assignments in the window over those of all eligible, 0–1; 0 while there are none. */
  actualShare: number | null;
  /** Assignments this advisor is behind (positive) or ahead (negative) of their share. */
  shortfall: number | null;
  /** Assignments credited for days of absence in the window, at the advisor's own weight. */
  calibration: number | null;
  openCount: number;
  capacity: number;
  /** 32-bit hash of inquiry and advisor: the larger wins where shortfalls are equal. */
  tieBreak: number;
}>;
