import { fairnessDays } from '#domain/assignment/assignment-policy.ts';
import { weekdays } from '#domain/calendar/local-date.ts';
import { weekHours } from '#domain/calendar/week-hours.ts';
import { type AdvisorStatus, advisorStatusOf, ownCalendarId } from '#domain/house/advisor-change.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import { successorOf } from '#domain/house/successor.ts';
import type { Person } from '#domain/identity/person.ts';
import { hasDetail } from '#domain/permissions/detail-permissions.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryLists, InquiryReader } from '#ports/inquiry-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { calendarText } from '#templates/layout/calendar-text.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { type AdvisorPageView, advisorPage } from '#templates/pages/advisors/advisor.ts';
import type { AdvisorFormView } from '#templates/pages/advisors/advisor-form.ts';
import { assignmentPolicyOf } from '#use-cases/inquiry-changes/owner-decision.ts';
import { advisorOf } from '#use-cases/team/change-advisor.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { ownerPools, shownBy } from './advisor-change-form.ts';
import { advisorRows } from './advisor-rows.ts';

/** What the page shows besides the advisor: typed values, their problems, or the result of a change. */
export interface AdvisorPageState {
  readonly errors: readonly FieldError[];
  readonly typed?: Readonly<Record<string, string>> | undefined;
  /** The same for the form of a departure. */
  readonly departure?: { readonly leavesOn: string; readonly successorId: string } | undefined;
  readonly done?: AdvisorPageView['done'];
}

/** Languages that houses use most; those of this house's advisors are added. */
const usualLanguages = ['fr', 'en', 'it', 'de', 'es', 'pt', 'nl', 'ru', 'ar', 'zh', 'ja', 'ko'];

function ticks(group: string, values: readonly string[] | null): [string, string][] {
  return (values ?? []).map((value) => [`${group}-${value}`, 'on']);
}

/** The advisor as the form's own fields. */
function valuesOf(standing: AdvisorStatus, calendarChoice: string): Record<string, string> {
  const { weekly, leave } = standing;
  return Object.fromEntries([
    ...ticks('languages', standing.languages),
    ...ticks('skills', standing.skills),
    ...ticks('clearance', standing.clearance),
    ...ticks('pools', standing.pools),
    ['capacity', String(standing.capacity)],
    ['weight', String(standing.weight)],
    ['calendarId', calendarChoice],
    ...weekdays.map((day) => [`hours-${day}`, weekly[day].map(({ from, to }) => `${from}–${to}`).join(', ')]),
    ['delegateId', standing.delegateId ?? ''],
    ...leave.flatMap(({ from, to }, row) => [
      [`leaveFrom-${row}`, from],
      [`leaveTo-${row}`, to],
    ]),
  ]);
}

function colleagues(house: House, advisorId: string) {
  return house.staff
    .filter(({ staffId, profile, left }) => staffId !== advisorId && left !== true && profile?.active === true)
    .map(({ staffId, fullName }) => ({ value: staffId, label: fullName }));
}

/** The address of the forms; a page opened in another language stays in it. */
export function advisorPath({ member, pageLanguage }: StaffRequest, advisorId: string): string {
  const language = pageLanguage === member.language ? '' : `?lang=${pageLanguage}`;
  return `/advisors/${advisorId}${language}`;
}

function formOf(request: StaffRequest, advisorId: string, state: AdvisorPageState): AdvisorFormView {
  const { house, pageLanguage: language } = request;
  const { profile } = advisorOf(house, advisorId);
  const standing = advisorStatusOf(house, profile);
  const isOwn = profile.calendarId === ownCalendarId(advisorId);
  const spoken = house.staff.flatMap((one) => one.profile?.languages ?? []);
  const typedRows = Object.keys(state.typed ?? {}).filter((name) => name.startsWith('leaveFrom-')).length;
  return {
    language,
    path: advisorPath(request, advisorId),
    languages: [...new Set([...usualLanguages, ...spoken])],
    skills: [...new Set([...house.policy.identity.categories, ...profile.skills])],
    levels: vicLevels,
    pools: ownerPools,
    calendars: house.calendars
      .filter(({ id }) => !id.startsWith('hours-'))
      .map((calendar) => ({ value: calendar.id, label: calendarText(weekHours(calendar), language) })),
    delegates: colleagues(house, advisorId),
    leaveRows: typedRows === 0 ? profile.leave.length + 1 : typedRows,
    values: state.typed ?? valuesOf(standing, isOwn ? 'own' : profile.calendarId),
    errors: state.errors,
    shown: state.typed?.shown ?? JSON.stringify(shownBy(standing)),
  };
}

/** Who could take over: the delegate by the rules, another named person, or the duty manager. */
function departureOf(request: StaffRequest, advisorId: string, state: AdvisorPageState): AdvisorPageView['departure'] {
  const { house, at } = request;
  const { profile, left } = advisorOf(house, advisorId);
  const duty = house.staff.find(({ staffId }) => staffId === house.dutyManagerId);
  const successors = colleagues(house, advisorId);
  if (duty !== undefined && !successors.some(({ value }) => value === duty.staffId)) {
    successors.push({ value: duty.staffId, label: duty.fullName });
  }
  const successorId = state.departure?.successorId ?? successorOf(house, advisorId, at);
  return {
    leavesOn: profile.leavesOn,
    hasLeft: left === true,
    successors,
    values: { leavesOn: state.departure?.leavesOn, successorId },
  };
}

async function openOf(
  { inquiries }: { inquiries: InquiryReader & InquiryLists },
  advisorId: string,
  member: StaffMember,
): Promise<AdvisorPageView['open']> {
  const isNamed = advisorId === member.staffId || hasDetail(member, 'clients-of-others');
  const open = (await inquiries.listOpen()).filter(({ owner }) => owner?.ownerId === advisorId);
  const people = isNamed ? await inquiries.readPeople(open.map(({ personId }) => personId)) : new Map<string, Person>();
  return open.map(({ inquiryId, personId, reference, status }) => ({
    inquiryId,
    clientName: people.get(personId)?.fullName ?? reference,
    stage: status,
  }));
}

/** GET /advisors/{advisorId}; the forms are for managers. `request.house` is the house to show. */
export async function advisorDetail(
  ports: { readonly houses: HouseRepository; readonly inquiries: InquiryReader & InquiryLists },
  request: StaffRequest,
  advisorId: string,
  state: AdvisorPageState,
): Promise<string> {
  const { house, at, member, pageLanguage: language } = request;
  const isEditable = reachOf('POST /advisors/{advisorId}', member.role) !== 'none';
  const ledger = await ports.houses.readLedger(fairnessDays(assignmentPolicyOf(house), at));
  const [advisor] = advisorRows(house, ledger, { at, language }).filter((one) => one.advisorId === advisorId);
  if (advisor === undefined) return '';
  return advisorPage({
    house: brandOf(house.policy.identity),
    language,
    staff: { fullName: member.fullName, role: member.role },
    advisor,
    open: await openOf(ports, advisorId, member),
    form: isEditable ? formOf(request, advisorId, state) : undefined,
    departure: isEditable ? departureOf(request, advisorId, state) : undefined,
    done: state.done,
    errors: state.errors,
  });
}
