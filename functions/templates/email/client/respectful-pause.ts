import type { PauseReason } from '#domain/policy/relance.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';
import { directLine } from './direct-line.ts';

export type RespectfulPauseView = ClientMail & {
  readonly because: PauseReason;
  /** "12 janvier 2027"; without it only a message from the client reopens the conversation. */
  readonly reopensOn?: string | undefined;
};

/** Sent once as the pause begins: why, until when, and how to end it. It asks for nothing. */
export function respectfulPauseMail(view: RespectfulPauseView): RenderedMail {
  const { language, because, reopensOn, tone, privateSpaceUrl } = view;
  const all = clientLetters[language];
  const { because: reasons, dated, open, resume } = all.respectfulPause;
  return renderClientMail(view, {
    subject: reopensOn === undefined ? open.subject : dated.subject({ date: reopensOn }),
    blocks: [
      paragraph(reasons[because]),
      paragraph(reopensOn === undefined ? open.silence : dated.back({ date: reopensOn })),
      ...actionBlock(resume, privateSpaceUrl),
      ...directLine(tone, all.directLine),
    ],
  });
}
