import * as z from 'zod';

const localDate = z.iso.date();
const share = z.number().nullable();
const mode = z.enum(['quintiles', 'thresholds']);
const cuts = z.array(z.number()).length(4);
const colour = z.enum(['dark-green', 'green', 'amber', 'red']);
const segment = z.enum(['champion', 'loyal', 'new', 'promising', 'must-not-lose', 'at-risk', 'lost', 'dormant']);
const list = z.enum([...segment.options, 'away']);
const revenueClass = z.enum(['champion', 'regular', 'occasional']);
const rate = z.strictObject({
  /** Null below five observations. */
  share,
  count: z.int(),
  n: z.int(),
  /** Fewer than twenty observations. */
  caution: z.boolean(),
});
const tenure = z.strictObject({ clients: z.int(), visits: z.int(), revenueMinor: z.number() });

/** `/api/portfolio/figures`: the portfolio on one day, in minor units of the house's currency. */
export const portfolioFigures = z.strictObject({
  asOf: localDate,
  /** The period of segments, classes and concentration is after this day. */
  since: localDate,
  currency: z.string(),
  clientCount: z.int(),
  activeCount: z.int(),
  visitCount: z.int(),
  uncounted: z.strictObject({
    visitsWithoutRate: z.array(z.strictObject({ currency: z.string(), visits: z.int() })),
    unmatchedMinor: z.number(),
  }),
  rfm: z.strictObject({
    mode: z.strictObject({ recency: mode, frequency: mode, monetary: mode }),
    cuts: z.strictObject({ recency: cuts, frequency: cuts, monetary: cuts }),
  }),
  segments: z.array(
    z.strictObject({
      segment,
      action: z.string(),
      colour,
      clients: z.int(),
      visits: z.int(),
      revenueMinor: z.number(),
      revenueShare: share,
    }),
  ),
  map: z.array(z.strictObject({ recency: z.int(), frequency: z.int(), clients: z.int(), revenueMinor: z.number() })),
  revenueClasses: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('refused'),
      because: z.enum(['too-few', 'everybody-is-equal']),
      n: z.int(),
    }),
    z.strictObject({
      kind: z.literal('classes'),
      n: z.int(),
      rows: z.array(
        z.strictObject({ name: revenueClass, clients: z.int(), revenueMinor: z.number(), revenueShare: share }),
      ),
      fromMinor: z.strictObject({ champion: z.number(), regular: z.number() }),
    }),
  ]),
  concentration: z.strictObject({
    n: z.int(),
    revenueMinor: z.number(),
    gini: z.number().nullable(),
    top: z.array(z.strictObject({ part: z.number(), clients: z.int(), revenueShare: z.number() })),
    curve: z.array(z.strictObject({ clientShare: z.number(), revenueShare: z.number() })),
  }),
  colours: z.array(
    z.strictObject({
      colour,
      clients: z.int(),
      revenueMinor: z.number(),
      /** Clients who have this colour because of an advisor's flag. */
      byFlag: z.int(),
    }),
  ),
  valueAndVolume: z.strictObject({
    dearAboveMinor: z.number(),
    rows: z.array(
      z.strictObject({
        name: z.enum(['dear-and-often', 'dear-and-rarely', 'small-and-often', 'small-and-rarely']),
        clients: z.int(),
        visits: z.int(),
        revenueMinor: z.number(),
      }),
    ),
  }),
  cohorts: z.array(
    z.strictObject({
      month: z.string(),
      clients: z.int(),
      cells: z.array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('open') }),
          z.strictObject({ kind: z.literal('closed'), rate }),
        ]),
      ),
    }),
  ),
  repurchase: z.array(z.strictObject({ days: z.int(), rate, open: z.int() })),
  /** Null in snapshots from before this figure. */
  newAndExisting: z.strictObject({ newClients: tenure, existing: tenure }).nullable(),
  rhythm: z
    .strictObject({
      n: z.int(),
      tooFewVisits: z.int(),
      medianDays: z.number().nullable(),
      classes: z.array(z.strictObject({ untilDays: z.int().nullable(), clients: z.int() })),
    })
    .nullable(),
  /** Null in snapshots from before this figure, like velocity. */
  churn: z
    .strictObject({
      secondYear: rate,
      cohorts: z.array(
        z.strictObject({
          firstYear: z.string(),
          clients: z.int(),
          years: z.array(z.strictObject({ year: z.int(), lost: rate, open: z.int() })),
        }),
      ),
      tiers: z.array(z.strictObject({ tier: revenueClass, lost: rate })),
    })
    .nullable(),
  velocity: z
    .strictObject({
      n: z.int(),
      tooFewVisits: z.int(),
      faster: z.int(),
      steady: z.int(),
      slower: z.int(),
      medianChange: z.number().nullable(),
    })
    .nullable(),
  lists: z.record(list, z.int()),
});

/** `/api/portfolio/{segment}`: one page of a segment, largest revenue first. */
export const portfolioSegment = z.strictObject({
  segment: list,
  asOf: localDate,
  currency: z.string(),
  count: z.int(),
  page: z.int(),
  pageCount: z.int(),
  clients: z.array(
    z.strictObject({
      personId: z.string(),
      scores: z.strictObject({ recency: z.int(), frequency: z.int(), monetary: z.int() }).nullable(),
      revenueClass: revenueClass.nullable(),
      colour: colour.nullable(),
      visits: z.int(),
      /** Amounts are null for readers who may not see what a client spent. */
      revenueMinor: z.number().nullable(),
      lifetimeVisits: z.int(),
      lifetimeMinor: z.number().nullable(),
      firstOn: localDate,
      lastOn: localDate,
      soldById: z.string().nullable(),
      chanceAlive: z.number().nullable(),
      expectedVisits: z.number().nullable(),
      valueMinor: z.number().nullable(),
    }),
  ),
});
