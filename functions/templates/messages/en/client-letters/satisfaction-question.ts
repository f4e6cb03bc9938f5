import type { SatisfactionQuestionMessages } from '../../contracts/client-letters/satisfaction-question.ts';

export const satisfactionQuestion: SatisfactionQuestionMessages = {
  subjects: ({ day }) => [`Your appointment on ${day}: how was it?`],
  met: ({ advisor, day }) => `You met ${advisor} on ${day}.`,
  metMe: ({ day }) => `We met on ${day}.`,
  ask: 'Two questions, one minute: your view helps us receive our clients better. I read every answer myself.',
  askNear:
    'You know the house, and your view matters a great deal to us: tell us, in a minute, what we should keep and what we should change. I read every answer myself.',
  answer: 'Give my view',
};
