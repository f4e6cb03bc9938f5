import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { isNear } from '#templates/email-layout/mail-tone.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import { type ClientMail, privateSpaceAction, renderClientMail } from './client-mail.ts';
import { unbroken } from './direct-line.ts';

export type AdvisorAwayView = ClientMail & {
  /** Who is away, and their last day away: "29 novembre 2026". */
  readonly awayName: string;
  readonly awayUntil: string;
};

/** Sent once, by the stand-in, when a leave begins while the client waits for an answer. */
export function advisorAwayMail(view: AdvisorAwayView): RenderedMail {
  const { language, tone, awayName, awayUntil, signatory } = view;
  const messages = clientLetters[language].advisorAway;
  const sentences = [
    messages.away({ advisor: awayName, until: awayUntil }),
    messages.answer,
    messages.returns({ advisor: awayName }),
    ...(isNear(tone) && tone.directLine ? [messages.line({ phone: unbroken(tone.directLine) })] : []),
  ];
  return renderClientMail(view, {
    subject: fittingSubject(...messages.subjects({ advisor: signatory.fullName })),
    blocks: [paragraph(sentences.join(' ')), ...privateSpaceAction(view)],
  });
}
