import * as z from 'zod';
import { id, instant } from '#events/envelope/envelope.ts';
import { leverWord } from '#events/values/shared-enums.ts';

/** The levers of a month: the figures that need the house most, and the decision of a manager. */

const blank = (value: unknown) => (value === '' ? undefined : value);

export const leverChoiceRequest = z.strictObject({
  lever: leverWord,
  /** The decision that this one takes the place of, where the month has one. */
  instead: z.preprocess(blank, leverWord.optional()),
});

const figure = z.looseObject({ name: z.string(), value: z.number().nullable(), n: z.int() });
/** A decision, as it is stored. */
export const leverChoice = z.strictObject({ month: z.string(), lever: leverWord, byId: id, at: instant });

export const leverReport = z.strictObject({
  /** YYYY-MM, of the house. */
  month: z.string(),
  /** At most three, the neediest first; fewer where fewer have enough observations. */
  levers: z.array(z.strictObject({ name: leverWord, now: figure, before: figure })),
  chosen: leverChoice.nullable(),
  /** What came of the lever chosen the month before. */
  outcome: z.strictObject({ choice: leverChoice, before: figure, now: figure }).nullable(),
});
