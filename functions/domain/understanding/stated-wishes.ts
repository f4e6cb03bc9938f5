import type { DateRange, LocalDate, Weekday } from '#domain/calendar/local-date.ts';
import type { DateBound, DateSubject, HalfDay, Understood, UnderstoodDate } from './understood.ts';

/** A day that the client named, without their words. */
export interface WishedDay {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly choices?: readonly LocalDate[] | undefined;
  readonly of: DateSubject;
  readonly bound: DateBound;
}

/** When the client wishes to be received, and when not. */
export interface TimeWish {
  readonly weekday?: Weekday | undefined;
  readonly halfDay?: HalfDay | undefined;
  readonly days?: readonly WishedDay[] | undefined;
  readonly notWeekdays?: readonly Weekday[] | undefined;
  readonly notHalfDays?: readonly HalfDay[] | undefined;
  readonly notDays?: readonly DateRange[] | undefined;
}

/**
 * What of a message is obeyed by whoever assigns and offers times: ids, enumerations and dates only, so that it may be read
 * without meeting the person. The words stay with the content.
 */
export interface StatedWishes {
  readonly boutiqueId?: string | undefined;
  readonly time?: TimeWish | undefined;
}

function dayOf({ from, to, choices, of, bound }: UnderstoodDate): readonly WishedDay[] {
  if (from === undefined || to === undefined || of === 'past') return [];
  return [{ from, to, of, bound, ...(choices === undefined ? {} : { choices }) }];
}

/** Undefined when nothing was said that could be obeyed. */
export function statedWishes(understood: Understood): StatedWishes | undefined {
  const { boutique, weekday, halfDay, date, otherDates = [], unsuitable } = understood;
  const days = [...(date === undefined ? [] : [date]), ...otherDates].flatMap(dayOf);
  const time: TimeWish = {
    ...(weekday === undefined ? {} : { weekday }),
    ...(halfDay === undefined ? {} : { halfDay }),
    ...(days.length === 0 ? {} : { days }),
    ...(unsuitable === undefined || unsuitable.weekdays.length === 0 ? {} : { notWeekdays: unsuitable.weekdays }),
    ...(unsuitable === undefined || unsuitable.halfDays.length === 0 ? {} : { notHalfDays: unsuitable.halfDays }),
    ...(unsuitable === undefined || unsuitable.days.length === 0 ? {} : { notDays: unsuitable.days }),
  };
  const saysWhen = Object.keys(time).length > 0;
  if (boutique === undefined && !saysWhen) return undefined;
  return { ...(boutique === undefined ? {} : { boutiqueId: boutique }), ...(saysWhen ? { time } : {}) };
}
