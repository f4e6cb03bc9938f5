import type { Weekday } from '#domain/calendar/local-date.ts';

/** Working hours in one line. */
export interface CalendarsMessages {
  readonly shortDays: Readonly<Record<Weekday, string>>;
}

export const calendars: CalendarsMessages = {
  shortDays: { mon: 'lun.', tue: 'mar.', wed: 'mer.', thu: 'jeu.', fri: 'ven.', sat: 'sam.', sun: 'dim.' },
};
