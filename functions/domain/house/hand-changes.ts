import type { AdvisorProfile } from '#domain/assignment/advisor-profile.ts';
import type { House, StaffMember } from '#domain/house/house.ts';

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/**
 * Field by field: a value that the setup changed applies; a value that it repeats leaves the manual change in place.
 */
function mergedProfile(named: AdvisorProfile, provisioned: AdvisorProfile, known: AdvisorProfile): AdvisorProfile {
  const kept = <Field extends keyof AdvisorProfile>(field: Field): AdvisorProfile[Field] =>
    isSame(named[field], provisioned[field]) ? known[field] : named[field];
  return {
    ...named,
    active: kept('active'),
    languages: kept('languages'),
    skills: kept('skills'),
    clearance: kept('clearance'),
    pools: kept('pools'),
    capacity: kept('capacity'),
    weight: kept('weight'),
    calendarId: kept('calendarId'),
    leave: kept('leave'),
    delegateId: kept('delegateId'),
    leavesOn: kept('leavesOn'),
  };
}

function merged(named: StaffMember, known: StaffMember | undefined): StaffMember {
  if (named.profile === undefined || known?.profile === undefined || known.provisioned === undefined) return named;
  const profile = mergedProfile(named.profile, known.provisioned, known.profile);
  const hasLeft = known.left === true && !profile.active;
  return {
    ...named,
    calendarId: profile.calendarId,
    profile,
    provisioned: named.profile,
    ...(hasLeft ? { left: true } : {}),
  };
}

/** Provisioning a house again with the same people keeps manual changes made since: leave, skills, departures. */
export function withHandChanges(named: House, known: House): House {
  const byId = new Map(known.staff.map((member) => [member.staffId, member]));
  return { ...named, staff: named.staff.map((member) => merged(member, byId.get(member.staffId))) };
}
