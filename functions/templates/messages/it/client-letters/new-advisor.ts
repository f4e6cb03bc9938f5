import type { NewAdvisorMessages } from '../../contracts/client-letters/new-advisor.ts';

export const newAdvisor: NewAdvisorMessages = {
  subjects: ({ advisor }) => [`La Sua richiesta: ora la segue ${advisor}`, 'La Sua richiesta ha un nuovo referente'],
  takesOver: ({ former }) => `La Sua richiesta, che era seguita da ${former}, è stata affidata a me.`,
  informed: 'Tutto ciò che ci ha scritto mi è stato trasmesso: non dovrà ripetere nulla.',
  wellInformed:
    'Lo storico dei nostri contatti mi è stato trasmesso: non dovrà ripetere nulla. Per il resto, nulla cambia.',
  line: ({ phone }) => `Il mio numero diretto è ${phone}.`,
};
