import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { cleanText } from '#templates/i18n/text.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

/** Why it is theirs, where that needs a word of its own. */
export type AssignedBecause = 'manager-choice' | 'owner-left' | 'client-spoke' | 'reprise';

export type InquiryAssignedView = InquiryMail & {
  /** True when the client already knows this advisor. */
  readonly knownClient?: boolean | undefined;
  readonly because?: AssignedBecause | undefined;
  /** Who looked after it before, when there was somebody. */
  readonly takenOverFrom?: string | undefined;
  /** What was written along with it. */
  readonly note?: string | undefined;
};

type AssignedWords = {
  first: string;
  because: Readonly<Record<AssignedBecause, (from: string | undefined) => string>>;
  knownClient: string;
  note: (text: string) => string;
};

const words: Words<AssignedWords> = {
  fr: {
    first: 'Une demande vous est confiée. Vous en êtes désormais responsable.',
    because: {
      'manager-choice': (from) =>
        `La direction vous confie cette demande. ${from ? `Elle était suivie par ${from} ; l’historique est sur la page.` : 'L’historique est sur la page.'}`,
      'owner-left': (from) =>
        `${from ?? 'La personne qui suivait cette demande'} a quitté la maison, et la suite vous revient. Le client est prévenu ; l’historique est sur la page.`,
      'client-spoke': () => 'Ce client s’est manifesté de nouveau, et attend une réponse de vous.',
      reprise: () => 'Cette demande reposait ; il est temps d’y revenir, et elle est à vous.',
    },
    knownClient: 'Ce client vous connaît déjà.',
    note: (text) => `Un mot joint : « ${text} »`,
  },
  en: {
    first: 'An inquiry is now yours to look after.',
    because: {
      'manager-choice': (from) =>
        `Your manager is entrusting this inquiry to you. ${from ? `${from} was looking after it; the history is on the page.` : 'The history is on the page.'}`,
      'owner-left': (from) =>
        `${from ?? 'Whoever looked after this inquiry'} has left the house, and it now falls to you. The client has been told; the history is on the page.`,
      'client-spoke': () => 'This client has written again, and an answer from you is expected.',
      reprise: () => 'This inquiry was resting; it is time to come back to it, and it is yours.',
    },
    knownClient: 'This client already knows you.',
    note: (text) => `A note with it: “${text}”`,
  },
};

function opening({ language, knownClient, because, takenOverFrom, note }: InquiryAssignedView): string[] {
  const own = words[language];
  const why = because === undefined ? own.first : own.because[because](takenOverFrom);
  const written = note ? cleanText(note).trim() : '';
  return [
    knownClient && because === undefined ? `${why} ${own.knownClient}` : why,
    ...(written === '' ? [] : [own.note(written)]),
  ];
}

/** The subject says who and by when: an advisor reads it on a telephone between two appointments. */
export function inquiryAssignedMail(view: InquiryAssignedView): RenderedMail {
  const by = formatInstant(view.deadlineAt, view.timeZone, view.language);
  const french = view.language === 'fr';
  if (view.deadlinePassed) {
    const late = subjectAbout(view.clientName, (name) =>
      french ? `${name} attend toujours une réponse` : `${name} is still waiting for an answer`,
    );
    return renderInquiryMail(view, late, opening(view));
  }
  const subject = subjectAbout(view.clientName, (name) =>
    french ? `${name} : à répondre avant ${by}` : `${name}: please answer before ${by}`,
  );
  return renderInquiryMail(view, subject, opening(view));
}
