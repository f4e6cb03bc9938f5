import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { nextOpenInstant } from '#domain/calendar/business-time.ts';
import { CalendarHasNoOpenTimeError } from '#domain/calendar/calendar-errors.ts';
import { fromEpochMs, type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import type { Interval } from '#domain/calendar/interval.ts';
import { leaveIntervals } from '#domain/calendar/leave.ts';
import { type LocalDate, startOfLocalDate } from '#domain/calendar/local-date.ts';
import { type AdvisorProfile, weightOf } from './advisor-profile.ts';
import type { AssignmentRequest } from './assignment-request.ts';
import type { ExclusionCode } from './candidate-figures.ts';

/** Calendars by their id. */
export type CalendarsById = Readonly<Record<string, BusinessCalendar>>;

/**
 * When an advisor works next. `soonestAt` is null when the calendar is unknown or never opens. `onLeave` says that the
 * next usual working time falls in an absence: on the Sunday evening before a holiday no one is away yet, but the
 * advisor will not answer on Monday either.
 */
export type Presence = Readonly<{ presentNow: boolean; soonestAt: Instant | null; onLeave: boolean }>;

const nowhere: Presence = { presentNow: false, soonestAt: null, onLeave: false };

/** Next working instant of an advisor, leave taken into account. */
export function presenceOf(advisor: AdvisorProfile, calendars: CalendarsById, now: Instant): Presence {
  const calendar = calendars[advisor.calendarId];
  if (calendar === undefined) return nowhere;
  try {
    const usualAt = nextOpenInstant(now, calendar);
    const soonestAt = nextOpenInstant(now, calendar, absences(advisor, calendar.timeZone, now));
    return { presentNow: soonestAt === fromEpochMs(toEpochMs(now)), soonestAt, onLeave: soonestAt !== usualAt };
  } catch (error) {
    // One advisor without working hours must not stop the house from assigning to the others.
    if (error instanceof CalendarHasNoOpenTimeError) return nowhere;
    throw error;
  }
}

/** The reasons why an advisor cannot take a new client's inquiry; empty when they can. */
export function exclusions(
  advisor: AdvisorProfile,
  request: AssignmentRequest,
  presence: Presence,
  openCount: number,
  houseDay: LocalDate,
): ExclusionCode[] {
  const reasons: readonly (readonly [ExclusionCode, boolean])[] = [
    ['inactive', !advisor.active || hasLeft(advisor, houseDay)],
    ['not-joined-yet', advisor.joinedOn > houseDay],
    ['takes-no-new-clients', weightOf(advisor) <= 0],
    ['language', !advisor.languages.includes(request.language)],
    ['location', !servesPlace(advisor, request)],
    ['category', request.category !== undefined && !advisor.skills.includes(request.category)],
    ['clearance', !advisor.clearance.includes(request.vicLevel)],
    ['pool', request.ownerPool !== undefined && advisor.pools?.includes(request.ownerPool) === false],
    ['at-capacity', openCount >= advisor.capacity],
    ['on-leave', presence.onLeave],
    ['no-working-hours', presence.soonestAt === null],
  ];
  return reasons.filter(([, applies]) => applies).map(([code]) => code);
}

function hasLeft({ leavesOn }: AdvisorProfile, houseDay: LocalDate): boolean {
  return leavesOn !== undefined && leavesOn <= houseDay;
}

function absences(advisor: AdvisorProfile, timeZone: string, now: Instant): Interval[] {
  const leave = leaveIntervals(advisor.leave);
  const { backFromLeaveOn } = advisor;
  return backFromLeaveOn === undefined
    ? leave
    : [...leave, { from: now, to: startOfLocalDate(backFromLeaveOn, timeZone) }];
}

function servesPlace(advisor: AdvisorProfile, request: AssignmentRequest): boolean {
  const { boutiqueId, market } = request;
  if (boutiqueId === undefined && market === undefined) return true;
  return boutiqueId === advisor.boutiqueId || (market !== undefined && advisor.markets.includes(market));
}
