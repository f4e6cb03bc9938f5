import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { renderStaffMail, type StaffMail } from './staff-mail.ts';

export type FreshStaffLinkView = StaffMail & { readonly reference: string; readonly freshUrl: string };

/** Sent to the mailbox that the expired or replaced link belonged to, never to another. */
export function freshStaffLinkMail(view: FreshStaffLinkView): RenderedMail {
  const { subject, body, open, ignore } = staffLetters[view.language].freshLink;
  return renderStaffMail(view, {
    subject,
    blocks: [paragraph(body), ...actionBlock(open, view.freshUrl), { kind: 'small', text: ignore }],
    reference: view.reference,
  });
}
