import type { MailBlock } from './letter.ts';

export function paragraph(text: string): MailBlock {
  return { kind: 'paragraph', text };
}

/** The one button of a letter; none without an address. */
export function actionBlock(label: string, url: string | undefined): MailBlock[] {
  return url ? [{ kind: 'action', label, url }] : [];
}
