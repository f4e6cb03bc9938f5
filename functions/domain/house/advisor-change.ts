import type { AdvisorProfile } from '#domain/assignment/advisor-profile.ts';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import type { Leave } from '#domain/calendar/leave.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import { calendarOf, type House, type StaffMember } from '#domain/house/house.ts';
import type { OwnerPool } from '#domain/policy/first-response.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** The fields of an advisor that can be changed by hand. An absent field stays; null removes its value. */
export interface AdvisorChange {
  readonly languages?: readonly string[] | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly clearance?: readonly VicLevel[] | undefined;
  /** Null: every desk. */
  readonly pools?: readonly OwnerPool[] | null | undefined;
  readonly capacity?: number | undefined;
  readonly weight?: number | undefined;
  /** Hours that the house already has. */
  readonly calendarId?: string | undefined;
  /** Hours of their own, in the zone and with the holidays of their present hours. */
  readonly weekly?: BusinessCalendar['weekly'] | undefined;
  readonly delegateId?: string | null | undefined;
  /** The whole list, in the time zone of their hours unless another is named. */
  readonly leave?: readonly (Omit<Leave, 'timeZone'> & { readonly timeZone?: string | undefined })[] | undefined;
  /** First day on which they no longer work for the house; null when they stay, or come back. */
  readonly leavesOn?: LocalDate | null | undefined;
}

export type ChangedField = keyof AdvisorChange;

export const changedFields = [
  'languages',
  'skills',
  'clearance',
  'pools',
  'capacity',
  'weight',
  'calendarId',
  'weekly',
  'delegateId',
  'leave',
  'leavesOn',
] as const satisfies readonly ChangedField[];

/** An advisor's present state as a change with every field set. */
export type AdvisorStatus = {
  readonly [Field in ChangedField]: Exclude<Required<AdvisorChange>[Field], undefined>;
};

/** An advisor after the change, with what the change affects and the change that reverts it. */
export interface ChangedAdvisor {
  readonly member: StaffMember;
  readonly profile: AdvisorProfile;
  /** Hours of their own, if they are new. */
  readonly calendar?: BusinessCalendar | undefined;
  readonly fields: readonly ChangedField[];
  readonly reverse: AdvisorChange;
}

/** The hours of one person carry that person's id, so that changing them affects only this person. */
export function ownCalendarId(staffId: string): string {
  return `hours-${staffId}`;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The present state as a change; a reverse change is built from it. */
export function advisorStatusOf(house: House, profile: AdvisorProfile): AdvisorStatus {
  const calendar = calendarOf(house, profile.calendarId);
  return {
    languages: profile.languages,
    skills: profile.skills,
    clearance: profile.clearance,
    pools: profile.pools ?? null,
    capacity: profile.capacity,
    weight: profile.weight ?? 100,
    calendarId: profile.calendarId,
    weekly: calendar.weekly,
    delegateId: profile.delegateId ?? null,
    leave: profile.leave,
    leavesOn: profile.leavesOn ?? null,
  };
}

function calendarAfter(
  house: House,
  profile: AdvisorProfile,
  { calendarId, weekly }: AdvisorChange,
): { readonly calendarId: string; readonly calendar?: BusinessCalendar } {
  const now = calendarOf(house, calendarId ?? profile.calendarId);
  if (weekly === undefined || isSame(weekly, now.weekly)) return { calendarId: now.id };
  const id = ownCalendarId(profile.id);
  return { calendarId: id, calendar: { ...now, id, weekly } };
}

function orUndefined<Value>(value: Value | null | undefined, before: Value | undefined): Value | undefined {
  return value === undefined ? before : (value ?? undefined);
}

function profileAfter(house: House, before: AdvisorProfile, change: AdvisorChange, calendarId: string): AdvisorProfile {
  const { timeZone } = calendarOf(house, before.calendarId);
  return {
    ...before,
    languages: change.languages ?? before.languages,
    skills: change.skills ?? before.skills,
    clearance: change.clearance ?? before.clearance,
    pools: orUndefined(change.pools, before.pools),
    capacity: change.capacity ?? before.capacity,
    weight: change.weight ?? before.weight,
    calendarId,
    delegateId: orUndefined(change.delegateId, before.delegateId),
    leave: (
      change.leave?.map(({ from, to, timeZone: own }) => ({ from, to, timeZone: own ?? timeZone })) ?? [...before.leave]
    ).toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    leavesOn: orUndefined(change.leavesOn, before.leavesOn),
  };
}

function reverseOf(before: AdvisorStatus, fields: readonly ChangedField[]): AdvisorChange {
  return Object.fromEntries(Object.entries(before).filter(([field]) => fields.some((one) => one === field)));
}

/**
 * The advisor after the change, without validation. An advisor whose departure is today or earlier gets no more
 * inquiries; one who stays after all, or comes back, is restored.
 */
export function changedAdvisor(
  house: House,
  member: StaffMember & { readonly profile: AdvisorProfile },
  change: AdvisorChange,
  today: LocalDate,
): ChangedAdvisor {
  const { profile: before } = member;
  const { calendarId, calendar } = calendarAfter(house, before, change);
  const draft = profileAfter(house, before, change, calendarId);
  const hasLeft = draft.leavesOn !== undefined && draft.leavesOn <= today;
  const returns = member.left === true && change.leavesOn === null;
  const profile = { ...draft, active: hasLeft ? false : returns ? true : before.active };
  const houseAfter = {
    ...house,
    calendars: [
      ...house.calendars.filter(({ id }) => id !== calendar?.id),
      ...(calendar === undefined ? [] : [calendar]),
    ],
  };
  const was = advisorStatusOf(house, before);
  const is = advisorStatusOf(houseAfter, profile);
  const fields = changedFields.filter((field) => !isSame(was[field], is[field]));
  return {
    member: {
      ...member,
      calendarId,
      profile,
      left: hasLeft || (member.left === true && !returns) ? true : undefined,
      provisioned: member.provisioned ?? before,
    },
    profile,
    calendar,
    fields,
    reverse: reverseOf(was, fields),
  };
}
