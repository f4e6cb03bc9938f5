import type { PrivateHistoryMessages } from '#templates/messages/fr/client-pages/private-history.ts';

export const privateHistory: PrivateHistoryMessages = {
  title: 'Finora',
  house: 'La maison',
  steps: {
    received: () => 'Abbiamo ricevuto la Sua richiesta.',
    entrusted: ({ who }) => `${who} ha preso in carico la Sua richiesta.`,
    answered: ({ who }) => `${who} Le ha risposto.`,
    'question-asked': ({ who }) => `${who} Le ha posto una domanda.`,
    'slots-proposed': ({ who }) => `${who} Le ha proposto alcuni orari.`,
    'slot-chosen': ({ time }) => `Ha scelto ${time}.`,
    moved: ({ time }) => `L’appuntamento è stato spostato: ${time}.`,
    cancelled: () => 'L’appuntamento è stato annullato.',
    met: () => 'Ci siamo incontrati.',
    left: () => 'Ha scelto di fermarsi qui.',
    rests: () => 'La Sua richiesta è stata messa in pausa.',
  },
};
