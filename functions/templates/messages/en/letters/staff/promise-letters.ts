import type { PromiseLetterMessages } from '#letters/staff/promise-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (count: number) => `${count}${suffixes[rules.select(count)] ?? 'th'}`;
const inDays = (days: number) => (days === 1 ? '1 day' : `${days} days`);

export const promiseLetters: PromiseLetterMessages = {
  'promise-renewed': {
    subject: ({ name, before }) => `${name}: answer promised before ${before}`,
    made: ({ before }) =>
      `The time for a first answer has passed. The client has just received an apology signed with your name, and the promise of an answer before ${before}. That new time is yours to keep.`,
    subjectBroken: ({ name }) => `${name}: the new time, promised in your name, has passed`,
    broken:
      'The answer that was promised in your name has not left. The client will receive no second apology in writing: it is best to call them.',
  },
  'late-reminder': {
    subject: ({ name, reminder, days }) =>
      days === 0
        ? `${name} unanswered: ${ordinal(reminder)} reminder`
        : `${name} unanswered: ${ordinal(reminder)} reminder, ${inDays(days)}`,
    text: ({ reminder, days }) =>
      days === 0
        ? `${ordinal(reminder)} reminder: this client is still waiting for an answer. Write to them, call them, or entrust the inquiry to another advisor.`
        : `${ordinal(reminder)} reminder: this client is still waiting for an answer, which is ${inDays(days)} late. Write to them, call them, or entrust the inquiry to another advisor.`,
    last: 'This is the last reminder about this inquiry: it will then be part of your daily summary.',
  },
  'late-digest': {
    subject: ({ count, days }) =>
      count === 1
        ? `One inquiry unanswered for ${inDays(days)}`
        : `${count} inquiries unanswered, the oldest for ${inDays(days)}`,
    opening: ({ count }) =>
      count === 1
        ? 'After every reminder, one inquiry that is yours is still waiting for its answer:'
        : `After every reminder, ${count} inquiries that are yours are still waiting for their answers:`,
    item: ({ reference, level, days }) => `${reference}, ${level}: ${inDays(days)} late`,
    more: ({ count }) => (count === 1 ? 'and one more' : `and ${count} more`),
    todo: 'Answer the client, or entrust the inquiry to a colleague from its page.',
    action: 'Open the board',
  },
};

/** What staff call them. */
export const promiseLetterNames: NamesOf<PromiseLetterMessages> = {
  'promise-renewed': 'New time promised',
  'late-reminder': 'Reminder of a late answer',
  'late-digest': 'Summary of late answers',
};
