import type { AdvisorLetterMessages } from '#letters/client/advisor-letters.ts';
import { toDate } from '../../grammar/articles.ts';

export const advisorLetters: AdvisorLetterMessages = {
  'advisor-reply': {
    subjects: ({ advisor }) => [`${advisor} ha risposto alla Sua richiesta`, 'La Sua richiesta'],
  },
  'new-advisor': {
    subjects: ({ advisor }) => [`La Sua richiesta: ora la segue ${advisor}`, 'La Sua richiesta ha un nuovo referente'],
    takesOver: ({ former }) => `La Sua richiesta, che era seguita da ${former}, è stata affidata a me.`,
    informed: 'Tutto ciò che ci ha scritto mi è stato trasmesso: non dovrà ripetere nulla.',
    wellInformed:
      'Lo storico dei nostri contatti mi è stato trasmesso: non dovrà ripetere nulla. Per il resto, nulla cambia.',
    line: ({ phone }) => `Il mio numero diretto è ${phone}.`,
  },
  'advisor-away': {
    subjects: ({ advisor }) => [`La Sua richiesta: Le risponderà ${advisor}`, 'La Sua richiesta è in buone mani'],
    away: ({ advisor, until }) =>
      `${advisor} è assente fino ${toDate(until)}; nel frattempo la Sua richiesta è stata affidata a me.`,
    answer: 'Sarò io a risponderLe.',
    returns: ({ advisor }) => `${advisor} tornerà a seguirla al rientro.`,
    line: ({ phone }) => `Il mio numero diretto è ${phone}.`,
  },
};
