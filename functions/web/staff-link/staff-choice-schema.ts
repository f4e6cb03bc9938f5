import { z } from 'zod';
import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import { startOfLocalDate } from '#domain/calendar/local-date.ts';
import { clientTimeZone, type House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { readTypedAmount } from '#domain/inquiry/typed-amount.ts';
import type { Language } from '#templates/i18n/language.ts';

/** What is wrong with a posted choice, in the words of whoever typed it. */
export const choiceProblems = {
  fr: {
    choice: 'Choisissez ce qui s’est passé.',
    channel: 'Dites comment vous avez répondu.',
    question: 'Écrivez la question à poser au client.',
    note: 'Écrivez la note.',
    reason: 'Choisissez une raison.',
    colleague: 'Choisissez la personne à qui confier la demande.',
    long: 'Ce texte est un peu trop long.',
    amount: 'Indiquez le montant, par exemple 12 500,00.',
    category: 'Choisissez un univers.',
    author: 'Dites qui n’est pas venu.',
    laterOn: 'Indiquez un jour à venir.',
    touchChannel: 'Dites par quelle voie.',
    touchDirection: 'Dites qui a pris contact.',
    slot: 'Choisissez un moment.',
  },
  en: {
    choice: 'Please choose what happened.',
    channel: 'Please say how you answered.',
    question: 'Please write the question for the client.',
    note: 'Please write the note.',
    reason: 'Please choose a reason.',
    colleague: 'Please choose whom to entrust it to.',
    long: 'This text is a little too long.',
    amount: 'Please give the amount, for example 12,500.00.',
    category: 'Please choose a category.',
    author: 'Please say who did not come.',
    laterOn: 'Please give a day to come.',
    touchChannel: 'Please say by which way.',
    touchDirection: 'Please say who reached out.',
    slot: 'Please choose a time.',
  },
} as const;

/** Words that may be left out; an empty field is none. */
export function optionalText(language: Language) {
  return z
    .string()
    .trim()
    .max(2000, choiceProblems[language].long)
    .transform((text) => (text === '' ? undefined : text))
    .optional();
}

/** Words that are the whole point of the form. */
export function neededText(language: Language) {
  const { note, long } = choiceProblems[language];
  return z.string({ error: note }).trim().min(1, note).max(2000, long);
}

/** A day still to come, as the instant at which it begins for the client. */
export function dayToCome(house: House, inquiry: Inquiry, language: Language, at: Instant) {
  const problem = choiceProblems[language].laterOn;
  return z.iso.date({ error: problem }).transform((day, context) => {
    const instant = startOfLocalDate(day, clientTimeZone(house, inquiry));
    if (toEpochMs(instant) > toEpochMs(at)) return instant;
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });
}

/** An amount as people type it, in minor units of the house's currency. */
export function typedAmount(house: House, language: Language) {
  const problem = choiceProblems[language].amount;
  return z.string({ error: problem }).transform((text, context) => {
    const amountMinor = readTypedAmount(text, house.policy.house.currency.minorDigits);
    if (amountMinor !== undefined) return amountMinor;
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });
}

export function houseCategory(house: House, language: Language) {
  const problem = choiceProblems[language].category;
  return z.string({ error: problem }).refine((one) => house.policy.house.categories.includes(one), problem);
}

/** What is wrong when no choice was made, or one that is not offered. */
export function noStaffChoice(language: Language): ChoiceProblem {
  return { field: 'choice', message: choiceProblems[language].choice };
}

export interface ChoiceProblem {
  readonly field: string;
  readonly message: string;
}

/** The problems of a refused form, beside the fields they belong to. */
export function problemsOf(error: z.ZodError): readonly ChoiceProblem[] {
  return error.issues.map(({ path, message }) => ({ field: String(path[0] ?? 'choice'), message }));
}
