import type { AdvisorAwayMessages } from '../../contracts/client-letters/advisor-away.ts';

export const advisorAway: AdvisorAwayMessages = {
  subjects: ({ advisor }) => [`Votre demande : ${advisor} vous répond`, 'Votre demande est entre de bonnes mains'],
  away: ({ advisor, until }) =>
    `${advisor} s’absente jusqu’au ${until}, et votre demande m’a été confiée pendant ce temps.`,
  answer: 'C’est moi qui vous répondrai.',
  returns: ({ advisor }) => `${advisor} en reprendra le suivi dès son retour.`,
  line: ({ phone }) => `Ma ligne directe est le ${phone}.`,
};
