import type { MailBlock } from '#templates/email-layout/letter.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { closenessOf, type MailTone } from '#templates/email-layout/mail-tone.ts';
import type { Language } from '#templates/i18n/language.ts';

/** A number is read, and dialled, on one line. */
export function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00A0');
}

/** The signatory's own line, said in so many words to those whose level opens it and who know the house well. */
export function directLine(tone: MailTone, language: Language): MailBlock[] {
  const closeness = closenessOf(tone);
  if (!tone.directLine || closeness === 'new' || closeness === 'known') return [];
  const number = unbroken(tone.directLine);
  return [
    paragraph(
      language === 'fr'
        ? `S’il vous est plus simple d’appeler, ma ligne directe est le ${number}.`
        : `If you would rather call, my direct line is ${number}.`,
    ),
  ];
}
