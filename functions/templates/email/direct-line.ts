import type { Language } from '#templates/layout/language.ts';
import type { MailBlock } from '#templates/layout/letter.ts';
import { paragraph } from '#templates/layout/mail-blocks.ts';
import { closenessOf, type MailTone } from '#templates/layout/mail-tone.ts';

/** The signatory's own line, said in so many words to those whose level opens it and who know the house well. */
export function directLine(tone: MailTone, language: Language): MailBlock[] {
  const closeness = closenessOf(tone);
  if (!tone.directLine || closeness === 'new' || closeness === 'known') return [];
  return [
    paragraph(
      language === 'fr'
        ? `S’il vous est plus simple d’appeler, ma ligne directe est le ${tone.directLine}.`
        : `If you would rather call, my direct line is ${tone.directLine}.`,
    ),
  ];
}
