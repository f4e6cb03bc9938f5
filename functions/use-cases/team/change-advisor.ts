import type { AdvisorProfile } from '#domain/assignment/advisor-profile.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { type AdvisorChange, type ChangedAdvisor, changedAdvisor } from '#domain/house/advisor-change.ts';
import { type AdvisorProblem, advisorProblems } from '#domain/house/advisor-problems.ts';
import { calendarOf, type House, type StaffMember } from '#domain/house/house.ts';
import type { StaffRepository } from '#ports/staff-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

/** The house has no advisor of this id. */
export class AdvisorNotFoundError extends ProductError {
  override readonly name = 'AdvisorNotFoundError';
}

/** The change would leave the house in an invalid state; every reason is named. */
export class AdvisorChangeRefusedError extends ProductError {
  override readonly name = 'AdvisorChangeRefusedError';
  readonly problems: readonly AdvisorProblem[];

  constructor(advisorId: string, problems: readonly AdvisorProblem[]) {
    super(`Advisor ${advisorId}: ${problems.map(({ field, code }) => `${field} ${code}`).join(', ')}.`);
    this.problems = problems;
  }
}

type Advisor = StaffMember & { readonly profile: AdvisorProfile };

function isAdvisor(member: StaffMember): member is Advisor {
  return member.profile !== undefined;
}

/** @throws AdvisorNotFoundError */
export function advisorOf(house: House, advisorId: string): Advisor {
  const member = house.staff.filter(isAdvisor).find(({ staffId }) => staffId === advisorId);
  if (member === undefined) throw new AdvisorNotFoundError(`The house has no advisor ${advisorId}.`);
  return member;
}

/**
 * The advisor after the change, validated; nothing is written.
 * @throws AdvisorNotFoundError
 * @throws AdvisorChangeRefusedError naming everything that is wrong.
 */
export function draftAdvisor(house: House, advisorId: string, change: AdvisorChange, at: Instant): ChangedAdvisor {
  const member = advisorOf(house, advisorId);
  if (change.calendarId !== undefined && !house.calendars.some(({ id }) => id === change.calendarId)) {
    throw new AdvisorChangeRefusedError(advisorId, [{ field: 'calendarId', code: 'unknown-hours' }]);
  }
  const { timeZone } = calendarOf(house, member.profile.calendarId);
  const today = localDateOf(at, timeZone);
  const changed = changedAdvisor(house, member, change, today);
  const problems = advisorProblems(house, member, change, changed, today);
  if (problems.length > 0) throw new AdvisorChangeRefusedError(advisorId, problems);
  return changed;
}

/**
 * Changes which inquiries an advisor takes, their working hours, their delegates or their departure. The event of the
 * same write has open promises re-planned and held inquiries released. A change without a difference publishes no
 * event.
 * @throws AdvisorNotFoundError
 * @throws AdvisorChangeRefusedError
 */
export async function changeAdvisor(
  ports: { readonly staff: StaffRepository },
  advisorId: string,
  change: AdvisorChange,
  byId: string,
  at: Instant,
): Promise<ChangedAdvisor> {
  return retryOnConflict(async () => {
    const read = await ports.staff.readHouse();
    const changed = draftAdvisor(read.house, advisorId, change, at);
    const { member, calendar, fields } = changed;
    if (fields.length === 0) return changed;
    await ports.staff.change(read, {
      member,
      calendar,
      events: [{ name: 'advisor-changed.v1', at, data: { advisorId, byId, fields: [...fields] } }],
    });
    return changed;
  });
}
