import * as z from 'zod';
import { id, instant } from '#events/envelope/envelope.ts';
import { statusWord, vicLevelWord } from '#events/values/shared-enums.ts';

const localDate = z.iso.date();
const money = z.strictObject({ minorUnits: z.int(), currency: z.string() });
const span = z.strictObject({ low: z.number(), high: z.number() });

/** `/api/clients/{personId}`: the client as the house knows them. Null: not known, or not for this reader. */
export const clientOfHouse = z.strictObject({
  personId: id,
  asOf: localDate,
  fullName: z.string(),
  level: vicLevelWord,
  vip: z.boolean(),
  advisorId: z.string().nullable(),
  knownSince: instant.nullable(),
  /** Null without a purchase until that day. */
  bought: z
    .strictObject({
      visits: z.int(),
      firstOn: localDate.nullable(),
      lastOn: localDate.nullable(),
      categories: z.array(z.string()),
      total: money.nullable(),
      /** Visits that `total` leaves out, because the house has no rate of their day. */
      withoutRate: z.int(),
    })
    .nullable(),
  /** Null below three visits, and where the model says nothing. */
  rhythm: z.strictObject({ usualDays: z.number(), silentDays: z.number(), chance: z.number() }).nullable(),
  /** Of the next twelve months, four times in five; revenue in minor units. */
  outlook: z.strictObject({ visits: span, revenue: span.extend({ currency: z.string() }).nullable() }).nullable(),
  /** What would be gracious now; null for another day than today. */
  gesture: z
    .enum(['stopped', 'open-inquiry', 'silent', 'second-visit', 'within-rhythm', 'no-purchase', 'wait'])
    .nullable(),
  wishes: z.strictObject({
    channels: z.array(z.enum(['email', 'phone', 'message'])).nullable(),
    frequency: z.string().nullable(),
    pausedUntil: instant.nullable(),
    isStopped: z.boolean(),
    consentGivenAt: instant.nullable(),
    consentWithdrawnAt: instant.nullable(),
  }),
  /** The latest first. */
  thread: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('visit'),
        on: localDate,
        amounts: z.array(money),
        categories: z.array(z.string()),
      }),
      z.strictObject({ kind: z.literal('year'), year: z.string(), visits: z.int() }),
      z.strictObject({
        kind: z.literal('inquiry'),
        at: instant,
        inquiryId: id,
        reference: z.string(),
        status: statusWord,
      }),
    ]),
  ),
});
