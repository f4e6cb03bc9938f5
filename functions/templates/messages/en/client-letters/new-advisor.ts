import type { NewAdvisorMessages } from '../../contracts/client-letters/new-advisor.ts';

export const newAdvisor: NewAdvisorMessages = {
  subjects: ({ advisor }) => [`Your inquiry: ${advisor} now looks after it`, 'Your inquiry has a new advisor'],
  takesOver: ({ former }) => `Your inquiry, which ${former} was looking after, has been entrusted to me.`,
  informed: 'Everything you wrote to us has been passed on to me, so there is nothing for you to repeat.',
  wellInformed:
    'The record of our conversations with you has been passed on to me. There is nothing for you to repeat, and nothing else changes.',
  line: ({ phone }) => `My direct line is ${phone}.`,
};
