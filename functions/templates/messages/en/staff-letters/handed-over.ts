import type { HandedOverMessages } from '../../contracts/staff-letters/handed-over.ts';

export const handedOver: HandedOverMessages = {
  subject: ({ name, from }) => `${name}: handed to you by ${from}`,
  subjectDue: ({ name, from, before }) => `${name}: handed to you by ${from}, reply before ${before}`,
  opening: ({ from }) => `${from} is handing this inquiry to you. It is now yours to look after.`,
  note: ({ text }) => `Their note: “${text}”`,
};
