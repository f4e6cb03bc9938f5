import type { SatisfactionQuestionMessages } from '../../contracts/client-letters/satisfaction-question.ts';

export const satisfactionQuestion: SatisfactionQuestionMessages = {
  subjects: ({ day }) => [`Votre rendez-vous du ${day} : votre avis`],
  met: ({ advisor, day }) => `Vous avez rencontré ${advisor} le ${day}.`,
  metMe: ({ day }) => `Nous nous sommes rencontrés le ${day}.`,
  ask: 'Deux questions, une minute : votre avis nous aide à mieux recevoir. Je lis chaque réponse moi-même.',
  askNear:
    'Votre avis compte beaucoup pour nous, et vous connaissez la maison : dites-nous, en une minute, ce que nous devrions garder et ce que nous devrions changer. Je lis chaque réponse moi-même.',
  answer: 'Donner mon avis',
};
