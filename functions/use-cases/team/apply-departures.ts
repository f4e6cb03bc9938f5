import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { type House, type StaffMember, staffTimeZone } from '#domain/house/house.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import { HouseChangedError, type StaffRepository } from '#ports/staff-repository.ts';

export interface DeparturePorts {
  readonly houses: HouseRepository;
  readonly staff: StaffRepository;
}

function isGone(house: House, { staffId, profile, left }: StaffMember, at: Instant): boolean {
  if (left === true || profile?.leavesOn === undefined) return false;
  return profile.leavesOn <= localDateOf(at, staffTimeZone(house, staffId));
}

function departed(member: StaffMember): StaffMember {
  return { ...member, left: true, profile: member.profile && { ...member.profile, active: false } };
}

/**
 * Applies each departure whose day has come: the advisor takes no more inquiries, and the event assigns a successor to
 * those they owned.
 */
export async function applyDepartures(ports: DeparturePorts, at: Instant): Promise<{ departed: number }> {
  const house = await ports.houses.read();
  const leavers = house.staff.filter((member) => isGone(house, member, at));
  let count = 0;
  for (const { staffId } of leavers) {
    const read = await ports.staff.readHouse();
    const member = read.house.staff.find((one) => one.staffId === staffId);
    if (member === undefined || !isGone(read.house, member, at)) continue;
    const data = { advisorId: staffId, byId: house.dutyManagerId, fields: ['active'] };
    try {
      await ports.staff.change(read, {
        member: departed(member),
        events: [{ name: 'advisor-changed.v1', at, data }],
      });
      count += 1;
    } catch (error) {
      // The house changed at this moment; the next run, a quarter of an hour later, reads it as it is then.
      if (!(error instanceof HouseChangedError)) throw error;
    }
  }
  return { departed: count };
}
