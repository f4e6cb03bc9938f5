import type { DateRange, LocalDate, Weekday } from './local-date.ts';

/**
 * Opening hours on the wall clock, `HH:MM`. `to` may be `24:00`, the true end of the day. When `to` is earlier than
 * `from` the frame runs into the next day (`22:00`–`06:00`) and belongs to the day on which it starts.
 */
export type Frame = Readonly<{ from: string; to: string }>;

/** A public holiday: closed for the whole local date. */
export type Holiday = Readonly<{ on: LocalDate; name: string }>;

/** The house's own closing days (stock-taking, August), both ends included. */
export type Closure = DateRange & Readonly<{ because: string }>;

/**
 * An exceptional opening, stronger than holidays and closures. `replace` gives the day these frames only;
 * `add` keeps what the day had.
 */
export type ExceptionalOpening = Readonly<{ on: LocalDate; frames: readonly Frame[]; mode: 'replace' | 'add' }>;

/**
 * When a boutique, an advisor or a team works. Overlapping frames count once. A closed date (holiday, closure, leave)
 * has no open time at all, not even the rest of a night frame; `leave` is stronger than exceptional openings, because a
 * boutique that opens on a Sunday does not call back an absent advisor.
 */
export type BusinessCalendar = Readonly<{
  id: string;
  /** IANA name, `Europe/Paris`. */
  timeZone: string;
  weekly: Readonly<Record<Weekday, readonly Frame[]>>;
  holidays: readonly Holiday[];
  closures: readonly Closure[];
  openings: readonly ExceptionalOpening[];
  leave?: readonly DateRange[] | undefined;
}>;
