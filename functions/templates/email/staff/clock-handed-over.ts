import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

export type ClockHandedOverView = InquiryMail & { readonly ownerName: string };

/** To the delegate, at the breach: the clock changes hands, the relationship does not. */
export function clockHandedOverMail(view: ClockHandedOverView): RenderedMail {
  const { language, clientName, ownerName: owner } = view;
  const messages = staffLetters[language].clockHandedOver;
  const subject = subjectAbout(clientName, (name) => messages.subject({ name, owner }));
  return renderInquiryMail(view, subject, [messages.opening({ owner })]);
}
