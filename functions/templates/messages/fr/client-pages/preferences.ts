import type { ChoosableChannel, ContactFrequency, ContactTopic } from '#domain/identity/person.ts';

interface Explained {
  readonly label: string;
  readonly hint: string;
}

/** A topic as a checkbox label, and as named inside a sentence. */
interface ExplainedTopic extends Explained {
  readonly named: string;
}

/** The preference centre: each choice, and its effect. */
export interface PreferencesMessages {
  readonly title: string;
  readonly lede: string;
  readonly now: string;
  readonly paused: (values: { readonly until: string }) => string;
  readonly stoppedNow: string;
  readonly thisTopic: (values: { readonly topic: string }) => string;
  readonly stopTopic: string;
  readonly topicsLegend: string;
  readonly topics: Readonly<Record<ContactTopic, ExplainedTopic>>;
  readonly channelsLegend: string;
  readonly channelsHint: string;
  readonly channels: Readonly<Record<ChoosableChannel, string>>;
  readonly frequencyLegend: string;
  readonly frequencyHint: string;
  readonly frequencies: Readonly<Record<ContactFrequency, string>>;
  readonly pause: Explained;
  readonly stop: Explained;
  readonly save: string;
  readonly saveTick: string;
  readonly confirm: string;
  readonly always: string;
  readonly consent: string;
  readonly consentText: string;
  readonly consentKept: string;
  readonly agree: string;
  readonly withdraw: string;
  readonly back: string;
}

export const preferences: PreferencesMessages = {
  title: 'Ce que vous recevez de nous',
  lede: 'Vos choix prennent effet aussitôt, et vous pouvez les modifier quand vous le voulez.',
  now: 'Aujourd’hui',
  paused: ({ until }) => `Vous avez souhaité une pause : nous ne vous écrirons pas avant le ${until}.`,
  stoppedNow: 'Vous avez choisi de ne plus rien recevoir de notre initiative.',
  thisTopic: ({ topic }) => `Vous venez d’un message de cette rubrique : ${topic}.`,
  stopTopic: 'Ne plus recevoir ce type de message',
  topicsLegend: 'Je souhaite recevoir',
  topics: {
    'follow-up': {
      label: 'Le suivi de mes demandes',
      named: 'le suivi de vos demandes',
      hint: 'Un message, deux au plus, lorsqu’une proposition attend votre réponse.',
    },
    invitation: {
      label: 'Les invitations personnelles',
      named: 'les invitations personnelles',
      hint: 'Une présentation ou une visite de l’atelier, choisies pour vous.',
    },
    'collection-news': {
      label: 'Les nouvelles des collections',
      named: 'les nouvelles des collections',
      hint: 'Une création nouvelle, lorsqu’elle peut vous plaire.',
    },
  },
  channelsLegend: 'De quelle manière',
  channelsHint: 'Pour ce que vous ne nous avez pas demandé, nous n’emploierons que ces moyens.',
  channels: { email: 'Par e-mail', phone: 'Par téléphone', message: 'Par message' },
  frequencyLegend: 'À quelle fréquence',
  frequencyHint: 'C’est une limite : nous écrivons seulement lorsque c’est utile.',
  frequencies: {
    'as-needed': 'Lorsque c’est utile',
    monthly: 'Une fois par mois au plus',
    quarterly: 'Une fois par trimestre au plus',
  },
  pause: {
    label: 'Faire une pause jusqu’au',
    hint: 'Nous ne vous écrirons pas avant cette date. Laissez vide pour ne pas faire de pause.',
  },
  stop: {
    label: 'Ne plus rien recevoir à l’initiative de la maison',
    hint: 'Vos autres choix sont conservés, si vous changiez d’avis.',
  },
  save: 'Enregistrer mes choix',
  saveTick: 'Ces choix me conviennent',
  confirm: 'Confirmer',
  always: 'Nous répondrons toujours à vos propres demandes, et vous recevrez la confirmation de vos rendez-vous.',
  consent: 'Retirer mon consentement',
  consentText:
    'Vos demandes en cours prennent fin et nous ne vous écrivons plus de notre initiative. Vous avez dix minutes pour revenir sur ce choix.',
  consentKept: 'Nous gardons seulement la preuve de l’accord que vous aviez donné, comme la loi le demande.',
  agree: 'Oui, je retire mon consentement',
  withdraw: 'Retirer mon consentement',
  back: 'Revenir à votre espace',
};
