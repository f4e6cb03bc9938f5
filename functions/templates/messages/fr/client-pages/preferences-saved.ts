import type { PreferencesSavedMessages } from '../../contracts/client-pages/preferences-saved.ts';

export const preferencesSaved: PreferencesSavedMessages = {
  title: 'Vos choix sont enregistrés',
  silent: 'Désormais, nous ne vous écrivons plus de notre initiative.',
  lede: ({ means, frequency }) => `Désormais, nous nous adressons à vous ${means}, ${frequency}.`,
  noMeans: 'Vous n’avez retenu aucun moyen de vous joindre : nous ne vous écrivons plus de notre initiative.',
  means: { email: 'par e-mail', phone: 'par téléphone', message: 'par message' },
  frequencies: {
    'as-needed': 'lorsque c’est utile',
    monthly: 'une fois par mois au plus',
    quarterly: 'une fois par trimestre au plus',
  },
  pause: ({ until }) => `Nous ne vous écrirons pas avant le ${until}.`,
  will: 'Vous recevrez',
  willNot: 'Vous ne recevrez plus',
  always: 'Dans tous les cas',
  change: 'Modifier mes choix',
};
