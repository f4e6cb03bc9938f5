import type { AdvisorProfile } from '#domain/assignment/advisor-profile.ts';
import type { AssignmentLedger, DayTally } from '#domain/assignment/assignment-ledger.ts';
import type { AssignmentPolicy } from '#domain/assignment/assignment-policy.ts';
import type { AssignmentRequest } from '#domain/assignment/assignment-request.ts';
import { chooseAdvisor } from '#domain/assignment/choose-advisor.ts';
import type { BusinessCalendar, Frame } from '#domain/calendar/business-calendar.ts';
import type { Weekday } from '#domain/calendar/local-date.ts';

/** Monday 2026-11-23, 11:00 in Paris. */
export const now = '2026-11-23T10:00:00.000Z';

function hours(id: string, from: string, to: string, days: Weekday[]): BusinessCalendar {
  const weekly: Record<Weekday, Frame[]> = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  for (const day of days) weekly[day] = [{ from, to }];
  return { id, timeZone: 'Europe/Paris', weekly, holidays: [], closures: [], openings: [] };
}

export const calendars: Record<string, BusinessCalendar> = {
  weekdays: hours('weekdays', '10:00', '19:00', ['mon', 'tue', 'wed', 'thu', 'fri']),
  'tue-sat': hours('tue-sat', '10:00', '19:00', ['tue', 'wed', 'thu', 'fri', 'sat']),
  early: hours('early', '08:00', '16:00', ['mon', 'tue', 'wed', 'thu', 'fri']),
  afternoon: hours('afternoon', '14:00', '20:00', ['mon', 'tue', 'wed', 'thu', 'fri']),
  never: hours('never', '10:00', '19:00', []),
};

export function advisor(id: string, parts: Partial<AdvisorProfile> = {}): AdvisorProfile {
  return {
    id,
    active: true,
    languages: ['fr', 'en'],
    boutiqueId: 'vendome',
    markets: ['france'],
    skills: ['high-jewellery', 'watches'],
    clearance: ['new', 'promising', 'client', 'vic'],
    capacity: 20,
    calendarId: 'weekdays',
    leave: [],
    joinedOn: '2020-01-01',
    ...parts,
  };
}

export function request(parts: Partial<AssignmentRequest> = {}): AssignmentRequest {
  return {
    inquiryId: 'inquiry-1',
    language: 'fr',
    boutiqueId: 'vendome',
    category: 'watches',
    vicLevel: 'vic',
    receivedAt: now,
    targetMinutes: 240,
    ...parts,
  };
}

export const policy: AssignmentPolicy = {
  houseTimeZone: 'Europe/Paris',
  window: { kind: 'house-month' },
  presenceToleranceMinutes: 60,
  continuityIgnoresCapacity: true,
};

export function ledger(assignedByDay: Record<string, DayTally> = {}, openCounts: DayTally = {}): AssignmentLedger {
  return { from: '2026-11-01', to: '2026-11-23', assignedByDay, openCounts };
}

type Parts = {
  request?: Partial<AssignmentRequest>;
  ledger?: AssignmentLedger;
  policy?: Partial<AssignmentPolicy>;
  now?: string;
};

/** Chooses among a team, by default on an ordinary Monday morning. */
export function choose(team: readonly AdvisorProfile[], parts: Parts = {}) {
  return chooseAdvisor(
    request(parts.request),
    team,
    parts.ledger ?? ledger(),
    calendars,
    { ...policy, ...parts.policy },
    parts.now ?? now,
  );
}

/** The advisor chosen, or `held`. */
export function chosen(team: readonly AdvisorProfile[], parts: Parts = {}): string {
  const decision = choose(team, parts);
  return decision.outcome === 'assigned' ? decision.advisorId : 'held';
}

/** Why one of the team was not eligible. */
export function exclusionsOf(advisorId: string, team: readonly AdvisorProfile[], parts: Parts = {}) {
  return choose(team, parts).candidates.find((candidate) => candidate.advisorId === advisorId)?.excludedBecause;
}
