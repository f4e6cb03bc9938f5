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
  const usual = regulars.flatMap(({ fullName, email }, index) => {
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
  return [...usual, ...largePurchasesOf(regulars, day)];
}

/** A house of a few thousand clients has one or two VICs in a hundred; this one lets three of them write on one day. */
function largePurchasesOf(regulars: readonly Client[], day: DemoDay): object[] {
  const sale = (index: number, number: number, daysAgo: number, amountMinor: number, currency: string) => {
    const client = regulars[index];
    if (client === undefined) return [];
    const { email, fullName, language } = client;
    const purchasedOn = day.on.subtract({ days: daysAgo }).toString();
    const advisorId = language === 'fr' ? 'camille-laurent' : 'eleanor-whitcombe';
    const purchaseId = `demo-vic-${index + 1}-${number}`;
    return [{ purchaseId, email, fullName, purchasedOn, amountMinor, currency, category: 'high-jewellery', advisorId }];
  };
  return [
    // Two visits within the year.
    ...sale(0, 1, 40, 3_800_000, 'EUR'),
    ...sale(0, 2, 210, 2_900_000, 'EUR'),
    // One large purchase, years ago, in another currency: a level for life.
    ...sale(3, 1, 1100, 48_000_000, 'GBP'),
  ];
}

/** What the house's director says of some of them, as she would enter it on `POST /api/levels`. */
export function levelsOf(regulars: readonly Client[]): object[] {
  const said = (index: number, what: object) => {
    const client = regulars[index];
    return client === undefined ? [] : [{ email: client.email, fullName: client.fullName, ...what }];
  };
  return [
    ...said(1, { vip: true, because: 'Publicly known; wishes to be received discreetly' }),
    ...said(2, { level: 'top-vic', rarePieceAccess: true, because: 'Co-creates a piece with the workshop' }),
    ...said(4, { level: 'vic', because: 'Client of the London boutique since before its books' }),
  ];
}
