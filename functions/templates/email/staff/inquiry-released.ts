import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { nameInSubject, renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type InquiryReleasedView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  /** The advisor who has it now. */
  readonly toName: string;
  readonly inquiryUrl?: string | undefined;
};

/** To the duty manager, who held it, so that two people never both believe they own it. */
export function inquiryReleasedMail(view: InquiryReleasedView): RenderedMail {
  const { language, clientName, toName: to, reference, inquiryUrl } = view;
  const { inquiryReleased: messages, inquiryFacts: labels } = staffLetters[language];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => messages.subject({ name, to })),
    blocks: [
      paragraph(messages.taken({ name: nameInSubject(clientName), to })),
      ...actionBlock(labels.see, inquiryUrl),
    ],
    reference,
  });
}
