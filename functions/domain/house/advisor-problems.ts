import { delegateOf } from '#domain/assignment/delegates.ts';
import { CalendarHasNoOpenTimeError, CalendarInvalidError } from '#domain/calendar/calendar-errors.ts';
import { compileCalendar } from '#domain/calendar/compile-calendar.ts';
import { isDateInBounds, planDaysAhead } from '#domain/calendar/date-bounds.ts';
import { addDays, type LocalDate } from '#domain/calendar/local-date.ts';
import type { AdvisorChange, ChangedAdvisor, ChangedField } from '#domain/house/advisor-change.ts';
import { advisorsOf, type House, type StaffMember } from '#domain/house/house.ts';

/** Why a change is refused. Codes; the texts are in `templates/messages`. */
export type AdvisorProblemCode =
  | 'no-language'
  | 'unknown-skill'
  | 'unknown-hours'
  | 'no-open-day'
  | 'hours-impossible'
  | 'delegate-oneself'
  | 'delegate-unknown'
  | 'delegate-left'
  | 'delegate-circle'
  | 'delegate-away-too'
  | 'leave-order'
  | 'date-out-of-range'
  | 'leave-too-long'
  | 'leave-overlap'
  | 'leaves-before-joining'
  | 'duty-manager-leaves'
  | 'has-left';

export type AdvisorProblem = Readonly<{ field: ChangedField; code: AdvisorProblemCode }>;

/** A longer leave is a departure or a typing error. */
const leaveDaysAtMost = 366;

function isInBounds(date: LocalDate, today: LocalDate): boolean {
  return isDateInBounds(date, today, planDaysAhead);
}

function leaveProblems({ profile }: ChangedAdvisor, today: LocalDate): AdvisorProblemCode[] {
  const problems = new Set<AdvisorProblemCode>();
  let lastDay: LocalDate = '';
  for (const { from, to } of profile.leave) {
    if (!isInBounds(from, today) || !isInBounds(to, today)) problems.add('date-out-of-range');
    else if (to < from) problems.add('leave-order');
    else if (addDays(from, leaveDaysAtMost) <= to) problems.add('leave-too-long');
    if (lastDay !== '' && from <= lastDay) problems.add('leave-overlap');
    lastDay = to > lastDay ? to : lastDay;
  }
  return [...problems];
}

function isAwayTogether(one: StaffMember['profile'], other: StaffMember['profile']): boolean {
  return (one?.leave ?? []).some((mine) =>
    (other?.leave ?? []).some((theirs) => mine.from <= theirs.to && theirs.from <= mine.to),
  );
}

/**
 * Two colleagues may stand in for each other, which is common, as long as they are not away on the same day, when
 * nobody would answer for either. A longer circle is refused, because its result is unclear.
 */
function delegateProblem(house: House, { profile }: ChangedAdvisor): AdvisorProblemCode | undefined {
  const { id, delegateId } = profile;
  if (delegateId === undefined) return undefined;
  if (delegateId === id) return 'delegate-oneself';
  const delegate = house.staff.find(({ staffId }) => staffId === delegateId);
  if (delegate?.profile === undefined) return 'delegate-unknown';
  if (delegate.left === true || !delegate.profile.active) return 'delegate-left';
  const team = [...advisorsOf(house).filter((one) => one.id !== id), profile];
  // No delegate accepts, so the search runs to the end of the chain; in a circle, the last person asked names the
  // first.
  const asked: string[] = [];
  delegateOf(id, team, (one) => {
    asked.push(one.id);
    return false;
  });
  const last = team.find((one) => one.id === asked.at(-1));
  if (last?.delegateId !== id) return undefined;
  if (asked.length > 1) return 'delegate-circle';
  return isAwayTogether(profile, delegate.profile) ? 'delegate-away-too' : undefined;
}

function hoursProblem({ calendar }: ChangedAdvisor): AdvisorProblemCode | undefined {
  if (calendar === undefined) return undefined;
  try {
    compileCalendar(calendar);
    return undefined;
  } catch (error) {
    if (error instanceof CalendarHasNoOpenTimeError) return 'no-open-day';
    if (error instanceof CalendarInvalidError) return 'hours-impossible';
    throw error;
  }
}

/** Every problem of a change, so that all can be corrected at once; empty when it is valid. */
export function advisorProblems(
  house: House,
  before: StaffMember,
  change: AdvisorChange,
  changed: ChangedAdvisor,
  today: LocalDate,
): AdvisorProblem[] {
  const { profile, fields } = changed;
  if (before.left === true && change.leavesOn !== null) return [{ field: 'leavesOn', code: 'has-left' }];
  const of = (field: ChangedField, ...codes: (AdvisorProblemCode | undefined)[]): AdvisorProblem[] =>
    codes.flatMap((code) => (code === undefined ? [] : [{ field, code }]));
  const touches = (...some: ChangedField[]) => some.some((field) => fields.includes(field));
  const unknownSkill = profile.skills.some((skill) => !house.policy.identity.categories.includes(skill));
  const isSoonGone = profile.leavesOn !== undefined;
  return [
    ...of('languages', profile.languages.length === 0 ? 'no-language' : undefined),
    ...of('skills', touches('skills') && unknownSkill ? 'unknown-skill' : undefined),
    ...of('weekly', hoursProblem(changed)),
    ...of('delegateId', touches('delegateId', 'leave') ? delegateProblem(house, changed) : undefined),
    ...of('leave', ...leaveProblems(changed, today)),
    ...of('leavesOn', isSoonGone && !isInBounds(profile.leavesOn ?? '', today) ? 'date-out-of-range' : undefined),
    ...of('leavesOn', isSoonGone && (profile.leavesOn ?? '') < profile.joinedOn ? 'leaves-before-joining' : undefined),
    ...of('leavesOn', isSoonGone && profile.id === house.dutyManagerId ? 'duty-manager-leaves' : undefined),
  ];
}
