import * as z from 'zod';
import { settableLevelWord } from '../values/shared-enums.ts';
import { hidesInText } from './hidden-characters.ts';
import { type RowReading, readRow } from './read-row.ts';
import { submissionProblemTexts } from './submission-problems.ts';

/**
 * What a manager says of a client, by page, API or import. `null`, or `none` in a form or a cell, takes a word back; an
 * empty cell leaves it as it is.
 */

const words = new Map<unknown, unknown>([
  ['', undefined],
  ['none', null],
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

function said(value: unknown): unknown {
  const plain = typeof value === 'string' ? value.trim().toLowerCase() : value;
  return words.has(plain) ? words.get(plain) : plain;
}

const yesOrNo = z.preprocess(said, z.boolean('yes or no; none takes it back.').nullable().optional());

const parts = {
  level: z.preprocess(said, settableLevelWord.nullable().optional()),
  /** Publicly visible; says nothing about access or speed. */
  vip: yesOrNo,
  frameAccepted: yesOrNo,
  rarePieceAccess: yesOrNo,
  /** Kept with the person; no event and no letter carries it. */
  because: z
    .string('A level is set with its reason.')
    .trim()
    .min(3, 'A level is set with its reason.')
    .max(500, 'At most 500 characters.')
    .refine((text) => !hidesInText(text), submissionProblemTexts['hidden-in-message']),
  /** The last day of the house on which it holds; without it, until somebody says otherwise. */
  until: z.preprocess(said, z.iso.date('A day of the calendar, such as 2027-12-31.').optional()),
};

const saysSomething = (one: { readonly [part: string]: unknown }) =>
  [one.level, one.vip, one.frameAccepted, one.rarePieceAccess].some((part) => part !== undefined);
const nothingSaid = { path: ['level'], message: 'Say at least one of level, vip, frameAccepted and rarePieceAccess.' };

export const grantChange = z.strictObject(parts).refine(saysSomething, nothingSaid);

const grantRow = z
  .strictObject({
    email: z.email('Not an e-mail address.').max(254),
    fullName: z.preprocess(said, z.string().trim().max(120, 'At most 120 characters.').optional()),
    ...parts,
  })
  .refine(saysSomething, nothingSaid);

export const grantRows = z.array(grantRow);

export const grantsTaken = z.strictObject({
  set: z.int(),
  rejected: z.array(z.strictObject({ line: z.int(), reason: z.string() })),
});

export function readGrantRow(fields: unknown): RowReading<z.infer<typeof grantRow>> {
  return readRow(grantRow, fields);
}
