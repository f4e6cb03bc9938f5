import type { CareLetterMessages } from '#letters/client/care-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const careLetters: CareLetterMessages = {
  'care-question': {
    complaint: {
      subject: 'Tout est-il réglé pour vous ?',
      settled:
        'Vous nous aviez signalé ce qui n’aurait pas dû se produire. J’aimerais savoir si tout est désormais réglé comme vous le souhaitez.',
      byReply: 'S’il reste quoi que ce soit, répondez simplement à ce message : je le lirai moi-même.',
    },
    'after-sales': {
      subject: 'Votre pièce vous donne-t-elle satisfaction ?',
      settled: 'Nous nous sommes occupés de votre pièce. J’aimerais savoir si tout est comme vous le souhaitez.',
      byReply: 'S’il reste quoi que ce soit, répondez simplement à ce message : je le lirai moi-même.',
    },
  },
};

/** The staff's names for them. */
export const careLetterNames: NamesOf<CareLetterMessages> = { 'care-question': 'Question après une résolution' };
