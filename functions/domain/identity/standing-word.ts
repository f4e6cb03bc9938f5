import type { Instant } from '#domain/calendar/instant.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** The levels that a manager can set; the others come from behaviour alone. */
export const settableLevels = ['client', 'vic', 'top-vic'] as const satisfies readonly VicLevel[];
export type SettableLevel = (typeof settableLevels)[number];

/** How a word about a client reached the house. */
export const standingSources = ['page', 'api', 'import'] as const;
export type StandingSource = (typeof standingSources)[number];

/** One fact about a client that somebody of the house vouches for. */
export interface StandingWord<Value> {
  readonly value: Value;
  /** Written by staff about a client: it is stored with the person and travels in no event. */
  readonly because: string;
  readonly byId: string;
  readonly at: Instant;
  /** The last day of the house on which it holds; absent, until somebody says otherwise. */
  readonly until?: LocalDate | undefined;
}

/** What the house says of a client beside what their purchases say. Every part is optional and stands by itself. */
export interface Standing {
  readonly level?: StandingWord<SettableLevel> | undefined;
  /** Publicly visible: decides desk and words, never speed. */
  readonly vip?: StandingWord<boolean> | undefined;
  /** The client keeps to the frame of the relationship: by appointment, in confidence, with one advisor. */
  readonly frameAccepted?: StandingWord<boolean> | undefined;
  /** The client has been shown rare or private pieces. */
  readonly rarePieceAccess?: StandingWord<boolean> | undefined;
}

export const standingParts = [
  'level',
  'vip',
  'frameAccepted',
  'rarePieceAccess',
] as const satisfies readonly (keyof Standing)[];
export type StandingPart = (typeof standingParts)[number];

/** What a manager says at once. `null` takes a word back; an absent part stays as it is. */
export interface StandingChange {
  readonly level?: SettableLevel | null | undefined;
  readonly vip?: boolean | null | undefined;
  readonly frameAccepted?: boolean | null | undefined;
  readonly rarePieceAccess?: boolean | null | undefined;
  readonly because: string;
  readonly until?: LocalDate | undefined;
}

/** One entry of a client's history of levels, kept for ever beside the person. */
export interface StandingDecision extends StandingChange {
  readonly decisionId: string;
  readonly at: Instant;
  readonly byId: string;
  readonly via: StandingSource;
}

/** The value of a word on that day; undefined when there is none, or when it has expired. */
export function wordOn<Value>(word: StandingWord<Value> | undefined, on: LocalDate): StandingWord<Value> | undefined {
  return word === undefined || (word.until !== undefined && word.until < on) ? undefined : word;
}

function changed<Value>(
  before: StandingWord<Value> | undefined,
  value: Value | null | undefined,
  word: Omit<StandingWord<Value>, 'value'>,
): StandingWord<Value> | undefined {
  if (value === undefined) return before;
  return value === null ? undefined : { value, ...word };
}

/** The standing after a decision. */
export function standingAfter(before: Standing | undefined, decision: StandingDecision): Standing {
  const { because, byId, at, until } = decision;
  const word = { because, byId, at, ...(until === undefined ? {} : { until }) };
  return {
    level: changed(before?.level, decision.level, word),
    vip: changed(before?.vip, decision.vip, word),
    frameAccepted: changed(before?.frameAccepted, decision.frameAccepted, word),
    rarePieceAccess: changed(before?.rarePieceAccess, decision.rarePieceAccess, word),
  };
}

function saidBy<Value>(word: StandingWord<Value> | undefined, at: Instant): StandingWord<Value> | undefined {
  return word === undefined || word.at > at ? undefined : word;
}

/** The words that had been said by an instant, for a replay. A word that replaced an earlier one leaves a gap. */
export function standingAt(standing: Standing | undefined, at: Instant): Standing {
  return {
    level: saidBy(standing?.level, at),
    vip: saidBy(standing?.vip, at),
    frameAccepted: saidBy(standing?.frameAccepted, at),
    rarePieceAccess: saidBy(standing?.rarePieceAccess, at),
  };
}
