import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

export type InquiryHeldView = InquiryMail & {
  /** No advisor could take it, or the rules contradicted each other and a person should read it. */
  readonly reason: 'nobody-eligible' | 'doubtful';
};

/** To the duty manager, who is the owner meanwhile. */
export function inquiryHeldMail(view: InquiryHeldView): RenderedMail {
  const { subject, opening } = staffLetters[view.language].inquiryHeld[view.reason];
  return renderInquiryMail(
    view,
    subjectAbout(view.clientName, (name) => subject({ name })),
    [opening],
  );
}
