import type { MailBlock } from '#templates/email-layout/letter.ts';
import { type RenderedMail, renderMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import { firstNameOf } from '#templates/i18n/surname.ts';
import { cleanLine, shorten } from '#templates/i18n/text.ts';
import type { House } from '#templates/layout/brand.ts';
import { shared, staffLetterParts } from '#templates/messages/catalogues.ts';

/** The data of every mail to an advisor or a manager. */
export type StaffMail = {
  readonly house: House;
  /** The reader's own language. */
  readonly language: StaffLanguage;
  readonly recipientName: string;
};

/** A mail about one inquiry that leads to its action page. */
export type InquiryMail = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  readonly level: string;
  readonly message: string;
  /** What was read in the message, in one line; empty where nothing was. */
  readonly understood?: string | undefined;
  readonly job?: string | undefined;
  readonly deadlineAt: InstantText;
  /** The deadline has passed: it is shown as what was promised, not as still to be met. */
  readonly deadlinePassed?: boolean | undefined;
  /** The reader's zone. */
  readonly timeZone: TimeZone;
  /** Absolute address, `https://…/a/{token}`. */
  readonly actionUrl: string;
};

type Letter = {
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
  /** The inquiry's reference, under the signature. */
  readonly reference?: string | undefined;
};

/** A client's name as a subject and a sentence show it. */
export function nameInSubject(clientName: string): string {
  return shorten(cleanLine(clientName), 48);
}

/**
 * A subject about a client that fits. The fullest form is named first; a shorter form is preferred to a shorter name,
 * by which an advisor recognises the client.
 */
export function subjectAbout(clientName: string, ...forms: readonly ((name: string) => string)[]): string {
  const names = [48, 30, 18].map((longest) => shorten(cleanLine(clientName), longest));
  return fittingSubject(...names.flatMap((name) => forms.map((form) => form(name))));
}

export function renderStaffMail(mail: StaffMail, { subject, blocks, reference }: Letter): RenderedMail {
  const messages = staffLetterParts[mail.language].letterFrame;
  const fullName = cleanLine(mail.recipientName);
  const firstName = firstNameOf(fullName);
  return renderMail({
    house: mail.house,
    language: mail.language,
    subject,
    greeting: firstName === undefined ? messages.greetingInFull({ fullName }) : messages.greeting({ firstName }),
    blocks,
    closing: messages.closing,
    signatory: { fullName: messages.desk, role: '' },
    footnotes: reference === undefined ? [] : [messages.reference({ reference })],
  });
}

/** Who, what, by when, and the one link: the same body for every mail that asks for an answer to a client. */
export function renderInquiryMail(mail: InquiryMail, subject: string, opening: readonly string[]): RenderedMail {
  const messages = staffLetterParts[mail.language].inquiryFacts;
  const { understood } = shared[mail.language];
  const deadline = formatInstant(mail.deadlineAt, mail.timeZone, mail.language);
  const blocks: MailBlock[] = [
    ...opening.map(paragraph),
    { kind: 'quote', text: shorten(mail.message, 2000) },
    {
      kind: 'facts',
      rows: [
        { label: messages.client, value: mail.clientName },
        { label: messages.level, value: mail.level },
        ...(mail.job ? [{ label: understood.job, value: mail.job }] : []),
        ...(mail.understood ? [{ label: understood.title, value: shorten(mail.understood, 300) }] : []),
        { label: mail.deadlinePassed ? messages.wasPromised : messages.answerBefore, value: deadline },
      ],
    },
    ...actionBlock(messages.open, mail.actionUrl),
    { kind: 'small', text: messages.clockRuns },
  ];
  return renderStaffMail(mail, { subject, blocks, reference: mail.reference });
}
