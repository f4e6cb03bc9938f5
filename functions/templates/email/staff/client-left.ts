import type { ClientExit } from '#domain/inquiry/inquiry.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import type { Words } from '#templates/i18n/language.ts';
import { shorten } from '#templates/i18n/text.ts';
import { renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type ClientLeftView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  readonly how: ClientExit | 'paused';
  readonly words?: string | undefined;
  /** When the house may come back, if the client named a date. */
  readonly reopensOn?: string | undefined;
  readonly inquiryUrl?: string | undefined;
};

type LeftWords = Record<
  ClientLeftView['how'],
  { subject: (name: string) => string; opening: (reopensOn: string | undefined) => string }
> & { theirWords: string; open: string; reference: (reference: string) => string };

const words: Words<LeftWords> = {
  fr: {
    declined: {
      subject: (name) => `${name} ne souhaite pas donner suite`,
      opening: () =>
        'Ce client ne souhaite pas donner suite. La demande est close ; il n’y a rien à faire, sinon s’en souvenir.',
    },
    'left-alone': {
      subject: (name) => `${name} préfère que nous ne lui écrivions plus`,
      opening: () =>
        'Ce client demande que nous ne lui écrivions plus à ce sujet. La demande est close : ni appel, ni message.',
    },
    'consent-withdrawn': {
      subject: (name) => `${name} retire son consentement`,
      opening: () =>
        'Ce client retire son consentement. Plus rien ne lui est envoyé, et aucun appel ne doit lui être passé.',
    },
    paused: {
      subject: (name) => `${name} souhaite attendre`,
      opening: (on) =>
        on === undefined
          ? 'Ce client souhaite laisser sa demande reposer. Elle reste la vôtre ; le premier pas est le sien.'
          : `Ce client souhaite laisser sa demande reposer jusqu’au ${on}. Elle reste la vôtre ; la maison y reviendra à cette date.`,
    },
    theirWords: 'Ses mots :',
    open: 'Voir la demande',
    reference: (reference) => `Référence ${reference}`,
  },
  en: {
    declined: {
      subject: (name) => `${name} would rather not go further`,
      opening: () =>
        'This client would rather not go further. The inquiry is closed; there is nothing to do but remember it.',
    },
    'left-alone': {
      subject: (name) => `${name} would rather we did not write again`,
      opening: () =>
        'This client asks us not to write about it again. The inquiry is closed: no call and no message, please.',
    },
    'consent-withdrawn': {
      subject: (name) => `${name} has withdrawn their consent`,
      opening: () =>
        'This client has withdrawn their consent. Nothing more is sent to them, and they are not to be called.',
    },
    paused: {
      subject: (name) => `${name} would rather wait`,
      opening: (on) =>
        on === undefined
          ? 'This client wishes to let the inquiry rest. It stays yours; the first step is theirs.'
          : `This client wishes to let the inquiry rest until ${on}. It stays yours; the house will come back to it then.`,
    },
    theirWords: 'Their words:',
    open: 'See the inquiry',
    reference: (reference) => `Reference ${reference}`,
  },
};

/** The owner learns that the client has gone, and what that forbids. Nothing is asked of them. */
export function clientLeftMail(view: ClientLeftView): RenderedMail {
  const { language, how, clientName, reference, reopensOn, inquiryUrl } = view;
  const own = words[language];
  const theirs: MailBlock[] = view.words
    ? [paragraph(own.theirWords), { kind: 'quote', text: shorten(view.words, 1200) }]
    : [];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, own[how].subject),
    blocks: [paragraph(own[how].opening(reopensOn)), ...theirs, ...actionBlock(own.open, inquiryUrl)],
    footnotes: [own.reference(reference)],
  });
}
