import * as z from 'zod';
import { planDaysAhead } from '#domain/calendar/date-bounds.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, localDateOf, startOfLocalDate } from '#domain/calendar/local-date.ts';
import { minorDigitsOf } from '#domain/choices/currency-digits.ts';
import type { StaffLanguage } from '#domain/choices/languages.ts';
import { clientTimeZone, type House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { readTypedAmount } from '#domain/inquiry/typed-amount.ts';
import { hidesInText } from '#events/submissions/hidden-characters.ts';
import { clientPages, staffLinks } from '#templates/messages/catalogues.ts';

/** Typed text: limited in length, without invisible characters. */
function words(language: StaffLanguage, missing?: string) {
  return z
    .string(missing === undefined ? {} : { error: missing })
    .trim()
    .max(2000, staffLinks[language].choiceProblems.long)
    .refine((text) => !hidesInText(text), clientPages[language].submissionProblems['hidden-in-message']);
}

/** Optional text; an empty field counts as absent. */
export function optionalText(language: StaffLanguage) {
  return words(language)
    .transform((text) => (text === '' ? undefined : text))
    .optional();
}

/** Text that the form requires; `missing` is the problem without it. */
export function neededText(language: StaffLanguage, missing: string) {
  return words(language, missing).min(1, missing);
}

/** A future day, as the instant at which it begins for the client. */
export function dayToCome(house: House, inquiry: Inquiry, language: StaffLanguage, at: Instant) {
  const { laterOn: problem, tooFar } = staffLinks[language].choiceProblems;
  return z.iso.date({ error: problem }).transform((day, context) => {
    const timeZone = clientTimeZone(house, inquiry);
    const today = localDateOf(at, timeZone);
    if (day > today && day <= addDays(today, planDaysAhead)) return startOfLocalDate(day, timeZone);
    context.addIssue({ code: 'custom', message: day > today ? tooFar : problem });
    return z.NEVER;
  });
}

/** A typed amount, in minor units of the house's currency. */
export function typedAmount(house: House, language: StaffLanguage) {
  const problem = staffLinks[language].choiceProblems.amount;
  return z.string({ error: problem }).transform((text, context) => {
    const amountMinor = readTypedAmount(text, minorDigitsOf(house.policy.identity.currency.code));
    if (amountMinor !== undefined) return amountMinor;
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });
}

export function houseCategory(house: House, language: StaffLanguage) {
  const problem = staffLinks[language].choiceProblems.category;
  return z.string({ error: problem }).refine((one) => house.policy.identity.categories.includes(one), problem);
}

/** The problem when no choice was made, or one that is not offered. */
export function noStaffChoice(language: StaffLanguage): ChoiceProblem {
  return { field: 'choice', message: staffLinks[language].choiceProblems.choice };
}

export interface ChoiceProblem {
  readonly field: string;
  readonly message: string;
}

/** The problems of a refused form, by field. */
export function problemsOf(error: z.ZodError): readonly ChoiceProblem[] {
  return error.issues.map(({ path, message }) => ({ field: String(path[0] ?? 'choice'), message }));
}
