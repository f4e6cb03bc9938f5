import type { MailBlock } from './letter.ts';

export function paragraph(text: string): MailBlock {
  return { kind: 'paragraph', text };
}

/** Typed text: empty lines part the paragraphs. */
export function typedParagraphs(text: string): MailBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(paragraph);
}

/** The one button of a letter; none without an address. */
export function actionBlock(label: string, url: string | undefined): MailBlock[] {
  return url ? [{ kind: 'action', label, url }] : [];
}
