import type { CompletionFormMessages } from '../../fr/client-pages/completion-form.ts';

export const completionForm: CompletionFormMessages = {
  message: 'What you would like to add',
  messageHint: 'A sentence or two is enough.',
  piece: 'The piece or reference you have in mind',
  occasion: 'The occasion',
  desiredOn: 'The date that matters to you',
  availability: 'You would be available',
  meeting: 'You would like to meet us',
  boutique: 'The boutique nearest to you',
  intent: 'What your inquiry is about',
  frame: 'I am happy to meet by appointment, in confidence.',
  send: 'Complete my inquiry',
};
