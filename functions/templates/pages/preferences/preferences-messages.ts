import type { ChoosableChannel, ContactFrequency, ContactTopic } from '#domain/identity/person.ts';
import type { Words } from '#templates/i18n/language.ts';

type Explained = { readonly label: string; readonly hint: string };
/** A topic as the client ticks it, and as the house speaks of it to them. */
type ExplainedTopic = Explained & { readonly said: string };

type PreferenceWords = {
  readonly title: string;
  readonly lede: string;
  readonly now: string;
  readonly paused: (until: string) => string;
  readonly stoppedNow: string;
  readonly thisTopic: (topic: string) => string;
  readonly stopTopic: string;
  readonly topicsLegend: string;
  readonly topics: Record<ContactTopic, ExplainedTopic>;
  readonly channelsLegend: string;
  readonly channelsHint: string;
  readonly channels: Record<ChoosableChannel, string>;
  readonly frequencyLegend: string;
  readonly frequencyHint: string;
  readonly frequencies: Record<ContactFrequency, string>;
  readonly pause: Explained;
  readonly stop: Explained;
  readonly saveTick: string;
  readonly save: string;
  readonly confirm: string;
  readonly always: string;
  readonly consent: string;
  readonly consentText: string;
  readonly consentKept: string;
  readonly agree: string;
  readonly withdraw: string;
  readonly back: string;
};

/** One calm sentence for each choice: what it is, and what follows from it. */
export const preferenceWords: Words<PreferenceWords> = {
  fr: {
    title: 'Ce que vous recevez de nous',
    lede: 'Choisissez. Votre décision prend effet aussitôt, et vous pouvez y revenir quand vous le voulez.',
    now: 'Aujourd’hui',
    paused: (until) => `Vous avez souhaité une pause : nous gardons le silence jusqu’au ${until}.`,
    stoppedNow: 'Vous avez choisi de ne plus rien recevoir de notre initiative.',
    thisTopic: (topic) => `Le message qui vous mène ici fait partie de ceci : ${topic}.`,
    stopTopic: 'Ne plus recevoir ce type de message',
    topicsLegend: 'Je souhaite recevoir',
    topics: {
      'follow-up': {
        label: 'Le suivi de mes demandes',
        said: 'le suivi de vos demandes',
        hint: 'Un mot, deux au plus, quand une proposition attend votre réponse.',
      },
      invitation: {
        label: 'Les invitations personnelles',
        said: 'les invitations personnelles',
        hint: 'Une présentation ou un moment à l’atelier, pensés pour vous.',
      },
      'collection-news': {
        label: 'Les nouvelles des collections',
        said: 'les nouvelles des collections',
        hint: 'Une création nouvelle, lorsqu’elle peut vous toucher.',
      },
    },
    channelsLegend: 'De quelle manière',
    channelsHint: 'Nous n’emploierons que celles-ci pour ce que vous ne nous avez pas demandé.',
    channels: { email: 'Par e-mail', phone: 'Par téléphone', message: 'Par message' },
    frequencyLegend: 'À quel rythme',
    frequencyHint: 'Une limite, jamais une habitude : nous écrivons seulement quand il y a quelque chose à dire.',
    frequencies: {
      'as-needed': 'Quand c’est utile',
      monthly: 'Une fois par mois au plus',
      quarterly: 'Une fois par trimestre au plus',
    },
    pause: {
      label: 'Faire une pause jusqu’au',
      hint: 'Nous gardons le silence jusqu’à ce jour. Laissez vide pour aucune pause.',
    },
    stop: {
      label: 'Ne plus rien recevoir de votre initiative',
      hint: 'Vos autres choix sont gardés, pour le jour où vous changeriez d’avis.',
    },
    saveTick: 'Ces choix me conviennent',
    save: 'Enregistrer mes choix',
    confirm: 'Confirmer',
    always:
      'Ce qui répond à vos propres demandes, comme une réponse ou la confirmation d’un rendez-vous, vous parviendra toujours.',
    consent: 'Retirer mon consentement',
    consentText:
      'Vos demandes en cours prennent fin et nous ne vous écrivons plus de notre initiative. Vous avez dix minutes pour revenir sur ce choix.',
    consentKept: 'Nous gardons seulement la preuve de l’accord que vous aviez donné, comme la loi le demande.',
    agree: 'Oui, je retire mon consentement',
    withdraw: 'Retirer mon consentement',
    back: 'Revenir à votre espace',
  },
  en: {
    title: 'What you receive from us',
    lede: 'Please choose. Your decision takes effect at once, and you may come back to it whenever you wish.',
    now: 'Today',
    paused: (until) => `You asked for a pause: you will not hear from us until ${until}.`,
    stoppedNow: 'You have chosen to receive nothing of our own accord.',
    thisTopic: (topic) => `The message that brought you here is one of these: ${topic}.`,
    stopTopic: 'Stop this kind of message',
    topicsLegend: 'I would like to receive',
    topics: {
      'follow-up': {
        label: 'Follow-up on my inquiries',
        said: 'follow-up on your inquiries',
        hint: 'A word, two at most, when a suggestion awaits your answer.',
      },
      invitation: {
        label: 'Personal invitations',
        said: 'personal invitations',
        hint: 'A presentation, or an hour in the workshop, with you in mind.',
      },
      'collection-news': {
        label: 'News of the collections',
        said: 'news of the collections',
        hint: 'A new creation, when we believe it may speak to you.',
      },
    },
    channelsLegend: 'By which means',
    channelsHint: 'We keep to these for anything you have not asked us for.',
    channels: { email: 'By e-mail', phone: 'By telephone', message: 'By message' },
    frequencyLegend: 'How often',
    frequencyHint: 'This is a limit, not a habit: we write only when there is something to say.',
    frequencies: {
      'as-needed': 'When it is useful',
      monthly: 'Once a month at most',
      quarterly: 'Once a quarter at most',
    },
    pause: { label: 'Pause until', hint: 'You will not hear from us before that day. Leave empty for no pause.' },
    stop: {
      label: 'Receive nothing of the house’s own accord',
      hint: 'Your other choices are kept, should you ever change your mind.',
    },
    saveTick: 'These choices suit me',
    save: 'Save my choices',
    confirm: 'Confirm',
    always:
      'What answers your own requests, such as a reply or the confirmation of an appointment, will always reach you.',
    consent: 'Withdraw my consent',
    consentText:
      'Your open inquiries come to an end, and we no longer write of our own accord. You have ten minutes in which to change your mind.',
    consentKept: 'We keep only the proof of the consent you had given, as the law requires.',
    agree: 'Yes, I withdraw my consent',
    withdraw: 'Withdraw my consent',
    back: 'Back to your space',
  },
};
