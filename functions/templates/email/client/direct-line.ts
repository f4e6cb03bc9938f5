import type { MailBlock } from '#templates/email-layout/letter.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { isNear, type MailTone } from '#templates/email-layout/mail-tone.ts';
import type { DirectLineMessages } from '#templates/messages/fr/client-letter-parts/direct-line.ts';

/** A number has to stay on one line to be read and dialled. */
export function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00A0');
}

/** The signatory's own number, given explicitly to close clients whose level includes it. */
export function directLine(tone: MailTone, messages: DirectLineMessages): MailBlock[] {
  if (!tone.directLine || !isNear(tone)) return [];
  return [paragraph(messages.offer({ phone: unbroken(tone.directLine) }))];
}
