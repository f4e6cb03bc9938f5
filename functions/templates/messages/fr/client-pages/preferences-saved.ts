import type { ChoosableChannel, ContactFrequency } from '#domain/identity/person.ts';

/** Which letters a client will receive from now on, and which not. */
export interface PreferencesSavedMessages {
  readonly title: string;
  readonly silent: string;
  readonly lede: (values: { readonly means: string; readonly frequency: string }) => string;
  readonly noMeans: string;
  /** As parts of the lede's sentence. */
  readonly means: Readonly<Record<ChoosableChannel, string>>;
  readonly frequencies: Readonly<Record<ContactFrequency, string>>;
  readonly pause: (values: { readonly until: string }) => string;
  readonly will: string;
  readonly willNot: string;
  readonly always: string;
  readonly change: string;
}

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
