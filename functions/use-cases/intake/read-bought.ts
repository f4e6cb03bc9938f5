import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import { type Bought, boughtByRow } from '#domain/portfolio/bought-by-row.ts';
import type { ClientRowReader } from '#ports/portfolio-repository.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';

/** What a client bought: one read of their row, and all their purchases where it is missing or tells too little. */
export async function readBought(
  ports: { readonly rows: ClientRowReader; readonly purchases: Pick<PurchaseReader, 'listOf'> },
  house: House,
  personId: string,
  on: LocalDate,
): Promise<Bought> {
  const row = await ports.rows.findRow(personId);
  const bought = row === undefined ? undefined : boughtByRow(row, house.policy.identity.currency.code, on);
  if (bought !== undefined) return bought;
  const purchases = await ports.purchases.listOf(personId);
  return { purchases, credited: purchases };
}
