import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { isNear } from '#templates/email-layout/mail-tone.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import { type ClientMail, privateSpaceAction, renderClientMail } from './client-mail.ts';
import { unbroken } from './direct-line.ts';

export type NewAdvisorView = ClientMail & { readonly fromName: string };

/** Sent once, by the new advisor, so that the client does not learn of the change by chance. */
export function newAdvisorMail(view: NewAdvisorView): RenderedMail {
  const { language, tone, fromName, signatory } = view;
  const messages = clientLetters[language].newAdvisor;
  const sentences = [
    messages.takesOver({ former: fromName }),
    isNear(tone) ? messages.wellInformed : messages.informed,
    ...(isNear(tone) && tone.directLine ? [messages.line({ phone: unbroken(tone.directLine) })] : []),
  ];
  return renderClientMail(view, {
    subject: fittingSubject(...messages.subjects({ advisor: signatory.fullName })),
    blocks: [paragraph(sentences.join(' ')), ...privateSpaceAction(view)],
  });
}
