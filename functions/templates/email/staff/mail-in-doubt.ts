import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { cleanLine } from '#templates/i18n/text.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type MailInDoubtView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  readonly mailSubject: string;
  readonly startedAt: InstantText;
  readonly timeZone: TimeZone;
  /** Absolute address of the inquiry's page. */
  readonly inquiryUrl: string;
};

/** It is unknown whether a letter was sent: a person decides, because sending twice is worse than asking. */
export function mailInDoubtMail(view: MailInDoubtView): RenderedMail {
  const { language, clientName, reference, inquiryUrl } = view;
  const { mailInDoubt: messages, inquiryFacts: labels } = staffLetters[language];
  const startedAt = formatInstant(view.startedAt, view.timeZone, language);
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => messages.subject({ name })),
    blocks: [
      paragraph(messages.unconfirmed({ mailSubject: cleanLine(view.mailSubject), startedAt })),
      paragraph(messages.decide),
      ...actionBlock(labels.open, inquiryUrl),
    ],
    reference,
  });
}
