import type { ClarificationQuestionMessages } from '../../contracts/client-letters/clarification-question.ts';

export const clarificationQuestion: ClarificationQuestionMessages = {
  subject: 'Una domanda sulla Sua richiesta',
  opening: 'Prima di risponderLe, vorrei porLe una domanda.',
  byReply: 'Risponda semplicemente a questo messaggio: la Sua risposta mi arriverà direttamente.',
  byLinkOrReply: 'Bastano due righe, dal link qui sotto o in risposta a questo messaggio: mi arriveranno direttamente.',
  answer: 'Rispondere',
};
