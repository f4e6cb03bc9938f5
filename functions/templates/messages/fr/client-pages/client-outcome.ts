import type { ClientOutcomeMessages } from '../../contracts/client-pages/client-outcome.ts';

export const clientOutcome: ClientOutcomeMessages = {
  titles: {
    'slot-chosen': 'Votre rendez-vous est confirmé',
    moved: 'Votre rendez-vous est déplacé',
    cancelled: 'Votre rendez-vous est annulé',
    completed: 'Merci, votre demande est complétée',
    replied: 'Votre réponse est transmise',
    call: 'Votre demande d’appel est transmise',
    'other-times': 'Nous cherchons un autre moment',
    resume: 'Nous reprenons votre demande',
    rest: 'Votre demande est en pause',
    declined: 'Nous en restons là',
    'left-alone': 'Nous ne vous écrirons plus',
    satisfaction: 'Merci de votre réponse',
    undone: 'Votre choix est annulé',
    'slot-undone': 'Ce rendez-vous est annulé',
  },
  expected: ({ advisor, place }) =>
    `${advisor} vous attend ${place}. Vous recevrez une confirmation par e-mail, à ajouter à votre agenda ; elle permet aussi de modifier le rendez-vous.`,
  cancelled: {
    'other-times': 'Vous recevrez bientôt d’autres propositions par e-mail.',
    nothing: 'Nous en restons là pour le moment. Si vous changez d’avis, répondez à l’un de nos messages.',
  },
  pausedUntil: ({ day }) => `Nous reviendrons vers vous à partir du ${day} et ne vous écrirons pas d’ici là.`,
  paused: 'Nous reprendrons votre demande dès que vous nous écrirez, et ne vous écrirons pas d’ici là.',
  heard: {
    completed: 'Nous la relisons dès maintenant. Vous recevrez par e-mail le nom de la personne qui en a la charge.',
    replied: 'Votre conseiller l’a reçue.',
    call: 'Votre conseiller l’a reçue.',
    'other-times': 'Votre conseiller a reçu votre demande.',
    resume: 'La maison a reçu votre message.',
  },
  promised: ({ who, before }) => `${who} vous répondra avant ${before}.`,
  done: {
    declined: 'Merci de nous en avoir informés. Si vous changez d’avis, répondez à l’un de nos messages.',
    'left-alone':
      'Votre demande est en pause et nous ne vous écrirons plus de notre initiative. Si vous nous écrivez, nous vous répondrons.',
    satisfaction: 'Votre avis sera lu par votre conseiller et par la maison.',
    undone: 'Votre demande suit son cours comme auparavant.',
    'slot-undone': 'L’horaire est libéré. Vous recevrez d’autres propositions par e-mail.',
  },
  repeated: 'Ce choix était déjà enregistré.',
  undo: 'Revenir sur ce choix',
  undoSlot: 'Renoncer à ce rendez-vous et recevoir d’autres propositions',
  undoUntil: ({ time }) => `Possible jusqu’à ${time}.`,
  back: 'Revenir à votre espace',
};
