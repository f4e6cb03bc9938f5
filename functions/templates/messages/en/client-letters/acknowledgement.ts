import type { AcknowledgementMessages } from '../../contracts/client-letters/acknowledgement.ts';

export const acknowledgement: AcknowledgementMessages = {
  assigned: {
    subjects: ({ advisor, before }) => [
      `Your inquiry: ${advisor} will answer before ${before}`,
      `${advisor} will answer before ${before}`,
      `Your inquiry: an answer before ${before}`,
    ],
    entrusted: ({ house, before }) =>
      `Your inquiry to ${house} has been entrusted to me. I will answer you personally before ${before}.`,
    reply: 'Should a detail come to mind before then, simply reply to this message and it will reach me.',
  },
  held: {
    subjects: ({ house }) => [`Your inquiry has reached ${house}`, 'Your inquiry has reached us'],
    received:
      'Your inquiry has reached us, and I am looking after it. I am choosing the person in the house best placed to advise you.',
    answerBefore: ({ before }) => `They will write to you, or I will answer you myself, before ${before}.`,
    answerSoon: 'They will write to you, or I will answer you myself, as soon as we can.',
  },
  incomplete: {
    subject: 'Your inquiry: one detail would help us answer you well',
    thanks: ({ count }) =>
      `Thank you for your inquiry. To entrust it to the right person, it would help us to know${count === 0 ? ' a little more.' : ':'}`,
    complete: 'Add to my inquiry',
    brief: 'Two lines are enough. If you prefer, simply reply to this message.',
  },
  premature: {
    subjects: ({ house }) => [`Your message to ${house}`, 'Your message'],
    early:
      'Thank you for your message. It seems a little early to arrange an appointment, and we would not wish to approach you too soon.',
    kept: 'We are keeping your inquiry. Whenever you wish, simply reply to this message and we will take it from there.',
  },
};
