import { dateOf } from '#local/demo/day.ts';
import type { Life } from '#local/demo/life.ts';
import { type Category, categoryShares } from '#local/demo/messages/wish.ts';
import { randomness } from '#local/kernel/randomness.ts';

/**
 * The outcomes of meetings in this house: more than a third end in a sale, one in seven is missed by one of the two.
 */
const outcomes = { sale: 37, attended: 24, later: 8, 'no-sale': 16, 'no-show': 15 } as const;

/** From a small piece to a large one, in euros; most sales are nearer to the small one. */
const prices: Readonly<Record<Category, readonly [number, number]>> = {
  'high-jewellery': [18_000, 420_000],
  watches: [5_500, 68_000],
  leather: [1_600, 14_000],
  couture: [3_200, 38_000],
  other: [180, 2_400],
};

/** The outcome that an advisor records by the link. It depends only on the seed, the inquiry and the meeting. */
export function outcomeFields({ number, startsAt = 0, fields }: Life, nowMs: number, seed: number) {
  const chances = randomness(seed, 'outcome', number, startsAt);
  const outcome = chances.weighted(outcomes);
  switch (outcome) {
    case 'sale': {
      const category = knownCategory(fields.category) ?? chances.weighted(categoryShares);
      const [low, high] = prices[category];
      const euros = Math.round((low * (high / low) ** (chances.next() * chances.next())) / 10) * 10;
      return { choice: outcome, amount: `${euros},00`, category: category === 'other' ? 'fragrance' : category };
    }
    case 'no-show':
      return { choice: outcome, author: chances.chance(0.85) ? 'client' : 'advisor' };
    case 'later':
      return {
        choice: outcome,
        laterOn: dateOf(nowMs)
          .add({ days: chances.whole(14, 50) })
          .toString(),
      };
    default:
      return { choice: outcome, note: chances.pick(['', '', 'Hésite entre deux pièces.', 'Will think it over.']) };
  }
}

function knownCategory(category: string | undefined): Category | undefined {
  for (const known of ['high-jewellery', 'watches', 'leather', 'couture', 'other'] as const) {
    if (category === known) return known;
  }
  return undefined;
}
