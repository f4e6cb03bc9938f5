import type { AftercareLetterMessages } from '#letters/client/aftercare-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const aftercareLetters: AftercareLetterMessages = {
  aftercare: {
    thanks: {
      subject: 'Thank you',
      words: 'Thank you for placing your trust in us. It was a pleasure to look after you.',
      byReply: 'Should you need anything, simply reply to this message and it will reach me.',
    },
    soon: {
      subject: 'Is everything as you hoped?',
      words: 'I hope that you are pleased with your piece, and that everything is as you hoped.',
      byReply: 'If anything is not, simply reply to this message: I will see to it myself.',
    },
    settled: {
      subject: 'Your piece: an adjustment, or some advice?',
      words: 'If an adjustment to your piece or advice on its care would be useful, I am at your disposal.',
      byReply: 'Simply reply to this message and it will reach me.',
    },
    later: {
      subject: 'Your piece, some time on',
      words:
        'Some time has passed since your visit. I would be glad to know that you are still pleased with your piece.',
      byReply: 'Should it need any care, simply reply to this message and I will arrange it.',
    },
  },
};

/** The staff's names for them. */
export const aftercareLetterNames: NamesOf<AftercareLetterMessages> = { aftercare: 'Care after a sale' };
