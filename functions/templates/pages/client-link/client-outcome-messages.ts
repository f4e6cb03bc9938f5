import type { SpokenChoice } from '#domain/choices/client-choices.ts';
import type { Words } from '#templates/i18n/language.ts';
import type { ClientOutcome, PlainOutcome } from './client-outcome-view.ts';

type Kind = ClientOutcome['kind'];

type ClientOutcomeWords = {
  readonly titles: Record<Kind, string>;
  readonly expected: (advisor: string, place: string) => string;
  readonly cancelled: Record<'other-times' | 'nothing', string>;
  readonly restUntil: (day: string) => string;
  readonly restUntilWord: string;
  readonly heard: Record<SpokenChoice, string>;
  readonly promised: (name: string, before: string) => string;
  readonly plain: Record<PlainOutcome, string>;
  readonly repeated: string;
  readonly undo: string;
  readonly undoSlot: string;
  readonly undoUntil: (time: string) => string;
  readonly back: string;
};

export const clientOutcomeWords: Words<ClientOutcomeWords> = {
  fr: {
    titles: {
      'slot-chosen': 'Votre rendez-vous est retenu',
      moved: 'Votre rendez-vous est déplacé',
      cancelled: 'Votre rendez-vous est annulé',
      completed: 'Merci, c’est bien reçu',
      replied: 'Votre réponse est transmise',
      call: 'Votre demande d’appel est transmise',
      'other-times': 'Nous cherchons un autre moment',
      resume: 'La conversation reprend',
      rest: 'Nous vous laissons le temps',
      declined: 'Votre demande sera refermée',
      'left-alone': 'Nous ne vous écrirons plus',
      satisfaction: 'Merci de votre confiance',
      undone: 'C’est annulé',
      'slot-undone': 'Le rendez-vous est rendu',
    },
    expected: (advisor, place) =>
      `${advisor} vous attend ${place}. Une confirmation vous parvient par e-mail, avec de quoi l’inscrire à votre agenda et le modifier.`,
    cancelled: {
      'other-times': 'Vous recevrez bientôt d’autres propositions, par e-mail.',
      nothing: 'Nous en restons là pour le moment. Si vous changez d’avis, répondez à l’un de nos messages.',
    },
    restUntil: (day) => `Rien ne vous sera envoyé d’ici là. Nous reprendrons contact à partir du ${day}.`,
    restUntilWord:
      'Rien ne vous sera envoyé. Écrivez-nous quand vous le souhaitez, et nous reprendrons où nous en étions.',
    heard: {
      completed:
        'Votre demande est relue dès maintenant. Vous recevrez par e-mail le nom de la personne qui en a la charge.',
      replied: 'Elle est entre les mains de votre conseiller.',
      call: 'Elle est entre les mains de votre conseiller.',
      'other-times': 'Votre souhait est entre les mains de votre conseiller.',
      resume: 'Votre message est entre les mains de la maison.',
    },
    promised: (name, before) => `${name} vous répond avant ${before}.`,
    plain: {
      declined: 'Merci de nous l’avoir dit. Si vous changez d’avis, répondez à l’un de nos messages.',
      'left-alone':
        'Votre demande repose, et rien ne partira plus de notre initiative. Si vous nous écrivez, nous vous répondrons.',
      satisfaction: 'Votre impression est notée. Elle sera lue par votre conseiller et par la maison.',
      undone: 'Tout est de nouveau comme avant.',
      'slot-undone': 'Le moment est libéré. D’autres propositions vous parviendront par e-mail.',
    },
    repeated: 'C’était déjà enregistré, et rien n’a été fait deux fois.',
    undo: 'Revenir sur ce choix',
    undoSlot: 'Rendre ce moment et en voir d’autres',
    undoUntil: (time) => `Possible jusqu’à ${time}.`,
    back: 'Revenir à votre espace',
  },
  en: {
    titles: {
      'slot-chosen': 'Your appointment is set',
      moved: 'Your appointment has been moved',
      cancelled: 'Your appointment is cancelled',
      completed: 'Thank you, we have it',
      replied: 'Your answer has been passed on',
      call: 'Your wish for a call has been passed on',
      'other-times': 'We are looking for another time',
      resume: 'The conversation resumes',
      rest: 'We are leaving you time',
      declined: 'Your inquiry will be closed',
      'left-alone': 'We shall not write again',
      satisfaction: 'Thank you for telling us',
      undone: 'It is undone',
      'slot-undone': 'The time has been released',
    },
    expected: (advisor, place) =>
      `${advisor} will be expecting you ${place}. A confirmation is on its way by e-mail, for your calendar and for any change.`,
    cancelled: {
      'other-times': 'You will soon receive other times by e-mail.',
      nothing: 'We leave it there for now. Should you change your mind, reply to any of our messages.',
    },
    restUntil: (day) => `Nothing will be sent to you until then. We shall be in touch again from ${day}.`,
    restUntilWord: 'Nothing will be sent to you. Write whenever you wish, and we shall resume where we were.',
    heard: {
      completed:
        'Your inquiry is being read again now. You will receive the name of the person in charge of it by e-mail.',
      replied: 'It is in your advisor’s hands.',
      call: 'It is in your advisor’s hands.',
      'other-times': 'Your wish is in your advisor’s hands.',
      resume: 'Your message is in the hands of the house.',
    },
    promised: (name, before) => `${name} will answer you before ${before}.`,
    plain: {
      declined: 'Thank you for letting us know. Should you change your mind, reply to any of our messages.',
      'left-alone':
        'Your inquiry is at rest, and nothing more will come from us unasked. If you write, we shall answer.',
      satisfaction: 'Your impression is noted. Your advisor and the house will read it.',
      undone: 'Everything is as it was before.',
      'slot-undone': 'The time is free again. Others will reach you by e-mail.',
    },
    repeated: 'It was already recorded, and nothing was done twice.',
    undo: 'Take this back',
    undoSlot: 'Release this time and see others',
    undoUntil: (time) => `Possible until ${time}.`,
    back: 'Back to your private space',
  },
};
