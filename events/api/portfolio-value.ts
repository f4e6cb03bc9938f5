import * as z from 'zod';
import { portfolioFigures } from '#events/api/portfolio-figures.ts';

const { asOf, since, currency, clientCount, activeCount, valueAndVolume, concentration, newAndExisting } =
  portfolioFigures.shape;
const amount = z.number().nullable();
const interval = z.strictObject({ low: z.number(), high: z.number() });
/** Null where it is not said. The range is the middle 80 %. */
const ranged = z.strictObject({ value: z.number(), interval }).nullable();
/** The share is null below five observations. */
const rate = z.strictObject({ share: amount, count: z.int(), n: z.int(), caution: z.boolean() });

/** `/api/portfolio/value`: what clients are worth, in minor units of the house's currency. */
export const portfolioValue = z.strictObject({
  asOf,
  since,
  currency,
  clientCount,
  activeCount,
  marginPercent: z.int().nullable(),
  marginMinor: ranged,
  lifetimeValue: z.strictObject({
    ticketMinor: amount,
    visitsPerClient: amount,
    kept: rate,
    /** In periods of 365 days. */
    lifetime: ranged,
    valueMinor: ranged,
  }),
  toCome: z
    .strictObject({
      clients: z.int(),
      totalMinor: z.number(),
      rangeMinor: interval.nullable(),
      rows: z.array(
        z.strictObject({
          visits: z.enum(['one', 'two', 'three-or-more']),
          clients: z.int(),
          valueMinor: z.number(),
          meanMinor: amount,
        }),
      ),
    })
    .nullable(),
  tickets: z.array(
    z.strictObject({
      quarter: z.string(),
      isOver: z.boolean(),
      visits: z.int(),
      revenueMinor: z.number(),
      ticketMinor: amount,
      change: z.strictObject({ share: z.number(), isBeyondChance: z.boolean() }).nullable(),
    }),
  ),
  basketByTenure: z.strictObject({
    rows: z.array(
      z.strictObject({
        tenure: z.enum(['first-visit', 'first-year', 'later']),
        visits: z.int(),
        revenueMinor: z.number(),
        ticketMinor: amount,
      }),
    ),
    gain: amount,
  }),
  categoryExpansion: z.strictObject({
    expanded: rate,
    byCount: z.array(z.strictObject({ categories: z.int(), clients: z.int() })),
  }),
  premiumAdoption: z.strictObject({ largeAboveMinor: z.number(), adopted: rate }),
  valueAndVolume,
  concentration,
  newAndExisting,
});
