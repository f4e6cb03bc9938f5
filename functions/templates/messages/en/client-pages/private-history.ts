import type { PrivateHistoryMessages } from '#templates/messages/fr/client-pages/private-history.ts';

export const privateHistory: PrivateHistoryMessages = {
  title: 'So far',
  house: 'The house',
  steps: {
    received: () => 'We received your inquiry.',
    entrusted: ({ who }) => `${who} took charge of your inquiry.`,
    answered: ({ who }) => `${who} replied to you.`,
    'question-asked': ({ who }) => `${who} asked you a question.`,
    'slots-proposed': ({ who }) => `${who} offered you several times.`,
    'slot-chosen': ({ time }) => `You chose ${time}.`,
    moved: ({ time }) => `The appointment was moved to ${time}.`,
    cancelled: () => 'The appointment was cancelled.',
    met: () => 'We met.',
    left: () => 'You chose to leave it there.',
    rests: () => 'Your inquiry was paused.',
  },
};
