import type { Words } from '#templates/layout/language.ts';
import type { MailBlock } from '#templates/layout/letter.ts';
import type { RenderedMail } from '#templates/layout/mail.ts';
import { type ClientMail, privateSpaceAction, renderClientMail } from './client-mail.ts';

export type ClarificationQuestionView = ClientMail & {
  /** The advisor's own words; sent as they are. */
  readonly question: string;
};

const words: Words<{ subject: string; opening: string; closing: string }> = {
  fr: {
    subject: 'Une question au sujet de votre demande',
    opening: 'Avant de vous répondre, j’aimerais vous poser une question.',
    closing: 'Répondez simplement à ce message : votre réponse me parvient directement.',
  },
  en: {
    subject: 'A question about your inquiry',
    opening: 'Before I answer you, may I ask one question.',
    closing: 'Simply reply to this message: your answer comes straight to me.',
  },
};

export function clarificationQuestionMail(view: ClarificationQuestionView): RenderedMail {
  const { subject, opening, closing } = words[view.language];
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: opening },
    { kind: 'quote', text: view.question },
    { kind: 'paragraph', text: closing },
    ...privateSpaceAction(view),
  ];
  return renderClientMail(view, { subject, blocks });
}
