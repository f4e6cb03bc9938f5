import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import type { OffTargetKind } from '#templates/messages/contracts/client-letters/off-target-redirect.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';

export type OffTargetRedirectView = ClientMail & {
  readonly kind: OffTargetKind;
  /** The right address, when the house has one: a page or a `mailto:` address. */
  readonly destinationUrl?: string | undefined;
};

/** A courteous refusal: an answer, the right address, and a way back. */
export function offTargetRedirectMail(view: OffTargetRedirectView): RenderedMail {
  const { thanks, kinds, misread } = clientLetters[view.language].offTargetRedirect;
  const { subject, body, action } = kinds[view.kind];
  const blocks = [paragraph(thanks), paragraph(body), ...actionBlock(action, view.destinationUrl), paragraph(misread)];
  return renderClientMail(view, { subject, blocks });
}
