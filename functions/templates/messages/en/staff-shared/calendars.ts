import type { CalendarsMessages } from '../../fr/staff-shared/calendars.ts';

export const calendars: CalendarsMessages = {
  shortDays: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
};
