import * as z from 'zod';
import { id, instant } from '#events/envelope/envelope.ts';
import { askedWord, meetingWord, vicLevelWord } from '#events/values/shared-enums.ts';

/** Figures and due work: `/api/kpi`, `/api/portfolio`, `/api/today`. */

/** One figure with its observations. Null where there is nothing to measure; a number never stands for "unknown". */
const figure = z.strictObject({
  name: z.string(),
  value: z.number().nullable(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  n: z.number(),
  /** Of the n, those who still wait for a first response beyond its promise; the median counts them. */
  waiting: z.int().optional(),
  /** Of a share measured on a sample: where the true share lies, 95 times of 100 (Wilson). */
  interval: z.strictObject({ from: z.number(), to: z.number() }).optional(),
  /** Sums in minor units by ISO 4217 currency, for the one figure that is money. */
  sales: z.record(z.string(), z.int()).optional(),
  unit: z.enum(['share', 'business-minutes', 'minutes', 'count', 'per-client', 'points', 'money']),
  family: z.enum(['inbound', 'handling', 'value']),
  countedOn: z.string(),
  minimumN: z.int(),
  /** Below `minimumN` observations: read it with caution. */
  fewObservations: z.boolean(),
});

const localDate = z.iso.date();

export const kpiFigures = z.strictObject({
  from: localDate,
  to: localDate,
  timeZone: z.string(),
  minimumN: z.int(),
  received: z.int(),
  qualifiedByRules: z.int(),
  offTarget: z.int(),
  offTargetShare: z.number().nullable(),
  scored: z.int(),
  answered: z.int(),
  answeredWithinTarget: z.int(),
  /** First promises whose time came, or that were answered before it: what `withinTargetShare` is a share of. */
  promisesDue: z.int(),
  withinTargetShare: z.number().nullable(),
  medianBusinessMinutes: z.number().nullable(),
  p90BusinessMinutes: z.number().nullable(),
  warnings: z.int(),
  breaches: z.int(),
  escalations: z.int(),
  /** Every first response in business minutes, ascending; empty when `responsesAreExact` is false. */
  responses: z.array(z.number()),
  responsesAreExact: z.boolean(),
  figures: z.array(figure),
  before: z.strictObject({ from: localDate, to: localDate, figures: z.array(figure) }).nullable(),
  by: z.string().nullable(),
  groups: z.array(
    z.strictObject({
      value: z.string(),
      partial: z
        .boolean()
        .describe(
          'For a day, week or month: the period contains only a part of it, or it is not over. False for any other dimension.',
        ),
      figures: z.array(figure),
    }),
  ),
});

export const portfolio = z.strictObject({
  asOfOn: localDate,
  since: localDate,
  currency: z.string(),
  revenueMinor: z.int(),
  clientCount: z.int(),
  purchaseCount: z.int(),
  /** Purchases in other currencies: counted separately, never added. */
  inOtherCurrencies: z.int(),
  topFifth: z.strictObject({ clientCount: z.int(), share: z.number() }).nullable(),
  clients: z.array(
    z.strictObject({
      personId: id,
      revenueMinor: z.int(),
      purchases: z.int(),
      lastPurchaseOn: localDate,
      segment: z.enum(['champion', 'regular', 'occasional']),
    }),
  ),
});

const duty = z.strictObject({
  kind: z.string(),
  group: z.enum(['overdue', 'today', 'next']),
  /** By when, or when it takes place. */
  at: instant,
  inquiryId: id,
  reference: z.string(),
  clientName: z.string(),
  level: vicLevelWord,
  vip: z.boolean(),
  asked: askedWord.optional(),
  /** For a client to be called first: when the house may write again. */
  writeFrom: instant.optional(),
  meeting: z.strictObject({ how: meetingWord, boutiqueName: z.string() }).optional(),
});

export const day = z.strictObject({
  advisor: z.strictObject({ id, name: z.string() }),
  asOf: instant,
  duties: z.array(duty),
});

/** `GET /health`. */
export const health = z.strictObject({ status: z.literal('ok'), at: instant });
