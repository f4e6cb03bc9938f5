import type { AdvisorLetterMessages } from '#letters/client/advisor-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const advisorLetters: AdvisorLetterMessages = {
  'advisor-reply': {
    subjects: ({ advisor }) => [`${advisor} a répondu à votre demande`, 'Votre demande'],
  },
  'new-advisor': {
    subjects: ({ advisor }) => [
      `Votre demande : ${advisor} la suit désormais`,
      'Votre demande a un nouvel interlocuteur',
    ],
    takesOver: ({ former }) => `Votre demande, que suivait ${former}, m’a été confiée.`,
    informed: 'Tout ce que vous nous avez écrit m’a été transmis : vous n’aurez rien à répéter.',
    wellInformed:
      'L’historique de nos échanges m’a été transmis : vous n’aurez rien à répéter. Pour le reste, rien ne change.',
    line: ({ phone }) => `Ma ligne directe est le ${phone}.`,
  },
  'advisor-away': {
    subjects: ({ advisor }) => [`Votre demande : ${advisor} vous répond`, 'Votre demande est entre de bonnes mains'],
    away: ({ advisor, until }) =>
      `${advisor} s’absente jusqu’au ${until}, et votre demande m’a été confiée pendant ce temps.`,
    answer: 'C’est moi qui vous répondrai.',
    returns: ({ advisor }) => `${advisor} en reprendra le suivi dès son retour.`,
    line: ({ phone }) => `Ma ligne directe est le ${phone}.`,
  },
};

/** The staff's names for them. */
export const advisorLetterNames: NamesOf<AdvisorLetterMessages> = {
  'advisor-reply': 'Réponse du conseiller',
  'new-advisor': 'Nouveau conseiller',
  'advisor-away': 'Conseiller absent',
};
