import { compileCalendar } from '#domain/calendar/compile-calendar.ts';
import { publicHolidays } from '#domain/calendar/holidays.generated.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { withHandChanges } from '#domain/house/hand-changes.ts';
import {
  boutiqueOf,
  calendarOf,
  dutyManagerOf,
  type House,
  HouseIncompleteError,
  type StaffMember,
  staffOf,
} from '#domain/house/house.ts';
import type { HouseSetup } from '#events/setup/house-setup.ts';
import type { HouseProvisioner } from '#ports/house-repository.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { PolicyReader } from '#ports/policy-repository.ts';
import { type ProvisionedPolicy, provisionPolicy } from './provision-policy.ts';

function houseOf(setup: HouseSetup['house'], policy: House['policy']): House {
  return {
    ...setup,
    policy,
    calendars: setup.calendars.map(({ holidayRegion, ...calendar }) => ({
      ...calendar,
      holidays: [...(holidayRegion === undefined ? [] : publicHolidays[holidayRegion]), ...calendar.holidays],
    })),
  };
}

/** Everything named must exist, and every calendar must have some open time; the provisioning is refused otherwise. */
function refuseIncomplete(house: House): void {
  dutyManagerOf(house);
  for (const calendar of house.calendars) compileCalendar(calendar);
  for (const boutique of house.boutiques) calendarOf(house, boutique.calendarId);
  for (const member of house.staff) refuseMisplaced(house, member);
}

function refuseMisplaced(house: House, { staffId, calendarId, boutiqueId, profile }: StaffMember): void {
  calendarOf(house, calendarId);
  boutiqueOf(house, boutiqueId);
  if (profile === undefined) return;
  if (profile.id !== staffId) {
    throw new HouseIncompleteError(`The profile of "${staffId}" bears another id, "${profile.id}".`);
  }
  calendarOf(house, profile.calendarId);
  boutiqueOf(house, profile.boutiqueId);
  if (profile.delegateId !== undefined) staffOf(house, profile.delegateId);
}

/**
 * People and places are never deleted, because inquiries refer to them for ever. A member of staff who is no longer
 * named takes no inquiries and cannot sign in; a boutique that is no longer named is no longer offered.
 */
function withFormer(house: House, known: House): House {
  const isNamed = new Set(house.staff.map((member) => member.staffId));
  const isPlace = new Set(house.boutiques.map((boutique) => boutique.boutiqueId));
  const isCalendar = new Set(house.calendars.map((calendar) => calendar.id));
  const formerStaff = known.staff
    .filter((member) => !isNamed.has(member.staffId))
    .map((member) => ({ ...member, left: true, profile: member.profile && { ...member.profile, active: false } }));
  const closed = known.boutiques.filter((boutique) => !isPlace.has(boutique.boutiqueId));
  return {
    ...house,
    staff: [...house.staff, ...formerStaff],
    boutiques: [...house.boutiques, ...closed.map((boutique) => ({ ...boutique, closed: true }))],
    calendars: [...house.calendars, ...known.calendars.filter((calendar) => !isCalendar.has(calendar.id))],
  };
}

/** The same house gives the same text, whatever the order of its people, places and fields. */
function textOf(house: House): string {
  const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  const inOrder = (_key: string, value: unknown): unknown =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort());
  const ordered = (things: readonly unknown[]) => things.map((thing) => JSON.stringify(thing, inOrder)).sort(byText);
  const { staff, boutiques, calendars, ...settings } = house;
  return JSON.stringify([ordered(staff), ordered(boutiques), ordered(calendars), settings], inOrder);
}

/**
 * Provisions the house or changes it; operators call this. Every open inquiry is notified of a change.
 * @throws HouseIncompleteError, CalendarInvalidError, CalendarHasNoOpenTimeError naming what is wrong;
 * PolicyChangedError when a manager published meanwhile: provision again.
 */
export async function provisionHouse(
  ports: { readonly houses: HouseProvisioner; readonly policies: Pick<PolicyReader, 'readHead' | 'listVersions'> },
  setup: HouseSetup['house'],
  at: Instant,
): Promise<{ staff: number; calendars: number }> {
  const known = await ports.houses.find();
  const provisioned: ProvisionedPolicy = await provisionPolicy(ports.policies, known?.policy, setup.policy, at);
  const named = houseOf(setup, provisioned.policy);
  refuseIncomplete(named);
  const house = known === undefined ? named : withFormer(withHandChanges(named, known), known);
  const isChanged = known !== undefined && textOf(known) !== textOf(house);
  const { version: policyVersion } = house.policy;
  const told: readonly NewEvent[] = isChanged ? [{ name: 'house-furnished.v1', at, data: { policyVersion } }] : [];
  await ports.houses.provision(house, told, provisioned);
  return { staff: named.staff.length, calendars: named.calendars.length };
}
