import { clientChoices } from '#domain/choices/client-choices.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { shorten } from '#templates/i18n/text.ts';
import { type InquiryMail, renderInquiryMail, renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

type Spoken = { readonly what: ClientAsked['what']; readonly words?: string | undefined };

/** Somebody owes the client an answer, by a deadline. */
export type ClientSpokeView = InquiryMail & Spoken;

/** A meeting is agreed: the words are passed on, and no new deadline begins. */
export type WordPassedOnView = StaffMail &
  Spoken & {
    readonly reference: string;
    readonly clientName: string;
    /** "mardi 24 novembre à 11 h 00". */
    readonly meetingTime?: string | undefined;
    readonly inquiryUrl?: string | undefined;
  };

type SpokenWords = {
  subject: Readonly<Record<ClientAsked['what'], (name: string) => string>>;
  opening: Readonly<Record<ClientAsked['what'], string>>;
  before: (what: ClientAsked['what'], by: string) => string;
  passedOn: (time: string | undefined) => string;
  open: string;
  reference: (reference: string) => string;
};

/** Something to be done by then; anything else is to be answered. */
function isWish(what: ClientAsked['what']): boolean {
  return clientChoices[what].isWish;
}

const words: Words<SpokenWords> = {
  fr: {
    subject: {
      completed: (name) => `${name} a complété sa demande`,
      replied: (name) => `${name} vous a répondu`,
      call: (name) => `${name} souhaite un appel`,
      'other-times': (name) => `${name} souhaite d’autres moments`,
      resume: (name) => `${name} reprend contact`,
    },
    opening: {
      completed: 'Le client a complété sa demande. La suite vous revient.',
      replied: 'Le client a répondu à votre question. La suite vous revient.',
      call: 'Le client souhaite que vous l’appeliez.',
      'other-times':
        'Aucun des moments proposés ne convient ; le client en souhaite d’autres. Les vôtres sont rendus à votre agenda.',
      resume: 'Le client reprend la conversation de lui-même. C’est le meilleur des signes.',
    },
    before: (what, by) => (isWish(what) ? `, avant ${by}` : ` : à suivre avant ${by}`),
    passedOn: (time) =>
      time === undefined
        ? 'Aucun délai nouveau ne court : ce mot vous est simplement transmis.'
        : `Votre rendez-vous du ${time} tient toujours : ce mot vous est transmis, sans délai nouveau.`,
    open: 'Ouvrir la demande',
    reference: (reference) => `Référence ${reference}`,
  },
  en: {
    subject: {
      completed: (name) => `${name} has completed their inquiry`,
      replied: (name) => `${name} has answered you`,
      call: (name) => `${name} would like a call`,
      'other-times': (name) => `${name} would like other times`,
      resume: (name) => `${name} is back in touch`,
    },
    opening: {
      completed: 'The client has completed the inquiry. The next step is yours.',
      replied: 'The client has answered your question. The next step is yours.',
      call: 'The client would like you to call.',
      'other-times': 'None of the times suits; the client would like others. Those you had kept are free again.',
      resume: 'The client has taken up the conversation unprompted, which is the best of signs.',
    },
    before: (what, by) => (isWish(what) ? `, before ${by}` : `: reply before ${by}`),
    passedOn: (time) =>
      time === undefined
        ? 'No new deadline runs: this is simply passed on to you.'
        : `Your appointment on ${time} stands: this is passed on to you, and no new deadline runs.`,
    open: 'Open the inquiry',
    reference: (reference) => `Reference ${reference}`,
  },
};

/** The client has spoken again, and an answer is owed: who, what they said, and by when. */
export function clientSpokeMail(view: ClientSpokeView): RenderedMail {
  const { language, what, clientName, deadlineAt, timeZone } = view;
  const own = words[language];
  const spoke = own.subject[what];
  const by = own.before(what, formatInstant(deadlineAt, timeZone, language));
  const subject = view.deadlinePassed
    ? subjectAbout(clientName, spoke)
    : subjectAbout(clientName, (name) => `${spoke(name)}${by}`, spoke);
  return renderInquiryMail({ ...view, message: view.words ?? view.message }, subject, [own.opening[what]]);
}

export function wordPassedOnMail(view: WordPassedOnView): RenderedMail {
  const { language, what, clientName, reference, meetingTime, inquiryUrl } = view;
  const own = words[language];
  const theirs: MailBlock[] = view.words ? [{ kind: 'quote', text: shorten(view.words, 2000) }] : [];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, own.subject[what]),
    blocks: [
      paragraph(own.opening[what]),
      ...theirs,
      paragraph(own.passedOn(meetingTime)),
      ...actionBlock(own.open, inquiryUrl),
    ],
    footnotes: [own.reference(reference)],
  });
}
