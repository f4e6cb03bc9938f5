import type { Instant } from '#domain/calendar/instant.ts';
import type { SignalKind } from '#domain/policy/scoring.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** A signal with consent that raised the score of an inquiry, as the timeline explains it. */
export interface RaisedScore {
  readonly kind: SignalKind;
  readonly at: Instant;
  readonly pointsBefore: number;
  readonly pointsAfter: number;
  readonly levelBefore: VicLevel;
  readonly levelAfter: VicLevel;
}
