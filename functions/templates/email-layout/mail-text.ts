import { cleanLine, cleanText } from '../i18n/text.ts';
import { formats } from '../messages/catalogues.ts';
import type { Formats } from '../messages/fr/formats.ts';
import type { MailBlock, MailLetter } from './letter.ts';

function renderBlock(block: MailBlock, { labelled }: Formats): string {
  switch (block.kind) {
    case 'paragraph':
    case 'small':
      return cleanText(block.text);
    case 'list':
      return block.items.map((item) => `– ${cleanLine(item)}`).join('\n');
    case 'quote':
      return cleanText(block.text)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'facts':
      return block.rows.map(({ label, value }) => `${labelled({ label })} ${cleanLine(value)}`).join('\n');
    case 'action':
      return `${labelled(block)}\n${block.url}`;
  }
}

function signatureLines({ house, signatory }: MailLetter): string {
  const { fullName, role, phone, email } = signatory;
  return [fullName, role, house.houseName, phone, email]
    .filter((line) => line !== undefined && line !== '')
    .map((line) => cleanLine(line ?? ''))
    .join('\n');
}

export function renderMailText(letter: MailLetter): string {
  const blocks = letter.blocks.map((block) => renderBlock(block, formats[letter.language]));
  const foot = letter.footnotes.map(cleanLine);
  if (letter.preferences) foot.push(`${letter.preferences.label}\n${letter.preferences.url}`);
  const parts = [cleanLine(letter.greeting), ...blocks, letter.closing, signatureLines(letter), '—', ...foot];
  return `${parts.join('\n\n')}\n`;
}
