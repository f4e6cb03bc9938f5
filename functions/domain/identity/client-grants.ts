import type { Instant } from '#domain/calendar/instant.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** The levels that a manager can set; the others come from behaviour alone. */
export const settableLevels = ['client', 'vic', 'top-vic'] as const satisfies readonly VicLevel[];
export type SettableLevel = (typeof settableLevels)[number];

/** How a word about a client reached the house. */
export const grantSources = ['page', 'api', 'import'] as const;
export type GrantSource = (typeof grantSources)[number];

/** One fact about a client that somebody of the house vouches for. */
export interface Grant<Value> {
  readonly value: Value;
  /** Written by staff about a client: it is stored with the person and travels in no event. */
  readonly because: string;
  readonly byId: string;
  readonly at: Instant;
  /** The last day of the house on which it holds; absent, until somebody says otherwise. */
  readonly until?: LocalDate | undefined;
}

/** What the house says of a client beside what their purchases say. Every part is optional and stands by itself. */
export interface ClientGrants {
  /** The latest decision; a change made meanwhile is noticed by it. */
  readonly decisionId?: string | undefined;
  readonly level?: Grant<SettableLevel> | undefined;
  /** Publicly visible: decides desk and words, never speed. */
  readonly vip?: Grant<boolean> | undefined;
  /** The client keeps to the frame of the relationship: by appointment, in confidence, with one advisor. */
  readonly frameAccepted?: Grant<boolean> | undefined;
  /** The client has been shown rare or private pieces. */
  readonly rarePieceAccess?: Grant<boolean> | undefined;
}

/** What a manager says at once. `null` takes a word back; an absent part stays as it is. */
export interface GrantChange {
  readonly level?: SettableLevel | null | undefined;
  readonly vip?: boolean | null | undefined;
  readonly frameAccepted?: boolean | null | undefined;
  readonly rarePieceAccess?: boolean | null | undefined;
  readonly because: string;
  readonly until?: LocalDate | undefined;
}

/** One entry of a client's history of levels, kept for ever beside the person. */
export interface GrantDecision extends GrantChange {
  readonly decisionId: string;
  readonly at: Instant;
  readonly byId: string;
  readonly via: GrantSource;
}

/** The value of a word on that day; undefined when there is none, or when it has expired. */
export function grantOn<Value>(word: Grant<Value> | undefined, on: LocalDate): Grant<Value> | undefined {
  return word === undefined || (word.until !== undefined && word.until < on) ? undefined : word;
}

function changed<Value>(
  before: Grant<Value> | undefined,
  value: Value | null | undefined,
  word: Omit<Grant<Value>, 'value'>,
): Grant<Value> | undefined {
  if (value === undefined) return before;
  return value === null ? undefined : { value, ...word };
}

/** The grants after a decision. */
export function grantsAfter(before: ClientGrants | undefined, decision: GrantDecision): ClientGrants {
  const { because, byId, at, until } = decision;
  const word = { because, byId, at, ...(until === undefined ? {} : { until }) };
  return {
    decisionId: decision.decisionId,
    level: changed(before?.level, decision.level, word),
    vip: changed(before?.vip, decision.vip, word),
    frameAccepted: changed(before?.frameAccepted, decision.frameAccepted, word),
    rarePieceAccess: changed(before?.rarePieceAccess, decision.rarePieceAccess, word),
  };
}

function saidBy<Value>(word: Grant<Value> | undefined, at: Instant): Grant<Value> | undefined {
  return word === undefined || word.at > at ? undefined : word;
}

/** The words that had been said by an instant, for a replay. A word that replaced an earlier one leaves a gap. */
export function grantsAt(grants: ClientGrants | undefined, at: Instant): ClientGrants {
  return {
    level: saidBy(grants?.level, at),
    vip: saidBy(grants?.vip, at),
    frameAccepted: saidBy(grants?.frameAccepted, at),
    rarePieceAccess: saidBy(grants?.rarePieceAccess, at),
  };
}
