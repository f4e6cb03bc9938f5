import { type Client, inventClient } from '#local/demo/clients.ts';
import type { DemoDay } from '#local/demo/day.ts';
import { randomness } from '#local/kernel/randomness.ts';

/** Clients who bought before; some of them write again on that day. */
export function regularsOf(seed: number): Client[] {
  return Array.from({ length: 14 }, (_, index) => {
    const chances = randomness(seed, 'regular', index);
    return inventClient(index % 5 < 3 ? 'fr' : 'en', 900 + index, chances);
  });
}

/** Their purchases over the last year, as another system would send them to `POST /api/purchases`. */
export function purchasesOf(regulars: readonly Client[], day: DemoDay, seed: number): object[] {
  return regulars.flatMap(({ fullName, email }, index) => {
    const chances = randomness(seed, 'purchases', index);
    return Array.from({ length: chances.whole(1, 5) }, (_, bought) => ({
      purchaseId: `demo-${index + 1}-${bought + 1}`,
      email,
      fullName,
      purchasedOn: day.on.subtract({ days: chances.whole(20, 350) }).toString(),
      // From a scarf to a piece of high jewellery, in cents; most purchases are small.
      amountMinor: Math.round(40_000 * 300 ** chances.next()) * 5,
      currency: 'EUR',
      category: chances.pick(['high-jewellery', 'watches', 'leather', 'couture']),
    }));
  });
}
