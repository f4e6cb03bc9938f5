import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import { toldOfFailingMailbox } from '#domain/house/whom-to-notify.ts';
import type { ReturnedStaffMail } from '#ports/returned-staff-mail.ts';
import { deliverLetter, type LetterPorts } from './deliver-letter.ts';

export type ReturnedStaffMailPorts = LetterPorts & { readonly returnedStaffMail: ReturnedStaffMail };

/**
 * A mailbox of the house fails and no other person can be told: the failed invocation itself has to raise the alarm.
 */
export class NobodyToTellError extends ProductError {
  override readonly name = 'NobodyToTellError';
}

/**
 * A letter to a member of staff came back: it is recorded, and a manager is told by letter, once per address and day.
 * Letters to staff are never withheld, because clients would be left waiting. The notice may come back as well; the
 * limit of one per person and day stops the loop.
 * @throws NobodyToTellError when the house has no other manager and no person for operations.
 */
export async function noteReturnedStaffMail(
  ports: ReturnedStaffMailPorts,
  house: House,
  failing: StaffMember,
  because: 'bounce' | 'complaint',
  at: Instant,
): Promise<void> {
  const { staffId } = failing;
  const on = localDateOf(at, house.policy.identity.timeZone);
  const event = { name: 'staff-mail-returned.v1', at, data: { staffId, because } } as const;
  await ports.returnedStaffMail.record({ staffId, on, because }, event);
  const told = toldOfFailingMailbox(house, failing);
  if (told === undefined)
    throw new NobodyToTellError(`Mail to ${staffId} came back, and no other person can be notified.`);
  const letter = {
    // One letter per person and day: a repeated event finds the first letter.
    mailKey: `mail-returned.${staffId}.${on}`,
    recipient: { kind: 'staff', staffId: told.staffId },
    language: told.language,
    contactClass: 'internal',
    house,
    facts: { kind: 'staff-mail-returned', staffId, because, returnedAt: at },
  } as const;
  await deliverLetter(ports, letter, at);
}
