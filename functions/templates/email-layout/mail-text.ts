import { cleanLine, cleanText } from '../i18n/text.ts';
import { type MailBlock, type MailLetter, unsubscribeWords } from './letter.ts';

function renderBlock(block: MailBlock): string {
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
      return block.rows.map(({ label, value }) => `${label} : ${cleanLine(value)}`).join('\n');
    case 'action':
      return `${block.label} :\n${block.url}`;
  }
}

/** English sets no space before a colon. */
function spaceEnglish(text: string): string {
  return text.replace(/ :(?=\s)/g, ':');
}

function signatureLines({ house, signatory }: MailLetter): string {
  const { fullName, role, phone, email } = signatory;
  return [fullName, role, house.houseName, phone, email]
    .filter((line) => line !== undefined && line !== '')
    .map((line) => cleanLine(line ?? ''))
    .join('\n');
}

export function renderMailText(letter: MailLetter): string {
  const labelled = letter.blocks.map((block) => {
    const text = renderBlock(block);
    return letter.language === 'en' && (block.kind === 'facts' || block.kind === 'action') ? spaceEnglish(text) : text;
  });
  const foot = letter.footnotes.map(cleanLine);
  if (letter.unsubscribeUrl) foot.push(`${unsubscribeWords[letter.language]}\n${letter.unsubscribeUrl}`);
  const parts = [cleanLine(letter.greeting), ...labelled, signatureLines(letter), '—', ...foot];
  return `${parts.join('\n\n')}\n`;
}
