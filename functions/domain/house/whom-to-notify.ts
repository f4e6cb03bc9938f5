import { normaliseEmail } from '#domain/identity/person.ts';
import type { House, StaffMember } from './house.ts';

/** Whoever of the house has this address now; undefined for everybody else, and for those who have left. */
export function staffByAddress({ staff }: House, email: string): StaffMember | undefined {
  const address = normaliseEmail(email);
  return staff.find((one) => one.left !== true && normaliseEmail(one.email) === address);
}

/**
 * Who hears that a colleague's mailbox fails: the duty manager; when it is theirs, another manager; without one, whoever
 * watches over operations. Undefined when the house has nobody else.
 */
export function toldOfFailingMailbox(house: House, failing: StaffMember): StaffMember | undefined {
  const address = normaliseEmail(failing.email);
  const others = house.staff.filter((one) => one.left !== true && normaliseEmail(one.email) !== address);
  return (
    others.find(({ staffId }) => staffId === house.dutyManagerId) ??
    others.find(({ role }) => role === 'manager') ??
    others.find(({ role }) => role === 'ops')
  );
}
