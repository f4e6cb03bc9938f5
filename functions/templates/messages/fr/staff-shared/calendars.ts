import type { CalendarsMessages } from '../../contracts/staff-shared/calendars.ts';

export const calendars: CalendarsMessages = {
  shortDays: { mon: 'lun.', tue: 'mar.', wed: 'mer.', thu: 'jeu.', fri: 'ven.', sat: 'sam.', sun: 'dim.' },
};
