import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { cleanText } from '#templates/i18n/text.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

export type HandedOverView = InquiryMail & { readonly fromName: string; readonly note?: string | undefined };

export function handedOverMail(view: HandedOverView): RenderedMail {
  const { language, clientName, fromName: from, deadlineAt, deadlinePassed, timeZone } = view;
  const messages = staffLetters[language].handedOver;
  const before = formatInstant(deadlineAt, timeZone, language);
  const note = view.note ? cleanText(view.note).trim() : '';
  const plain = (name: string) => messages.subject({ name, from });
  const subject = deadlinePassed
    ? subjectAbout(clientName, plain)
    : subjectAbout(clientName, (name) => messages.subjectDue({ name, from, before }), plain);
  const opening = messages.opening({ from });
  return renderInquiryMail(view, subject, note === '' ? [opening] : [opening, messages.note({ text: note })]);
}
