import type { MailBlock } from '#templates/email-layout/letter.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { isNear, type MailTone } from '#templates/email-layout/mail-tone.ts';
import type { DirectLineMessages } from '#templates/messages/contracts/client-letter-parts/direct-line.ts';

/** A number is read, and dialled, on one line. */
export function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00A0');
}

/** The signatory's own line, said in so many words to those whose level opens it and who know the house well. */
export function directLine(tone: MailTone, messages: DirectLineMessages): MailBlock[] {
  if (!tone.directLine || !isNear(tone)) return [];
  return [paragraph(messages.offer({ phone: unbroken(tone.directLine) }))];
}
