import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

export type EscalatedToManagerView = InquiryMail & {
  readonly ownerName: string;
  readonly delegateName?: string | undefined;
};

/** Owner and delegate have both missed the deadline: the manager answers or chooses who does. */
export function escalatedToManagerMail(view: EscalatedToManagerView): RenderedMail {
  const { language, clientName, ownerName: owner, delegateName: delegate } = view;
  const messages = staffLetters[language].escalatedToManager;
  const subject = subjectAbout(clientName, (name) => messages.subject({ name }));
  const opening = delegate === undefined ? messages.ownerSilent({ owner }) : messages.bothSilent({ owner, delegate });
  return renderInquiryMail(view, subject, [opening]);
}
