import type { ClarificationQuestionMessages } from '../../contracts/client-letters/clarification-question.ts';

export const clarificationQuestion: ClarificationQuestionMessages = {
  subject: 'A question about your inquiry',
  opening: 'Before I answer you, I would like to ask you one question.',
  byReply: 'Simply reply to this message: your answer will come straight to me.',
  byLinkOrReply: 'Two lines are enough, by the link below or in reply to this message: they will come straight to me.',
  answer: 'Answer',
};
