import type { MailBlock } from '#templates/email-layout/letter.ts';
import { type RenderedMail, renderMail } from '#templates/email-layout/mail.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { Language, Words } from '#templates/i18n/language.ts';
import { cleanLine, shorten } from '#templates/i18n/text.ts';
import type { House } from '#templates/layout/brand.ts';

/** What every mail to an advisor or a manager is given. */
export type StaffMail = {
  readonly house: House;
  /** The reader's own language. */
  readonly language: Language;
  readonly recipientName: string;
};

/** A mail about one inquiry that leads to its action page. */
export type InquiryMail = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  readonly level: string;
  readonly message: string;
  readonly deadlineAt: InstantText;
  /** The deadline has passed: it is told as what was promised, never as something still to be met. */
  readonly deadlinePassed?: boolean | undefined;
  /** The reader's zone. */
  readonly timeZone: TimeZone;
  /** Absolute address, `https://…/a/{token}`. */
  readonly actionUrl: string;
};

type Letter = {
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
  readonly footnotes?: readonly string[];
};

type StaffWords = {
  greet: (name: string) => string;
  desk: string;
  client: string;
  level: string;
  answerBefore: string;
  wasPromised: string;
  open: string;
  opening: string;
  reference: (reference: string) => string;
};

const words: Words<StaffWords> = {
  fr: {
    greet: (name) => `Bonjour ${name},`,
    desk: 'Le suivi des demandes',
    client: 'Client',
    level: 'Niveau',
    answerBefore: 'Répondre avant',
    wasPromised: 'Réponse promise avant',
    open: 'Ouvrir la demande',
    opening: 'Ouvrir la page n’arrête pas le délai : seule votre réponse au client le fait.',
    reference: (reference) => `Référence ${reference}`,
  },
  en: {
    greet: (name) => `Dear ${name},`,
    desk: 'Inquiry desk',
    client: 'Client',
    level: 'Level',
    answerBefore: 'Answer before',
    wasPromised: 'Answer promised before',
    open: 'Open the inquiry',
    opening: 'Opening the page does not stop the clock: only your answer to the client does.',
    reference: (reference) => `Reference ${reference}`,
  },
};

/** A client's name as a subject and a sentence show it. */
export function nameInSubject(clientName: string): string {
  return shorten(cleanLine(clientName), 48);
}

/**
 * A subject about a client that is read whole. The fullest form is named first; a shorter one is better than a shorter
 * name, by which an advisor knows at once whom it is about.
 */
export function subjectAbout(clientName: string, ...forms: readonly ((name: string) => string)[]): string {
  const names = [48, 30, 18].map((longest) => shorten(cleanLine(clientName), longest));
  return fittingSubject(...names.flatMap((name) => forms.map((form) => form(name))));
}

export function renderStaffMail(mail: StaffMail, { subject, blocks, footnotes = [] }: Letter): RenderedMail {
  const own = words[mail.language];
  return renderMail({
    house: mail.house,
    language: mail.language,
    subject,
    greeting: own.greet(cleanLine(mail.recipientName)),
    blocks,
    signatory: { fullName: own.desk, role: '' },
    footnotes,
  });
}

/** Who, what, by when, and the one link: the same body for every mail that asks someone to answer a client. */
export function renderInquiryMail(mail: InquiryMail, subject: string, opening: readonly string[]): RenderedMail {
  const own = words[mail.language];
  const deadline = formatInstant(mail.deadlineAt, mail.timeZone, mail.language);
  const blocks: MailBlock[] = [
    ...opening.map((text): MailBlock => ({ kind: 'paragraph', text })),
    { kind: 'quote', text: shorten(mail.message, 2000) },
    {
      kind: 'facts',
      rows: [
        { label: own.client, value: mail.clientName },
        { label: own.level, value: mail.level },
        { label: mail.deadlinePassed ? own.wasPromised : own.answerBefore, value: deadline },
      ],
    },
    { kind: 'action', label: own.open, url: mail.actionUrl },
    { kind: 'small', text: own.opening },
  ];
  return renderStaffMail(mail, { subject, blocks, footnotes: [own.reference(mail.reference)] });
}
