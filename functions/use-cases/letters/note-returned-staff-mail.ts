import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import { toldOfFailingMailbox } from '#domain/house/whom-to-notify.ts';
import type { ReturnedStaffMail } from '#ports/returned-staff-mail.ts';
import { deliverLetter, type LetterPorts } from './deliver-letter.ts';

export type ReturnedStaffMailPorts = LetterPorts & { readonly returnedStaffMail: ReturnedStaffMail };

/** A mailbox of the house fails and there is nobody else to tell: the failure itself has to raise the alarm. */
export class NobodyToTellError extends ProductError {
  override readonly name = 'NobodyToTellError';
}

/**
 * A letter to one of the house's own people came back: it is recorded, and a manager learns of it by a letter, once an
 * address and day. Nothing is withheld from them, for whoever is cut off from their letters leaves clients waiting. The
 * notice may come back as well; as there is one a person and day, that ends by itself.
 * @throws NobodyToTellError when the house has no other manager, and nobody for operations.
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
  if (told === undefined) throw new NobodyToTellError(`Mail to ${staffId} came back, and nobody else can be told.`);
  const letter = {
    // One a person and day: a repeated event finds the first letter.
    mailKey: `mail-returned.${staffId}.${on}`,
    recipient: { kind: 'staff', staffId: told.staffId },
    language: told.language,
    contactClass: 'internal',
    house,
    facts: { kind: 'staff-mail-returned', staffId, because, returnedAt: at },
  } as const;
  await deliverLetter(ports, letter, at);
}
