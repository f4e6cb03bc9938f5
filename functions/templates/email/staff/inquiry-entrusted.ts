import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { cleanText, shorten } from '#templates/i18n/text.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type InquiryEntrustedView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  readonly level: string;
  readonly message: string;
  /** The previous owner, and whether they still work for the house. */
  readonly fromName: string;
  readonly fromLeft: boolean;
  readonly note?: string | undefined;
  /** "mardi 24 novembre à 11 h 00", when a meeting is agreed. */
  readonly meetingTime?: string | undefined;
  readonly inquiryUrl?: string | undefined;
};

/** To the new owner of an inquiry that is under way: no answer is owed within minutes, and its history is known. */
export function inquiryEntrustedMail(view: InquiryEntrustedView): RenderedMail {
  const { language, clientName, level, message, fromName: former, fromLeft, reference, meetingTime, inquiryUrl } = view;
  const { inquiryEntrusted: messages, inquiryFacts: labels } = staffLetters[language];
  const note = view.note ? cleanText(view.note).trim() : '';
  const yours = fromLeft ? messages.yoursSinceLeft({ former }) : messages.yours({ former });
  const rows = [
    { label: labels.client, value: clientName },
    { label: labels.level, value: level },
    { label: labels.meeting, value: meetingTime ?? '' },
  ];
  const blocks: MailBlock[] = [
    paragraph(`${yours} ${messages.answered}`),
    ...(note === '' ? [] : [paragraph(messages.note({ text: note }))]),
    { kind: 'quote', text: shorten(message, 2000) },
    { kind: 'facts', rows: rows.filter(({ value }) => value !== '') },
    ...actionBlock(labels.open, inquiryUrl),
  ];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => messages.subject({ name })),
    blocks,
    reference,
  });
}
