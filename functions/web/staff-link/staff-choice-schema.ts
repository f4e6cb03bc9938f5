import { z } from 'zod';
import { planDaysAhead } from '#domain/calendar/date-bounds.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, localDateOf, startOfLocalDate } from '#domain/calendar/local-date.ts';
import { clientTimeZone, type House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { type MeetingOutcome, outcomeKinds } from '#domain/inquiry/outcome.ts';
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
    tooFar: 'Indiquez un jour dans les dix ans à venir.',
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
    tooFar: 'Please give a day within the next ten years.',
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
  const { laterOn: problem, tooFar } = choiceProblems[language];
  return z.iso.date({ error: problem }).transform((day, context) => {
    const timeZone = clientTimeZone(house, inquiry);
    const today = localDateOf(at, timeZone);
    if (day > today && day <= addDays(today, planDaysAhead)) return startOfLocalDate(day, timeZone);
    context.addIssue({ code: 'custom', message: day > today ? tooFar : problem });
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

/** What came of a meeting, by link or from the inquiry's page. */
export function outcomeSchema(house: House, inquiry: Inquiry, language: Language, at: Instant) {
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
export function touchSchema(language: Language) {
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
