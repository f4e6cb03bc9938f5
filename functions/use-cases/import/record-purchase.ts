import type { Instant } from '#domain/calendar/instant.ts';
import type { PurchaseKind } from '#domain/choices/purchase-kinds.ts';
import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Ids } from '#ports/ids.ts';
import type { PersonMaker } from '#ports/person-maker.ts';
import type { Purchase, PurchaseRepository, RecordedPurchase } from '#ports/purchase-repository.ts';

export interface PurchasePorts {
  readonly purchases: PurchaseRepository;
  readonly makers: PersonMaker;
  readonly ids: Ids;
}

/** A line as the till knows it, with the client's address. */
export type Sale = Omit<Purchase, 'personId'> & { readonly email: string; readonly fullName?: string | undefined };

function newPerson(house: House, ids: Ids, email: string, fullName: string | undefined): Person {
  const { defaultLanguage, timeZone } = house.policy.identity;
  return {
    personId: ids.next('person'),
    fullName: fullName ?? email,
    email,
    language: defaultLanguage,
    timeZone,
    vicLevel: 'client',
    vip: false,
    inquiryCount: 0,
    stoppedTopics: [],
    consents: [],
  };
}

/** What a line is where the till does not say it. */
function kindOfSale({ kind, amountMinor, returnsPurchaseId }: Sale): PurchaseKind {
  return kind ?? (amountMinor < 0 || returnsPurchaseId !== undefined ? 'return' : 'sale');
}

/** Some tills write a return above zero and some below: what is given back is stored below. */
function signed(kind: PurchaseKind, amountMinor: number): number {
  return kind === 'sale' || amountMinor === 0 ? amountMinor : -Math.abs(amountMinor);
}

/**
 * Adds a line of the till to its client's history, once, with `purchase-recorded.v2` or `purchase-returned.v1`; an
 * unknown client is created. A number that names another line records nothing, and says so: it would otherwise be lost.
 */
export async function recordPurchase(
  ports: PurchasePorts,
  house: House,
  sale: Sale,
  at: Instant,
): Promise<RecordedPurchase> {
  const { email, fullName, ...line } = sale;
  const kind = kindOfSale(sale);
  const purchase = { ...line, kind, amountMinor: signed(kind, sale.amountMinor) };
  const person = await ports.makers.make(newPerson(house, ports.ids, email, fullName));
  return ports.purchases.record({ ...purchase, personId: person.personId }, at);
}
