import * as z from 'zod';
import { id, instant } from '#events/envelope/envelope.ts';
import { settableLevelWord, vicLevelWord } from '#events/values/shared-enums.ts';

/** The level of a client, its reasons and its history. */

const granted = {
  because: z.string(),
  byId: id,
  at: instant,
  until: z.iso.date().optional(),
};

const knownLevel = z.strictObject({
  level: vicLevelWord,
  /** What decided: a manager, the marks of the last year, the spend of a lifetime, any purchase, or the record. */
  ground: z.enum(['manager', 'marks', 'lifetime', 'bought', 'on-record', 'none']),
  grant: z.strictObject({ value: settableLevelWord, ...granted }).optional(),
  /** What the purchases and marks alone would give. */
  byPurchases: vicLevelWord,
  /** The row of the grid whose marks are listed, and how many of them it asks for beside the spend. */
  row: z.enum(['vic', 'top-vic']).optional(),
  atLeastOf: z.int().optional(),
  reasons: z.array(
    z.strictObject({
      criterion: z.enum(['annual-spend', 'recurrence', 'rare-pieces', 'frame', 'lifetime-spend']),
      met: z.boolean(),
      /** Minor units of the house's currency for money, visits for recurrence; absent for a yes or no. */
      figure: z.number().optional(),
      threshold: z.number().optional(),
    }),
  ),
  /** Visits whose money counts nowhere, because the house has no rate for their day. */
  withoutRate: z.array(z.strictObject({ currency: z.string(), visits: z.int() })),
  vip: z.boolean(),
  vipGrant: z.strictObject({ value: z.boolean(), ...granted }).optional(),
  asOf: z.iso.date(),
});

const decision = z.strictObject({
  decisionId: id,
  at: instant,
  byId: id,
  via: z.enum(['page', 'api', 'import']),
  level: settableLevelWord.nullable().optional(),
  vip: z.boolean().nullable().optional(),
  frameAccepted: z.boolean().nullable().optional(),
  rarePieceAccess: z.boolean().nullable().optional(),
  because: z.string(),
  until: z.iso.date().optional(),
});

export const clientLevel = knownLevel.extend({
  personId: id,
  /** Currency of the figures. */
  currency: z.string(),
  /** Latest first. */
  history: z.array(decision),
});

export const levelSet = z.strictObject({
  personId: id,
  level: knownLevel,
  /** Open inquiries whose level or visibility changed with it. */
  inquiries: z.array(id),
});
