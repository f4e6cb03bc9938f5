import type { AcknowledgementMessages } from '../../contracts/client-letters/acknowledgement.ts';

export const acknowledgement: AcknowledgementMessages = {
  assigned: {
    subjects: ({ advisor, before }) => [
      `Votre demande : ${advisor} vous répond avant ${before}`,
      `${advisor} vous répond avant ${before}`,
      `Votre demande : réponse avant ${before}`,
    ],
    entrusted: ({ house, before }) =>
      `Votre demande à ${house} m’a été confiée. Je vous répondrai personnellement avant le ${before}.`,
    reply: 'Si un détail vous revient d’ici là, il suffit de répondre à ce message : il me parviendra.',
  },
  held: {
    subjects: ({ house }) => [`Votre demande à ${house} est bien arrivée`, 'Votre demande est bien arrivée'],
    received:
      'Votre demande nous est bien parvenue et je m’en occupe. Je choisis la personne de la maison la mieux à même de vous accompagner.',
    answerBefore: ({ before }) => `Elle vous écrira, ou je vous répondrai moi-même, avant le ${before}.`,
    answerSoon: 'Elle vous écrira, ou je vous répondrai moi-même, dans les meilleurs délais.',
  },
  incomplete: {
    subject: 'Votre demande : un détail nous aiderait à bien vous répondre',
    thanks: ({ count }) => {
      if (count === 0)
        return 'Merci de votre demande. Pour la confier à la bonne personne, une précision nous serait utile.';
      return `Merci de votre demande. Pour la confier à la bonne personne, ${count === 1 ? 'une précision nous serait utile' : 'quelques précisions nous seraient utiles'} :`;
    },
    complete: 'Préciser ma demande',
    brief: 'Deux lignes suffisent. Si vous préférez, répondez simplement à ce message.',
  },
  premature: {
    subjects: ({ house }) => [`Votre message à ${house}`, 'Votre message'],
    early:
      'Merci de votre message. Le moment ne semble pas encore venu de convenir d’un rendez-vous, et nous ne voulons pas vous solliciter trop tôt.',
    kept: 'Nous conservons votre demande. Quand vous le souhaiterez, il vous suffira de répondre à ce message pour reprendre notre échange.',
  },
};
