import type { Instant } from '#domain/calendar/instant.ts';
import type { PurchaseKind } from '#domain/choices/purchase-kinds.ts';
import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Ids } from '#ports/ids.ts';
import type { PersonMaker } from '#ports/person-maker.ts';
import type { Purchase, PurchaseRepository, RecordedPurchase } from '#ports/purchase-repository.ts';

export interface PurchasePorts {
  readonly purchases: Pick<PurchaseRepository, 'recordAll'>;
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

function purchaseOf(sale: Sale, personId: string): Purchase {
  const { email: _email, fullName: _fullName, ...line } = sale;
  const kind = kindOfSale(sale);
  return { ...line, personId, kind, amountMinor: signed(kind, sale.amountMinor) };
}

/**
 * Adds lines of the till to the history of their client, each once, with `purchase-recorded.v2` or
 * `purchase-returned.v1`; an unknown client is created. A number that names another line records nothing, and says so:
 * it would otherwise be lost. All lines are of one address; the results are in their order.
 */
export async function recordPurchases(
  ports: PurchasePorts,
  house: House,
  sales: readonly Sale[],
  at: Instant,
): Promise<readonly RecordedPurchase[]> {
  const [first] = sales;
  if (first === undefined) return [];
  const fullName = sales.find((sale) => sale.fullName !== undefined)?.fullName;
  const { personId } = await ports.makers.make(newPerson(house, ports.ids, first.email, fullName));
  const purchases = sales.map((sale) => purchaseOf(sale, personId));
  return ports.purchases.recordAll(personId, purchases, at);
}
