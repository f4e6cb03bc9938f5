import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { nextContactInstant } from '#domain/calendar/business-time.ts';
import { CalendarHasNoOpenTimeError } from '#domain/calendar/calendar-errors.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { isOnLeave, leaveIntervals } from '#domain/calendar/leave.ts';
import { type FirstResponseObligation, refuseInvalidObligation } from './first-response-obligation.ts';
import { clockDeadline } from './response-clock.ts';
import { clockCalendar, type ResponsePeople, type ResponsePerson, type ResponseRole } from './response-people.ts';

export type CheckpointKey = `warn-${number}` | 'breach' | `escalate-${number}`;
export type CheckpointKind = 'warn' | 'breach' | 'escalate';

/** The recipient of a notice and its instant: in that person's own working hours, never at night or on a Sunday. */
export type Notice = Readonly<{ personRole: ResponseRole; personId: string; notifyAt: Instant }>;

/** A share of the target that is used up at `dueAt`, counted on the obligation's clock. */
export type Checkpoint = Readonly<{
  key: CheckpointKey;
  kind: CheckpointKind;
  /** Share of the target in percent: 50, 80, 100, 200. */
  percent: number;
  dueAt: Instant;
  notices: readonly Notice[];
}>;

/**
 * Every checkpoint of a first response in order. Early warnings go to the owner alone; the last one before the breach
 * also to the delegate and the manager, who can still prevent it; the breach to all three, the delegate first, who
 * takes the clock; the escalation to the manager.
 * @throws ObligationInvalidError for invalid percentages or targets.
 * @throws CalendarHasNoOpenTimeError when the clock's calendar never opens.
 */
export function planCheckpoints(obligation: FirstResponseObligation, people: ResponsePeople): Checkpoint[] {
  refuseInvalidObligation(obligation);
  const warnings = [...new Set(obligation.warnAtPercent)].sort((a, b) => a - b);
  const lastWarning = warnings.at(-1);
  const checkpoint = (
    key: CheckpointKey,
    kind: CheckpointKind,
    percent: number,
    roles: readonly ResponseRole[],
  ): Checkpoint => {
    const dueAt = clockDeadline(obligation, (obligation.targetMinutes * percent) / 100);
    return { key, kind, percent, dueAt, notices: noticesAt(dueAt, roles, people) };
  };
  return [
    ...warnings.map((percent) =>
      checkpoint(
        `warn-${percent}`,
        'warn',
        percent,
        percent === lastWarning ? ['owner', 'delegate', 'manager'] : ['owner'],
      ),
    ),
    checkpoint('breach', 'breach', 100, ['delegate', 'manager', 'owner']),
    checkpoint(`escalate-${obligation.escalateAtPercent}`, 'escalate', obligation.escalateAtPercent, ['manager']),
  ];
}

function noticesAt(dueAt: Instant, roles: readonly ResponseRole[], people: ResponsePeople): Notice[] {
  const notices: Notice[] = [];
  for (const role of presentRoles(dueAt, roles, people)) {
    const person = people[role];
    // If the manager is also the delegate, they get one mail.
    if (person === null || notices.some((notice) => notice.personId === person.id)) continue;
    notices.push({ personRole: role, personId: person.id, notifyAt: contactInstant(dueAt, person, people) });
  }
  return notices;
}

/** A warning for an owner on leave goes to the delegate, or else to the manager. */
function presentRoles(dueAt: Instant, roles: readonly ResponseRole[], people: ResponsePeople): ResponseRole[] {
  const isThere = (role: ResponseRole) => {
    const person = people[role];
    return person !== null && !isOnLeave(dueAt, person.leave);
  };
  const present = roles.filter(isThere);
  if (present.length > 0) return present;
  return isThere('delegate') ? ['delegate'] : ['manager'];
}

function contactInstant(dueAt: Instant, person: ResponsePerson, people: ResponsePeople): Instant {
  const away = leaveIntervals(person.leave);
  const inHoursOf = (calendar: BusinessCalendar) => nextContactInstant(dueAt, calendar, away);
  try {
    return inHoursOf(person.calendar);
  } catch (error) {
    // A person without working hours must not cost the others their warning: the clock's own hours are used instead.
    if (error instanceof CalendarHasNoOpenTimeError) return nextContactInstant(dueAt, clockCalendar(people, dueAt));
    throw error;
  }
}
