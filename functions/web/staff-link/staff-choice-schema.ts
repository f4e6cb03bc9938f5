import { z } from 'zod';
import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import { startOfLocalDate } from '#domain/calendar/local-date.ts';
import { clientTimeZone, type House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { type MeetingOutcome, outcomeKinds } from '#domain/inquiry/outcome.ts';
import { readTypedAmount } from '#domain/inquiry/typed-amount.ts';
import type { StaffLanguage } from '#domain/policy/language.ts';
import type { ChoiceProblemsMessages } from '#templates/messages/contracts/staff-links/choice-problems.ts';
import { staffLinks } from '#templates/messages/staff-links.ts';

/** What is wrong with a posted choice, in the language of whoever made it. */
export const choiceProblems: Readonly<Record<StaffLanguage, ChoiceProblemsMessages>> = {
  fr: staffLinks.fr.choiceProblems,
  en: staffLinks.en.choiceProblems,
};

/** Words that may be left out; an empty field is none. */
export function optionalText(language: StaffLanguage) {
  return z
    .string()
    .trim()
    .max(2000, choiceProblems[language].long)
    .transform((text) => (text === '' ? undefined : text))
    .optional();
}

/** Words that are the whole point of the form. */
export function neededText(language: StaffLanguage) {
  const { note, long } = choiceProblems[language];
  return z.string({ error: note }).trim().min(1, note).max(2000, long);
}

/** A day still to come, as the instant at which it begins for the client. */
export function dayToCome(house: House, inquiry: Inquiry, language: StaffLanguage, at: Instant) {
  const problem = choiceProblems[language].laterOn;
  return z.iso.date({ error: problem }).transform((day, context) => {
    const instant = startOfLocalDate(day, clientTimeZone(house, inquiry));
    if (toEpochMs(instant) > toEpochMs(at)) return instant;
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });
}

/** An amount as people type it, in minor units of the house's currency. */
export function typedAmount(house: House, language: StaffLanguage) {
  const problem = choiceProblems[language].amount;
  return z.string({ error: problem }).transform((text, context) => {
    const amountMinor = readTypedAmount(text, house.policy.house.currency.minorDigits);
    if (amountMinor !== undefined) return amountMinor;
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });
}

export function houseCategory(house: House, language: StaffLanguage) {
  const problem = choiceProblems[language].category;
  return z.string({ error: problem }).refine((one) => house.policy.house.categories.includes(one), problem);
}

/** What came of a meeting, by link or from the inquiry's page. */
export function outcomeSchema(house: House, inquiry: Inquiry, language: StaffLanguage, at: Instant) {
  const problems = choiceProblems[language];
  const note = optionalText(language);
  return z.discriminatedUnion(
    'choice',
    [
      z.object({ choice: z.literal('attended'), note }),
      z.object({ choice: z.literal('no-sale'), note }),
      z.object({
        choice: z.literal('sale'),
        amount: typedAmount(house, language),
        category: houseCategory(house, language),
        note,
      }),
      z.object({
        choice: z.literal('no-show'),
        author: z.enum(['client', 'advisor'], { error: problems.author }),
        note,
      }),
      z.object({ choice: z.literal('later'), laterOn: dayToCome(house, inquiry, language, at), note }),
    ],
    { error: problems.choice },
  );
}

type PostedOutcome = z.infer<ReturnType<typeof outcomeSchema>>;

export function meetingOutcome(house: House, posted: PostedOutcome): MeetingOutcome {
  switch (posted.choice) {
    case 'sale': {
      const { amount, category } = posted;
      return { kind: 'sale', amountMinor: amount, currency: house.policy.house.currency.code, category };
    }
    case 'no-show':
      return { kind: 'no-show', author: posted.author };
    case 'later':
      return { kind: 'later', reopensAt: posted.laterOn };
    case 'attended':
    case 'no-sale':
      return { kind: posted.choice };
  }
}

export function isOutcomeKind(choice: string | undefined): boolean {
  return outcomeKinds.some((kind) => kind === choice);
}

/** A contact that took place elsewhere; the id comes with the page, so that a second click notes nothing twice. */
export function touchSchema(language: StaffLanguage) {
  const problems = choiceProblems[language];
  return z.object({
    touchId: z.string().regex(/^[A-Za-z0-9-]{1,80}$/),
    touchChannel: z.enum(['call', 'mail', 'message', 'meeting'], { error: problems.touchChannel }),
    touchDirection: z.enum(['outbound', 'inbound'], { error: problems.touchDirection }),
    touchNote: optionalText(language),
  });
}

export interface ChoiceProblem {
  readonly field: string;
  readonly message: string;
}

/** The problems of a refused form, beside the fields they belong to. */
export function problemsOf(error: z.ZodError): readonly ChoiceProblem[] {
  return error.issues.map(({ path, message }) => ({ field: String(path[0] ?? 'choice'), message }));
}
