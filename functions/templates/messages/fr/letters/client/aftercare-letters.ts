import type { AftercareLetterMessages } from '#letters/client/aftercare-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const aftercareLetters: AftercareLetterMessages = {
  aftercare: {
    thanks: {
      subject: 'Merci de votre confiance',
      words: 'Je vous remercie de votre confiance. J’ai eu plaisir à vous accompagner.',
      byReply: 'Si vous avez besoin de quoi que ce soit, répondez simplement à ce message : il me parviendra.',
    },
    soon: {
      subject: 'Tout est-il comme vous le souhaitiez ?',
      words: 'J’espère que votre pièce vous donne satisfaction, et que tout est comme vous le souhaitiez.',
      byReply: 'Si ce n’est pas le cas, répondez simplement à ce message : je m’en occuperai moi-même.',
    },
    settled: {
      subject: 'Votre pièce : un ajustement, un conseil ?',
      words:
        'Si un ajustement ou un conseil d’entretien vous était utile pour votre pièce, je suis à votre disposition.',
      byReply: 'Répondez simplement à ce message : il me parviendra.',
    },
    later: {
      subject: 'Votre pièce, quelque temps après',
      words:
        'Quelque temps a passé depuis votre visite. J’aimerais savoir que votre pièce vous donne toujours satisfaction.',
      byReply: 'Si elle a besoin d’un soin, répondez simplement à ce message : je l’organiserai.',
    },
  },
};

/** The staff's names for them. */
export const aftercareLetterNames: NamesOf<AftercareLetterMessages> = { aftercare: 'Attention après une vente' };
