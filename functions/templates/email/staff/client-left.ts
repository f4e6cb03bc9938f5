import type { ClientExit } from '#domain/inquiry/inquiry.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { shorten } from '#templates/i18n/text.ts';
import type { ClientLeftMessages } from '#templates/messages/contracts/staff-letters/client-left.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type ClientLeftView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  readonly how: ClientExit | 'paused';
  readonly words?: string | undefined;
  /** When the house may write again, if the client named a date. */
  readonly reopensOn?: string | undefined;
  readonly inquiryUrl?: string | undefined;
};

function openingOf({ how, reopensOn }: ClientLeftView, messages: ClientLeftMessages): string {
  if (how !== 'paused') return messages[how].opening;
  return reopensOn === undefined ? messages.paused.open : messages.paused.until({ date: reopensOn });
}

/** Tells the owner that the client has left, and what that forbids. It asks for nothing. */
export function clientLeftMail(view: ClientLeftView): RenderedMail {
  const { language, how, clientName, reference, inquiryUrl } = view;
  const all = staffLetters[language];
  const messages = all.clientLeft;
  const theirs: MailBlock[] = view.words
    ? [paragraph(messages.theirMessage), { kind: 'quote', text: shorten(view.words, 1200) }]
    : [];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => messages[how].subject({ name })),
    blocks: [paragraph(openingOf(view, messages)), ...theirs, ...actionBlock(all.inquiryFacts.see, inquiryUrl)],
    reference,
  });
}
