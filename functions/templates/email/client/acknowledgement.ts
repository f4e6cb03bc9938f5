import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { formatInstant, formatInstantWithZone, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { type ClientMail, privateSpaceAction, renderClientMail } from './client-mail.ts';
import { type MissingDetail, missingWords } from './missing-messages.ts';

/** `assigned`: signed by the advisor. `held`: signed by the duty manager, who answers for the house meanwhile. */
export type Acknowledgement =
  | { readonly kind: 'assigned'; readonly answersBefore: InstantText }
  | { readonly kind: 'held'; readonly answersBefore?: InstantText | undefined }
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingDetail[]; readonly completeUrl: string }
  | { readonly kind: 'premature' };

export type AcknowledgementView = ClientMail & {
  readonly acknowledgement: Acknowledgement;
  /** The client's zone. */
  readonly timeZone: TimeZone;
};

type Letter = { subject: string; blocks: MailBlock[] };

function assigned(view: AcknowledgementView, answersBefore: InstantText): Letter {
  const { language, timeZone, signatory, house } = view;
  const by = formatInstantWithZone(answersBefore, timeZone, language);
  const bySubject = formatInstant(answersBefore, timeZone, language);
  if (language === 'fr') {
    return {
      subject: fittingSubject(
        `Votre demande : ${signatory.fullName} vous répond avant ${bySubject}`,
        `${signatory.fullName} vous répond avant ${bySubject}`,
        `Votre demande : réponse avant ${bySubject}`,
      ),
      blocks: [
        paragraph(`Votre demande à ${house.houseName} m’a été confiée. Je vous répondrai personnellement avant ${by}.`),
        paragraph('Si un détail vous revient d’ici là, il suffit de répondre à ce message : il me parviendra.'),
        ...privateSpaceAction(view),
      ],
    };
  }
  return {
    subject: fittingSubject(
      `Your inquiry: ${signatory.fullName} will answer before ${bySubject}`,
      `${signatory.fullName} will answer before ${bySubject}`,
      `Your inquiry: an answer before ${bySubject}`,
    ),
    blocks: [
      paragraph(
        `Your inquiry to ${house.houseName} has been entrusted to me. I will answer you personally before ${by}.`,
      ),
      paragraph('Should a detail come to mind before then, simply reply to this message and it will reach me.'),
      ...privateSpaceAction(view),
    ],
  };
}

function held(view: AcknowledgementView, answersBefore: InstantText | undefined): Letter {
  const { language, timeZone, house } = view;
  const by = answersBefore && formatInstantWithZone(answersBefore, timeZone, language);
  if (language === 'fr') {
    return {
      subject: fittingSubject(`Votre demande à ${house.houseName} est bien arrivée`, 'Votre demande est bien arrivée'),
      blocks: [
        paragraph(
          'Votre demande est bien arrivée et je m’en occupe. Je choisis la personne de la maison la mieux à même de vous accompagner.',
        ),
        paragraph(
          by
            ? `Elle vous écrira, ou je vous répondrai moi-même, avant ${by}.`
            : 'Elle vous écrira, ou je vous répondrai moi-même, dans les meilleurs délais.',
        ),
        ...privateSpaceAction(view),
      ],
    };
  }
  return {
    subject: fittingSubject(`Your inquiry has reached ${house.houseName}`, 'Your inquiry has reached us'),
    blocks: [
      paragraph(
        'Your inquiry has arrived and is in my care. I am choosing the person in the house best placed to look after you.',
      ),
      paragraph(
        by
          ? `They will write to you, or I will answer you myself, before ${by}.`
          : 'They will write to you, or I will answer you myself, as soon as we can.',
      ),
      ...privateSpaceAction(view),
    ],
  };
}

function incomplete(view: AcknowledgementView, missing: readonly MissingDetail[], completeUrl: string): Letter {
  const { language } = view;
  const helpful: MailBlock[] =
    missing.length > 0 ? [{ kind: 'list', items: missing.map((detail) => missingWords[language][detail]) }] : [];
  if (language === 'fr') {
    return {
      subject: 'Votre demande : un détail nous aiderait à bien vous répondre',
      blocks: [
        paragraph(
          `Merci de nous avoir écrit. Pour confier votre demande à la bonne personne, ${missing.length > 1 ? 'quelques précisions nous seraient utiles' : 'une précision nous serait utile'}${missing.length > 0 ? ' :' : '.'}`,
        ),
        ...helpful,
        { kind: 'action', label: 'Préciser ma demande', url: completeUrl },
        paragraph('Deux lignes suffisent. Si vous préférez, répondez simplement à ce message.'),
      ],
    };
  }
  return {
    subject: 'Your inquiry: one detail would help us answer well',
    blocks: [
      paragraph(
        `Thank you for writing to us. To entrust your inquiry to the right person, it would help us to know${missing.length > 0 ? ':' : ' a little more.'}`,
      ),
      ...helpful,
      { kind: 'action', label: 'Add to my inquiry', url: completeUrl },
      paragraph('Two lines are enough. If you prefer, simply reply to this message.'),
    ],
  };
}

function premature(view: AcknowledgementView): Letter {
  const { language, house } = view;
  if (language === 'fr') {
    return {
      subject: fittingSubject(`Votre message à ${house.houseName}`, 'Votre message'),
      blocks: [
        paragraph(
          'Merci de nous avoir écrit. Le moment ne semble pas encore venu de convenir d’un rendez-vous, et nous ne voulons pas vous solliciter trop tôt.',
        ),
        paragraph(
          'Nous gardons votre demande. Quand vous le souhaiterez, répondez à ce message : vous reprendrez la conversation là où elle s’est arrêtée.',
        ),
        ...privateSpaceAction(view),
      ],
    };
  }
  return {
    subject: fittingSubject(`Your message to ${house.houseName}`, 'Your message'),
    blocks: [
      paragraph(
        'Thank you for writing to us. It seems a little early to arrange a meeting, and we would rather not press you.',
      ),
      paragraph(
        'We are keeping your inquiry. Whenever you wish, reply to this message and the conversation resumes where it paused.',
      ),
      ...privateSpaceAction(view),
    ],
  };
}

function letterFor(view: AcknowledgementView): Letter {
  const { acknowledgement } = view;
  switch (acknowledgement.kind) {
    case 'assigned':
      return assigned(view, acknowledgement.answersBefore);
    case 'held':
      return held(view, acknowledgement.answersBefore);
    case 'incomplete':
      return incomplete(view, acknowledgement.missing, acknowledgement.completeUrl);
    case 'premature':
      return premature(view);
  }
}

/** The first mail to a client: who answers, and before when. */
export function acknowledgementMail(view: AcknowledgementView): RenderedMail {
  return renderClientMail(view, letterFor(view));
}
