import type { SpokenChoice } from '#domain/choices/client-choices.ts';
import type { Words } from '#templates/i18n/language.ts';
import type { PrivateProgress } from './private-progress.ts';

/** `at` is the instant of the step, already written in the client's zone. */
type StepWords = (progress: { readonly at: string; readonly who: string }) => string;

type PrivateSpaceWords = {
  readonly title: string;
  readonly greeting: (name: string) => string;
  readonly sober: string;
  readonly soberText: string;
  readonly next: string;
  readonly steps: Record<PrivateProgress['kind'], { readonly lede: string; readonly next: StepWords }>;
  readonly asked: Record<SpokenChoice, string>;
  readonly withdrawn: string;
  readonly undo: string;
  readonly undoUntil: (time: string) => string;
  readonly comeBack: string;
  readonly yourAdvisor: string;
  readonly reach: string;
  readonly yourMessage: string;
  readonly sent: string;
  readonly details: string;
  readonly preferences: string;
  readonly preferencesText: string;
  readonly reference: string;
  readonly email: string;
  readonly phone: string;
  readonly someone: string;
};

export const privateSpaceWords: Words<PrivateSpaceWords> = {
  fr: {
    title: 'Votre espace',
    greeting: (name) => (name === '' ? 'Bonjour' : `Bonjour ${name}`),
    sober: 'Votre demande est conservée',
    soberText:
      'Merci de nous avoir écrit. Nous gardons votre message ; si le moment s’y prête, écrivez-nous ici, et nous reprendrons la conversation là où elle s’est arrêtée.',
    next: 'La suite',
    steps: {
      received: {
        lede: 'Votre demande est arrivée',
        next: () => 'Un conseiller est choisi pour vous. Vous recevrez son nom par e-mail.',
      },
      held: {
        lede: 'Votre demande est suivie personnellement',
        next: ({ who, at }) =>
          at
            ? `${who} vous répond, ou vous présente votre conseiller, avant ${at}.`
            : `${who} vous répond, ou vous présente votre conseiller.`,
      },
      'awaiting-answer': {
        lede: 'Votre demande est entre de bonnes mains',
        next: ({ who, at }) => `${who} vous répondra avant ${at}.`,
      },
      answered: {
        lede: 'Vous avez reçu une réponse',
        next: ({ who, at }) =>
          `${who} vous a répondu ${at}. Il vous suffit de poursuivre l’échange quand vous le souhaitez.`,
      },
      incomplete: {
        lede: 'Une précision nous aiderait',
        next: () => 'Quelques mots ici, et votre demande reprend aussitôt.',
      },
      question: {
        lede: 'Une question vous attend',
        next: ({ who }) => `${who} aimerait une précision :`,
      },
      slots: {
        lede: 'Choisissez votre moment',
        next: ({ who, at }) =>
          at === ''
            ? `${who} vous propose de vous rencontrer. Ces moments sont encore libres.`
            : `${who} vous propose de vous rencontrer. Ces moments vous sont gardés jusqu’au ${at}.`,
      },
      'times-coming': {
        lede: 'D’autres moments vous seront proposés',
        next: ({ who }) => `${who} vous les envoie par e-mail ; ils apparaîtront aussi ici.`,
      },
      'your-turn': {
        lede: 'À vous, quand vous le voudrez',
        next: ({ who }) => `${who} reste à votre écoute. Un mot ici suffit.`,
      },
      appointment: {
        lede: 'Votre rendez-vous est fixé',
        next: ({ who }) => `${who} vous attend.`,
      },
      met: {
        lede: 'Merci de votre visite',
        next: ({ who }) => `${who} reprend contact avec vous, comme convenu.`,
      },
      leaving: {
        lede: 'C’est noté',
        next: () => 'Votre souhait prend effet dans quelques minutes.',
      },
      paused: {
        lede: 'Nous vous laissons le temps',
        next: ({ at }) =>
          at === ''
            ? 'Rien ne vous sera envoyé. Écrivez-nous quand vous le souhaitez : nous reprendrons où nous en étions.'
            : `Rien ne vous sera envoyé avant le ${at}. D’ici là, un mot de vous suffit pour reprendre.`,
      },
      closed: {
        lede: 'Cette demande est achevée',
        next: () => 'Nous restons à votre disposition pour la suite.',
      },
    },
    asked: {
      completed: 'Vos précisions sont transmises',
      replied: 'Votre réponse est transmise',
      call: 'Votre demande d’appel est transmise',
      'other-times': 'Nous cherchons un autre moment',
      resume: 'La conversation reprend',
    },
    withdrawn:
      'Vous avez retiré votre accord : nous ne vous écrivons plus. Pour nous parler de nouveau, il suffit d’une nouvelle demande.',
    undo: 'Revenir sur ce choix',
    undoUntil: (time) => `Possible jusqu’à ${time}.`,
    comeBack: 'Reprendre la conversation',
    yourAdvisor: 'Votre conseiller',
    reach: 'Pour joindre votre conseiller',
    yourMessage: 'Votre message',
    sent: 'Envoyé',
    details: 'Ce que vous avez précisé',
    preferences: 'Choisir ce que nous vous écrivons',
    preferencesText: 'Les sujets, les moyens, la fréquence, une pause : tout se règle en un instant.',
    reference: 'Référence',
    email: 'E-mail',
    phone: 'Téléphone',
    someone: 'La maison',
  },
  en: {
    title: 'Your private space',
    greeting: (name) => (name === '' ? 'Good day' : `Good day, ${name}`),
    sober: 'We are keeping your inquiry',
    soberText:
      'Thank you for writing to us. Your message is kept; whenever the moment is right, write to us here and the conversation will resume where it paused.',
    next: 'What happens next',
    steps: {
      received: {
        lede: 'Your inquiry has arrived',
        next: () => 'An advisor is being chosen for you. You will receive their name by e-mail.',
      },
      held: {
        lede: 'Your inquiry is being looked after in person',
        next: ({ who, at }) =>
          at
            ? `${who} will answer you, or introduce your advisor, before ${at}.`
            : `${who} will answer you, or introduce your advisor.`,
      },
      'awaiting-answer': {
        lede: 'Your inquiry is in good hands',
        next: ({ who, at }) => `${who} will answer you before ${at}.`,
      },
      answered: {
        lede: 'You have received an answer',
        next: ({ who, at }) => `${who} answered you on ${at}. Continue the conversation whenever you wish.`,
      },
      incomplete: {
        lede: 'One detail would help us',
        next: () => 'A few words here, and your inquiry resumes at once.',
      },
      question: {
        lede: 'A question is waiting for you',
        next: ({ who }) => `${who} would like to know a little more:`,
      },
      slots: {
        lede: 'Choose your time',
        next: ({ who, at }) =>
          at === ''
            ? `${who} would be glad to meet you. These times are still free.`
            : `${who} would be glad to meet you. These times are kept for you until ${at}.`,
      },
      'times-coming': {
        lede: 'Other times are on their way',
        next: ({ who }) => `${who} sends them by e-mail; they will appear here too.`,
      },
      'your-turn': {
        lede: 'Whenever you wish',
        next: ({ who }) => `${who} is here for you. A word is enough.`,
      },
      appointment: {
        lede: 'Your appointment is set',
        next: ({ who }) => `${who} will be expecting you.`,
      },
      met: {
        lede: 'Thank you for your visit',
        next: ({ who }) => `${who} will be in touch, as agreed.`,
      },
      leaving: {
        lede: 'It is noted',
        next: () => 'Your wish takes effect in a few minutes.',
      },
      paused: {
        lede: 'We are leaving you time',
        next: ({ at }) =>
          at === ''
            ? 'Nothing will be sent to you. Write to us whenever you wish, and we shall resume where we were.'
            : `Nothing will be sent to you before ${at}. Until then, a word from you is enough to resume.`,
      },
      closed: {
        lede: 'This inquiry is complete',
        next: () => 'We remain at your disposal for what comes next.',
      },
    },
    asked: {
      completed: 'Your details have been passed on',
      replied: 'Your answer has been passed on',
      call: 'Your wish for a call has been passed on',
      'other-times': 'We are looking for another time',
      resume: 'The conversation resumes',
    },
    withdrawn:
      'You have withdrawn your consent, and we no longer write to you. To speak with us again, simply send a new inquiry.',
    undo: 'Take this back',
    undoUntil: (time) => `Possible until ${time}.`,
    comeBack: 'Resume the conversation',
    yourAdvisor: 'Your advisor',
    reach: 'To reach your advisor',
    yourMessage: 'Your message',
    sent: 'Sent',
    details: 'What you told us',
    preferences: 'Choose what we write to you',
    preferencesText: 'Subjects, channels, frequency, a pause: all of it in a moment.',
    reference: 'Reference',
    email: 'E-mail',
    phone: 'Telephone',
    someone: 'The house',
  },
};
