import type { AftercareLetterMessages } from '#letters/client/aftercare-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const aftercareLetters: AftercareLetterMessages = {
  aftercare: {
    thanks: {
      subject: 'Thank you',
      words: 'Thank you for your confidence. It was a pleasure to look after you.',
      byReply: 'Should you need anything, simply reply to this message and it will reach me.',
    },
    soon: {
      subject: 'Is everything as you hoped?',
      words: 'I hope that the first days with your piece have been happy ones, and that everything is as you hoped.',
      byReply: 'If anything is not, simply reply to this message: I will see to it myself.',
    },
    settled: {
      subject: 'Your piece, two weeks on',
      words:
        'Your piece will have found its place by now. If a fitting, an adjustment or a word about its care would help, I am here.',
      byReply: 'Simply reply to this message and it will reach me.',
    },
    later: {
      subject: 'Your piece, some time on',
      words: 'Some time has passed since your visit. I would be glad to know that your piece still gives you joy.',
      byReply: 'Should it need any care, simply reply to this message and I will arrange it.',
    },
  },
};

/** The staff's names for them. */
export const aftercareLetterNames: NamesOf<AftercareLetterMessages> = { aftercare: 'Care after a sale' };
