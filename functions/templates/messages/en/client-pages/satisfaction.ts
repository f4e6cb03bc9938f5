import type { SatisfactionMessages } from '../../fr/client-pages/satisfaction.ts';

export const satisfaction: SatisfactionMessages = {
  title: 'How was your visit?',
  lede: ({ advisor, day }) => `You met ${advisor} on ${day}.`,
  csat: 'Your impression, from 1 to 5',
  csatLow: '1, disappointing',
  csatHigh: '5, excellent',
  nps: 'Would you recommend us to someone close to you? From 0 to 10',
  npsLow: '0, certainly not',
  npsHigh: '10, without hesitation',
  comment: 'What you would like to tell us',
  send: 'Send my answer',
  readers: 'Your advisor and the manager of the house will read your answer, and nobody else.',
};
