import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';

export type FreshClientLinkView = ClientMail & { readonly freshUrl: string };

/** Sent to the mailbox that the expired or replaced link belonged to, never to another. */
export function freshClientLinkMail(view: FreshClientLinkView): RenderedMail {
  const { subject, body, open, ignore } = clientLetters[view.language].freshLink;
  const blocks = [paragraph(body), ...actionBlock(open, view.freshUrl), { kind: 'small', text: ignore } as const];
  return renderClientMail(view, { subject, blocks });
}
