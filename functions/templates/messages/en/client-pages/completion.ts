import type { CompletionMessages } from '../../fr/client-pages/completion.ts';

export const completion: CompletionMessages = {
  incomplete: 'One detail would help us',
  incompleteLede: 'Very little is missing for us to entrust your inquiry to the right person.',
  question: ({ advisor }) => `${advisor} has a question for you`,
  note: 'Write to your advisor',
  noteLede: ({ advisor }) => `${advisor} will read your message and reply.`,
  written: 'Your first message',
  nextMissing:
    'What happens next: we read your inquiry again as soon as you have completed it, an advisor takes responsibility for it, and you receive their name by e-mail.',
  nextQuestion: ({ advisor }) =>
    `What happens next: your answer reaches ${advisor}, and your private space tells you when to expect theirs.`,
};
