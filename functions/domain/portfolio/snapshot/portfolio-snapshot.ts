import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { PortfolioModel } from '../assessment/portfolio-model.ts';
import type { Cohort } from '../definitions/cohorts.ts';
import type { ColourRow } from '../definitions/colour-classes.ts';
import type { NewAndExisting } from '../definitions/new-and-existing.ts';
import type { PurchaseRhythm } from '../definitions/purchase-rhythm.ts';
import type { RepurchaseWindow } from '../definitions/repurchase.ts';
import type { RevenueClass, RevenueClasses } from '../definitions/revenue-classes.ts';
import type { RevenueConcentration } from '../definitions/revenue-concentration.ts';
import type { RfmScores } from '../definitions/rfm-scores.ts';
import type { PortfolioColour, RfmMapCell, RfmSegment, SegmentRow } from '../definitions/rfm-segments.ts';
import type { ValueVolumeRow } from '../definitions/value-and-volume.ts';
import type { PortfolioValue } from './portfolio-value.ts';

/** `away`: no visit within the period of the segments. */
export const snapshotLists = [
  'champion',
  'loyal',
  'new',
  'promising',
  'must-not-lose',
  'at-risk',
  'lost',
  'dormant',
  'away',
] as const satisfies readonly (RfmSegment | 'away')[];
export type SnapshotList = (typeof snapshotLists)[number];

/** One client on the day of the snapshot; ids and figures only, never a name. */
export interface SnapshotClient {
  readonly personId: string;
  /** Null for a client who is away. */
  readonly scores: { readonly recency: number; readonly frequency: number; readonly monetary: number } | null;
  /** Null for a client who is away, and where everybody is equal. */
  readonly revenueClass: RevenueClass | null;
  readonly colour: PortfolioColour | null;
  /** Of the last 365 days, in minor units of the house's currency. */
  readonly visits: number;
  readonly revenueMinor: number;
  /** Of all time. */
  readonly lifetimeVisits: number;
  readonly lifetimeMinor: number;
  readonly firstOn: LocalDate;
  readonly lastOn: LocalDate;
  /** Whoever sold to the client last. */
  readonly soldById: string | null;
  /** Null where the model says nothing, and for whoever came once: nothing tells there. */
  readonly chanceAlive: number | null;
  /** Visits and discounted revenue within twelve months; null where the model says nothing. */
  readonly expectedVisits: number | null;
  readonly valueMinor: number | null;
}

/** What of the sales could not be counted in money: it counts for days and visits. */
export interface UncountedMoney {
  /** Visits with an amount in a currency for which the house has no rate of that day. */
  readonly visitsWithoutRate: readonly { readonly currency: string; readonly visits: number }[];
  /** Given back without a sale that it could belong to, below zero. */
  readonly unmatchedMinor: number;
}

/** The portfolio of a house on one day. The same rows give the same snapshot, byte by byte, in whatever order they come. */
export interface PortfolioSnapshot {
  readonly format: 1;
  readonly asOf: LocalDate;
  /** The period of segments, classes and concentration is after this day. */
  readonly since: LocalDate;
  readonly currency: string;
  /** Clients with a visit until the day, and those with one in the period. */
  readonly clientCount: number;
  readonly activeCount: number;
  readonly visitCount: number;
  readonly uncounted: UncountedMoney;
  readonly rfm: Pick<RfmScores, 'mode' | 'cuts'>;
  readonly segments: readonly SegmentRow[];
  readonly map: readonly RfmMapCell[];
  readonly revenueClasses: RevenueClasses;
  readonly concentration: RevenueConcentration;
  readonly colours: readonly ColourRow[];
  readonly valueAndVolume: { readonly dearAboveMinor: number; readonly rows: readonly ValueVolumeRow[] };
  readonly cohorts: readonly Cohort[];
  readonly repurchase: readonly RepurchaseWindow[];
  /** Absent from snapshots that were made before these figures. */
  readonly newAndExisting?: NewAndExisting | undefined;
  readonly rhythm?: PurchaseRhythm | undefined;
  readonly value?: PortfolioValue | undefined;
  readonly model: PortfolioModel;
  /** How many clients each list has: largest revenue first, then by id. Erased clients count above, and are in no list. */
  readonly lists: Readonly<Record<SnapshotList, number>>;
}

/** Clients on one page of a list. */
export const clientsPerPage = 500;
