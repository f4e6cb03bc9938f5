import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import { type ClientMail, privateSpaceAction, renderClientMail } from './client-mail.ts';

export type ClarificationQuestionView = ClientMail & {
  /** The advisor's own text, sent unchanged. */
  readonly question: string;
  /** The page for the answer; without it the private space shows the question. */
  readonly answerUrl?: string | undefined;
};

export function clarificationQuestionMail(view: ClarificationQuestionView): RenderedMail {
  const messages = clientLetters[view.language].clarificationQuestion;
  const reply = view.answerUrl
    ? [paragraph(messages.byLinkOrReply), ...actionBlock(messages.answer, view.answerUrl)]
    : [paragraph(messages.byReply), ...privateSpaceAction(view)];
  const blocks: MailBlock[] = [paragraph(messages.opening), { kind: 'quote', text: view.question }, ...reply];
  return renderClientMail(view, { subject: messages.subject, blocks });
}
