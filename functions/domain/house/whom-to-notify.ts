import { normaliseEmail } from '#domain/identity/person.ts';
import type { House, StaffMember } from './house.ts';

/** The member of staff who has this address now; undefined for other addresses and for people who have left. */
export function staffByAddress({ staff }: House, email: string): StaffMember | undefined {
  const address = normaliseEmail(email);
  return staff.find((one) => one.left !== true && normaliseEmail(one.email) === address);
}

/**
 * The recipient of a notice that a colleague's mailbox fails: the duty manager; if it is theirs, another manager;
 * without one, a person with the operations role. Undefined when the house has no other person.
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
