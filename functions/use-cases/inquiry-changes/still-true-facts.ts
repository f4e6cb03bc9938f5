import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import type { StillTrueFacts } from '#domain/inquiry/still-true.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';

/** What is known today about a client that may make a letter untrue. */
export async function stillTrueFacts(
  ports: { readonly purchases: Pick<PurchaseReader, 'listOf'> },
  house: Pick<House, 'policy'>,
  personId: string,
  at: Instant,
): Promise<StillTrueFacts> {
  const { timeZone } = house.policy.identity;
  return { purchases: await ports.purchases.listOf(personId), timeZone, on: localDateOf(at, timeZone) };
}
