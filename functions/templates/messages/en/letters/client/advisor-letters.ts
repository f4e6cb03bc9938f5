import type { AdvisorLetterMessages } from '#letters/client/advisor-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const advisorLetters: AdvisorLetterMessages = {
  'advisor-reply': {
    subjects: ({ advisor }) => [`${advisor} has answered your inquiry`, 'Your inquiry'],
  },
  'new-advisor': {
    subjects: ({ advisor }) => [`Your inquiry: ${advisor} now looks after it`, 'Your inquiry has a new advisor'],
    takesOver: ({ former }) => `Your inquiry, which ${former} was looking after, has been entrusted to me.`,
    informed: 'Everything you wrote to us has been passed on to me, so there is nothing for you to repeat.',
    wellInformed:
      'The record of our conversations with you has been passed on to me. There is nothing for you to repeat, and nothing else changes.',
    line: ({ phone }) => `My direct line is ${phone}.`,
  },
  'advisor-away': {
    subjects: ({ advisor }) => [`Your inquiry: ${advisor} will answer you`, 'Your inquiry is in good hands'],
    away: ({ advisor, until }) =>
      `${advisor} is away until ${until}, and your inquiry has been entrusted to me in the meantime.`,
    answer: 'I will answer you myself.',
    returns: ({ advisor }) => `${advisor} will take it up again on returning.`,
    line: ({ phone }) => `My direct line is ${phone}.`,
  },
};

/** The staff's names for them. */
export const advisorLetterNames: NamesOf<AdvisorLetterMessages> = {
  'advisor-reply': 'Reply of the advisor',
  'new-advisor': 'New advisor',
  'advisor-away': 'Advisor away',
};
