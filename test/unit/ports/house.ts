import type { AdvisorProfile } from '#domain/assignment/advisor-profile.ts';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';

/** Monday 2026-11-23, 10:00 in Paris; the day is 9 to 13 and 14 to 18, eight hours. */
export const monday10 = '2026-11-23T09:00:00.000Z';

const hours = [
  { from: '09:00', to: '13:00' },
  { from: '14:00', to: '18:00' },
];

const paris: BusinessCalendar = {
  id: 'paris',
  timeZone: 'Europe/Paris',
  weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] },
  holidays: [],
  closures: [],
  openings: [],
};

function staff(staffId: string, role: StaffMember['role'], profile?: AdvisorProfile): StaffMember {
  return {
    staffId,
    role,
    fullName: staffId,
    title: { fr: 'Conseillère', en: 'Advisor' },
    email: `${staffId}@house.example`,
    language: 'fr',
    boutiqueId: 'paris',
    calendarId: 'paris',
    profile,
  };
}

export function advisor(id: string, parts: Partial<AdvisorProfile> = {}): StaffMember {
  return staff(id, 'advisor', {
    id,
    active: true,
    languages: ['fr', 'en'],
    boutiqueId: 'paris',
    markets: [],
    skills: ['watches'],
    clearance: ['new', 'promising', 'client', 'vic', 'top-vic'],
    capacity: 10,
    calendarId: 'paris',
    leave: [],
    joinedOn: '2020-01-01',
    ...parts,
  });
}

/** Camille and Hugo, each the other's delegate, and Hélène on duty. */
export function house(
  team: readonly StaffMember[] = [
    advisor('camille', { delegateId: 'hugo' }),
    advisor('hugo', { delegateId: 'camille' }),
  ],
): House {
  return {
    policy: defaultPolicy,
    boutiques: [
      { boutiqueId: 'paris', name: 'Rue de la Paix', city: 'Paris', calendarId: 'paris', timeZone: 'Europe/Paris' },
    ],
    calendars: [paris],
    staff: [...team, staff('helene', 'manager')],
    dutyManagerId: 'helene',
    destinations: {},
  };
}
