import type { RespectfulPauseMessages } from '../../contracts/client-letters/respectful-pause.ts';

export const respectfulPause: RespectfulPauseMessages = {
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
};
