import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';

/** The last letter. It has no button, because it asks nothing of a client who has just left. */
export function consentWithdrawnMail(view: ClientMail): RenderedMail {
  const { subject, done, after } = clientLetters[view.language].consentWithdrawn;
  return renderClientMail(view, { subject, blocks: [paragraph(done), paragraph(after)] });
}
