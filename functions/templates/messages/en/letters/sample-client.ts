import type { SampleClient } from '#letters/writing/letter-samples.ts';

/** The invented client of the sample letters. */
export const sampleClient: SampleClient = {
  words: {
    clientName: 'Margaret Ashworth',
    message:
      'Good morning, I am looking for a ring for my parents’ thirtieth wedding anniversary, at the end of December. My mother often wears your Belvédère necklace; I would like a piece that answers it, in yellow gold.\n\nI am in London on Thursday and Friday.',
    occasion: '30th wedding anniversary',
    reply:
      'The Belvédère ring exists in yellow gold, and I have had it set aside for you until Friday.\n\nShall I show it to you here, or send you a few photographs first?',
    question: 'Do you know your mother’s ring size?',
    answer: 'My mother takes a size L, I believe. Could you call me on Friday?',
    note: 'She met you in the spring.',
    doubtedSubject: 'Your inquiry has reached us',
  },
  timeZone: 'Europe/London',
};
