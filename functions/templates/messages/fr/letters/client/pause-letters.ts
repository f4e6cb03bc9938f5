import type { PauseLetterMessages } from '#letters/client/pause-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const pauseLetters: PauseLetterMessages = {
  'respectful-pause': {
    because: {
      'client-asked': 'Comme vous l’avez souhaité, votre demande est en pause.',
      'no-capacity':
        'Je vous le dis franchement : nous ne pouvons donner à votre demande, ces jours-ci, le temps qu’elle mérite. Plutôt que de mal y répondre, je préfère la mettre en pause.',
      later: 'Vous préférez y revenir plus tard, et je le comprends très bien. Votre demande est en pause.',
      premature:
        'Le moment ne semble pas encore venu de nous rencontrer, et je ne veux pas vous solliciter trop tôt. Votre demande est en pause.',
      silent: 'Je ne souhaite pas insister : votre demande est en pause.',
      'no-show': 'Nous n’avons pas réussi à nous rencontrer cette fois. Votre demande est en pause ; rien n’est perdu.',
      'off-target':
        'Ce que vous cherchez n’est pas ce que la maison sait faire de mieux, et je préfère vous le dire simplement.',
    },
    dated: {
      subject: ({ date }) => `Votre demande : nous reviendrons vers vous le ${date}`,
      back: ({ date }) =>
        `Je vous écrirai à partir du ${date}. D’ici là, vous ne recevrez aucun message de notre part à ce sujet.`,
    },
    open: {
      subject: 'Votre demande est en pause ; un message suffit pour la reprendre',
      silence: 'Nous ne vous écrirons plus à ce sujet, à moins que vous ne le souhaitiez.',
    },
    resume: 'Reprendre la conversation',
  },
  'consent-withdrawn': {
    subject: 'Votre consentement est retiré',
    done: 'Comme vous l’avez demandé, votre consentement est retiré. Vos demandes en cours sont closes, et ce message est le dernier que nous vous adressons de notre propre initiative.',
    after:
      'Si vous souhaitez aussi que nous effacions les données qui vous concernent, ou si vous désirez un jour nous écrire de nouveau, répondez simplement à ce message : une personne de la maison le lira.',
    erased:
      'Comme vous l’avez demandé, nous effaçons aussi ce que nous conservons à votre sujet : vos coordonnées, vos messages et nos lettres. Seuls vos achats restent dans nos comptes, sans votre nom. Si vous souhaitez un jour nous écrire à nouveau, nous vous lirons avec plaisir.',
  },
  'satisfaction-question': {
    subjects: ({ day }) => [`Votre rendez-vous du ${day} : votre avis`],
    met: ({ advisor, day }) => `Vous avez rencontré ${advisor} le ${day}.`,
    metMe: ({ day }) => `Nous nous sommes rencontrés le ${day}.`,
    ask: 'Deux questions, une minute : votre avis nous aide à mieux recevoir. Je lis chaque réponse moi-même.',
    askNear:
      'Votre avis compte beaucoup pour nous, et vous connaissez la maison : dites-nous, en une minute, ce que nous devrions garder et ce que nous devrions changer. Je lis chaque réponse moi-même.',
    answer: 'Donner mon avis',
  },
};

/** The staff's names for them. */
export const pauseLetterNames: NamesOf<PauseLetterMessages> = {
  'respectful-pause': 'Pause respectueuse',
  'consent-withdrawn': 'Consentement retiré',
  'satisfaction-question': 'Question de satisfaction',
};
