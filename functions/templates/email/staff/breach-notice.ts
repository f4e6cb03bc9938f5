import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

export type BreachNoticeView = InquiryMail & {
  readonly audience: 'owner' | 'manager';
  readonly ownerName: string;
  /** The person who holds the clock from now on. */
  readonly delegateName: string;
};

export function breachNoticeMail(view: BreachNoticeView): RenderedMail {
  const { language, audience, clientName, ownerName: owner, delegateName: delegate } = view;
  const messages = staffLetters[language].breachNotice;
  const subject = subjectAbout(clientName, (name) => messages.subject({ name }));
  const opening = audience === 'owner' ? messages.toOwner({ delegate }) : messages.toManager({ owner, delegate });
  return renderInquiryMail(view, subject, [opening]);
}
