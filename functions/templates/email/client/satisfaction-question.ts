import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { isNear } from '#templates/email-layout/mail-tone.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';

export type SatisfactionQuestionView = ClientMail & {
  /** "mardi 24 novembre". */
  readonly metOn: string;
  /** Absent when the signatory is the person they met. */
  readonly advisorName?: string | undefined;
  readonly answerUrl?: string | undefined;
};

/** Signed by the director and not by the advisor, so that the client can answer freely. */
export function satisfactionQuestionMail(view: SatisfactionQuestionView): RenderedMail {
  const { language, metOn: day, advisorName: advisor, tone, answerUrl } = view;
  const messages = clientLetters[language].satisfactionQuestion;
  const met = advisor === undefined ? messages.metMe({ day }) : messages.met({ advisor, day });
  const ask = isNear(tone) ? messages.askNear : messages.ask;
  return renderClientMail(view, {
    subject: fittingSubject(...messages.subjects({ day })),
    blocks: [paragraph(`${met} ${ask}`), ...actionBlock(messages.answer, answerUrl)],
  });
}
