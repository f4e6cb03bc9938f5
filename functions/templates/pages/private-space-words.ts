import type { Words } from '#templates/layout/language.ts';
import type { PrivateProgress } from './private-progress.ts';

/** `at` is the instant of the step, already written in the client's zone. */
type StepWords = (progress: { readonly at: string; readonly who: string; readonly place: string }) => string;

type PrivateSpaceWords = {
  readonly title: string;
  readonly greeting: (name: string) => string;
  readonly sober: string;
  readonly soberText: string;
  readonly next: string;
  readonly steps: Record<PrivateProgress['kind'], { readonly lede: string; readonly next: StepWords }>;
  readonly yourAdvisor: string;
  readonly reach: string;
  readonly yourMessage: string;
  readonly sent: string;
  readonly details: string;
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
      'Merci de nous avoir écrit. Nous gardons votre message ; si le moment s’y prête, vous pouvez nous écrire de nouveau, et nous reprendrons la conversation là où elle s’est arrêtée.',
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
        next: () => 'Répondez en quelques mots au message que vous avez reçu : votre demande reprendra aussitôt.',
      },
      question: {
        lede: 'Une question vous attend',
        next: ({ who }) => `${who} aimerait une précision. Répondez à son message, en quelques mots.`,
      },
      appointment: {
        lede: 'Votre rendez-vous est fixé',
        next: ({ who, at, place }) => `${who} vous attend ${at}, ${place}.`,
      },
      paused: {
        lede: 'Nous vous laissons le temps',
        next: () =>
          'Rien ne vous sera envoyé. Écrivez-nous quand vous le souhaitez : nous reprendrons où nous en étions.',
      },
      closed: {
        lede: 'Cette demande est achevée',
        next: () => 'Nous restons à votre disposition pour la suite.',
      },
    },
    yourAdvisor: 'Votre conseiller',
    reach: 'Pour joindre votre conseiller',
    yourMessage: 'Votre message',
    sent: 'Envoyé',
    details: 'Ce que vous avez précisé',
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
      'Thank you for writing to us. Your message is kept; whenever the moment is right, write to us again and the conversation will resume where it paused.',
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
        next: () => 'Reply in a few words to the message you received, and your inquiry resumes at once.',
      },
      question: {
        lede: 'A question is waiting for you',
        next: ({ who }) => `${who} would like to know a little more. Reply to their message in a few words.`,
      },
      appointment: {
        lede: 'Your appointment is set',
        next: ({ who, at, place }) => `${who} will be expecting you ${at}, ${place}.`,
      },
      paused: {
        lede: 'We are leaving you time',
        next: () => 'Nothing will be sent to you. Write to us whenever you wish, and we shall resume where we were.',
      },
      closed: {
        lede: 'This inquiry is complete',
        next: () => 'We remain at your disposal for what comes next.',
      },
    },
    yourAdvisor: 'Your advisor',
    reach: 'To reach your advisor',
    yourMessage: 'Your message',
    sent: 'Sent',
    details: 'What you told us',
    reference: 'Reference',
    email: 'E-mail',
    phone: 'Telephone',
    someone: 'The house',
  },
};
