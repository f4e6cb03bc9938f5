import type { AdvisorAwayMessages } from '../../contracts/client-letters/advisor-away.ts';
import { toDate } from '../grammar/articles.ts';

export const advisorAway: AdvisorAwayMessages = {
  subjects: ({ advisor }) => [`La Sua richiesta: Le risponderà ${advisor}`, 'La Sua richiesta è in buone mani'],
  away: ({ advisor, until }) =>
    `${advisor} è assente fino ${toDate(until)}; nel frattempo la Sua richiesta è stata affidata a me.`,
  answer: 'Sarò io a risponderLe.',
  returns: ({ advisor }) => `${advisor} tornerà a seguirla al rientro.`,
  line: ({ phone }) => `Il mio numero diretto è ${phone}.`,
};
