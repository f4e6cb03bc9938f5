import type { CareLetterMessages } from '#letters/client/care-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const careLetters: CareLetterMessages = {
  'care-question': {
    complaint: {
      subject: 'Is everything settled for you?',
      settled:
        'You told us of something that should not have happened. I would like to know whether it is now settled as you wish.',
      byReply: 'If anything remains, simply reply to this message: I will read it myself.',
    },
    'after-sales': {
      subject: 'Is everything right with your piece?',
      settled:
        'We have seen to what you wrote to us about. I would like to know whether everything is now as you wish.',
      byReply: 'If anything remains, simply reply to this message: I will read it myself.',
    },
  },
};

/** The staff's names for them. */
export const careLetterNames: NamesOf<CareLetterMessages> = { 'care-question': 'Question after a resolution' };
