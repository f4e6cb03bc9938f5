import * as z from 'zod';
import { currencyCode, hasItsDigits } from '#events/values/currency.ts';
import { intentWord, languageWord } from '#events/values/shared-enums.ts';
import { isUnique, perLanguage, slug, timeZone, vicLevel, whole } from './policy-basics.ts';

/** The house's identity, its VIC grid, and the access of each level. */

export const identity = z
  .strictObject({
    name: z.string().trim().min(1).max(80).describe('Name of the house on pages and letters.'),
    mark: z
      .string()
      .trim()
      .min(1)
      .max(3)
      .describe('One to three letters or a sign, shown where the name would be too long.'),
    accentColour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, 'A colour written #rrggbb.')
      .describe('Colour of the one quiet accent, #rrggbb.'),
    languages: z
      .array(languageWord)
      .min(1)
      .refine(isUnique, { error: 'Named twice.', params: { rule: 'twice' } })
      .describe('Languages the house writes in.'),
    defaultLanguage: languageWord.describe("Language used when a person's language is unknown."),
    timeZone: timeZone.describe('IANA zone in which the house counts its days, e.g. Europe/Paris.'),
    currency: z
      .strictObject({
        code: currencyCode.describe('ISO 4217 code, e.g. EUR.'),
        minorDigits: whole(0, 4).describe('Digits of its minor unit by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD.'),
      })
      .refine(hasItsDigits, {
        error: 'Not the digits of this currency by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD.',
        path: ['minorDigits'],
        params: { rule: 'minor-digits' },
      })
      .describe('The currency the house counts in.'),
    categories: z
      .array(slug)
      .min(1)
      .max(40)
      .refine(isUnique, { error: 'Named twice.', params: { rule: 'twice' } })
      .describe('Public categories a client may choose from; an advisor is competent in some of them.'),
    intents: z
      .array(intentWord)
      .refine(isUnique, { error: 'Named twice.', params: { rule: 'twice' } })
      .optional()
      .describe(
        'Kinds of inquiry that the form offers, besides "other"; an empty list means all that the product knows.',
      ),
    collections: z
      .array(z.string().trim().min(1).max(80))
      .max(200)
      .describe('Names of collections in any language; naming one is a mark of precision.'),
  })
  .refine(({ languages, defaultLanguage }) => languages.includes(defaultLanguage), {
    error: 'The default language must be one that the house writes in.',
    path: ['defaultLanguage'],
    params: { rule: 'default-language' },
  })
  .describe('The house itself: its name, languages, zone and currency.');

const gridRow = z
  .strictObject({
    level: z.enum(['vic', 'top-vic']).describe('Level of the row.'),
    minimumAnnualSpendMinor: whole(0, 1_000_000_000_000).describe(
      'Least spend with the house over twelve months, in minor units of its currency (5000000 is 50,000.00).',
    ),
    minimumPurchasesIn24Months: whole(0, 1000).describe('Least purchases over twenty-four months.'),
    minimumLifetimeSpendMinor: whole(0, 10_000_000_000_000)
      .optional()
      .describe('Spend over the whole relationship that keeps the client at this level for good; left out, none does.'),
    atLeastOf: z
      .literal([0, 1, 2, 3])
      .describe('How many of the three other marks (recurrence, rare pieces, frame accepted) must be there too.'),
  })
  .describe('One row of the grid: spend, and at least so many of the three other marks.');

export const exchangeRates = z
  .array(
    z
      .strictObject({
        currency: currencyCode.describe('Currency, ISO 4217.'),
        from: z.iso.date().describe('First day on which the rate counts, until the next rate of this currency.'),
        rate: z
          .string()
          .regex(/^(?=.*[1-9])\d{1,7}(?:\.\d{1,8})?$/)
          .describe("What one unit is worth in the house's currency, as a decimal number in quotes."),
      })
      .describe('One rate, from a day on.'),
  )
  .max(2000)
  .refine((rates) => isUnique(rates.map(({ currency, from }) => `${currency} ${from}`)), {
    error: 'A currency has one rate a day.',
    params: { rule: 'twice' },
  })
  .describe('Dated rates by which purchases in other currencies count; without one they count as visits alone.');

export const vicGrid = z
  .array(gridRow)
  .min(1)
  .max(2)
  .refine((rows) => isUnique(rows.map(({ level }) => level)), {
    error: 'A level has one row.',
    params: { rule: 'twice' },
  })
  .refine((rows) => rows.length < 2 || rows[0]?.level === 'top-vic', {
    error: 'The highest level comes first: top-vic, then vic.',
    params: { rule: 'grid-order' },
  })
  .refine((rows) => (rows[0]?.minimumAnnualSpendMinor ?? 0) >= (rows[1]?.minimumAnnualSpendMinor ?? 0), {
    error: 'A top VIC cannot need less spend than a VIC.',
    path: [0, 'minimumAnnualSpendMinor'],
    params: { rule: 'grid-spend' },
  })
  .describe('Who is a VIC, from purchases and behaviour with the house alone; highest level first.');

const accessRule = z
  .strictObject({
    privateSpace: z.boolean().describe('A private space once qualified.'),
    prices: z.boolean().describe('Prices and availability, in private.'),
    rarePieces: z.boolean().describe('The private collection.'),
    directLine: z.boolean().describe("The advisor's direct line."),
    reservedSlots: z
      .boolean()
      .describe('Times on the first working day; the other levels are offered times from the second on.'),
  })
  .meta({ id: 'AccessRule', description: 'What this level opens.' });

export const access = z
  .strictObject({
    new: accessRule,
    promising: accessRule,
    client: accessRule,
    vic: accessRule,
    'top-vic': accessRule,
  })
  .describe('Access of each level. It is never shown on public pages.');

export const privateDocuments = z
  .array(
    z
      .strictObject({
        documentId: slug,
        title: perLanguage.describe('Title.'),
        description: perLanguage.describe('One sentence: what the page contains.'),
        chapters: z
          .array(
            z.strictObject({
              title: perLanguage.describe('Title of the chapter.'),
              text: perLanguage.describe('Its text.'),
            }),
          )
          .min(1)
          .max(30)
          .describe('Chapters, in reading order.'),
        levels: z
          .array(vicLevel)
          .min(1)
          .refine(isUnique, { error: 'Named twice.', params: { rule: 'twice' } })
          .optional()
          .describe('Levels that can read it; absent means every qualified client.'),
      })
      .describe('A text of the house for qualified clients only.'),
  )
  .max(40)
  .refine((documents) => isUnique(documents.map(({ documentId }) => documentId)), {
    error: 'Two documents have the same id.',
    params: { rule: 'twice' },
  })
  .describe('Texts for qualified clients in their private space; no other page mentions them.');

export const privateCollection = z
  .strictObject({
    title: perLanguage.describe('Title.'),
    description: perLanguage.describe('One sentence about it.'),
    pieces: z
      .array(
        z.strictObject({
          name: perLanguage.describe('Name of the piece.'),
          description: perLanguage.describe('What it is.'),
        }),
      )
      .min(1)
      .max(100)
      .describe('Pieces, in the order they are shown.'),
  })
  .describe('Pieces shown to few clients, with access to rare pieces.');
