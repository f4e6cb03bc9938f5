import type { Civility } from '#domain/identity/person.ts';
import type { MailBlock, Signatory } from '#templates/email-layout/letter.ts';
import { type RenderedMail, renderMail } from '#templates/email-layout/mail.ts';
import { actionBlock } from '#templates/email-layout/mail-blocks.ts';
import { closenessOf, type MailTone } from '#templates/email-layout/mail-tone.ts';
import type { ClientLanguage } from '#templates/i18n/language.ts';
import type { House } from '#templates/layout/brand.ts';
import { clientLetterParts } from '#templates/messages/catalogues.ts';
import { clientGreeting } from './client-greeting.ts';

/** The data of every mail to a client. */
export type ClientMail = {
  readonly house: House;
  readonly language: ClientLanguage;
  readonly clientName: string;
  readonly civility?: Civility | undefined;
  readonly reference: string;
  /** The advisor, or the duty manager while the inquiry has no owner. */
  readonly signatory: Signatory;
  readonly tone: MailTone;
  /** Absolute address of the private space, when the client has one. */
  readonly privateSpaceUrl?: string | undefined;
  /** Only on relational mails; transactional ones answer a request of the client. */
  readonly unsubscribeUrl?: string | undefined;
};

type Letter = { readonly subject: string; readonly blocks: readonly MailBlock[] };

/**
 * A letter to a client. It never repeats the text typed in the form: the address is not verified, and the house must
 * not become a way to send text to strangers.
 */
export function renderClientMail(mail: ClientMail, { subject, blocks }: Letter): RenderedMail {
  const messages = clientLetterParts[mail.language].letterFrame;
  return renderMail({
    house: mail.house,
    language: mail.language,
    subject,
    greeting: clientGreeting(mail, mail.language),
    blocks,
    closing: messages.closing[closenessOf(mail.tone)],
    signatory: mail.signatory,
    footnotes: [messages.reference({ reference: mail.reference, house: mail.house.houseName })],
    preferences: mail.unsubscribeUrl ? { label: messages.preferences, url: mail.unsubscribeUrl } : undefined,
  });
}

export function privateSpaceAction(mail: ClientMail): MailBlock[] {
  return actionBlock(clientLetterParts[mail.language].letterFrame.follow, mail.privateSpaceUrl);
}
