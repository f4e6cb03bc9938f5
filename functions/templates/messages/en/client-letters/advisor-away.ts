import type { AdvisorAwayMessages } from '../../contracts/client-letters/advisor-away.ts';

export const advisorAway: AdvisorAwayMessages = {
  subjects: ({ advisor }) => [`Your inquiry: ${advisor} will answer you`, 'Your inquiry is in good hands'],
  away: ({ advisor, until }) =>
    `${advisor} is away until ${until}, and your inquiry has been entrusted to me in the meantime.`,
  answer: 'I will answer you myself.',
  returns: ({ advisor }) => `${advisor} will take it up again on returning.`,
  line: ({ phone }) => `My direct line is ${phone}.`,
};
