import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import type { Words } from '#templates/i18n/language.ts';
import { type ClientMail, privateSpaceAction, renderClientMail } from './client-mail.ts';

export type ClarificationQuestionView = ClientMail & {
  /** The advisor's own words; sent as they are. */
  readonly question: string;
  /** The page where it is answered; without one the private space shows the question. */
  readonly answerUrl?: string | undefined;
};

const words: Words<{ subject: string; opening: string; closing: string; either: string; answer: string }> = {
  fr: {
    subject: 'Une question au sujet de votre demande',
    opening: 'Avant de vous répondre, j’aimerais vous poser une question.',
    closing: 'Répondez simplement à ce message : votre réponse me parvient directement.',
    either: 'Deux lignes suffisent, ici ou en réponse à ce message : elles me parviennent directement.',
    answer: 'Répondre',
  },
  en: {
    subject: 'A question about your inquiry',
    opening: 'Before I answer you, may I ask one question.',
    closing: 'Simply reply to this message: your answer comes straight to me.',
    either: 'Two lines are enough, here or in reply to this message: they come straight to me.',
    answer: 'Answer',
  },
};

export function clarificationQuestionMail(view: ClarificationQuestionView): RenderedMail {
  const { subject, opening, closing, either, answer } = words[view.language];
  const reply = view.answerUrl
    ? [paragraph(either), ...actionBlock(answer, view.answerUrl)]
    : [paragraph(closing), ...privateSpaceAction(view)];
  const blocks: MailBlock[] = [paragraph(opening), { kind: 'quote', text: view.question }, ...reply];
  return renderClientMail(view, { subject, blocks });
}
