import type { Civility } from '#domain/identity/person.ts';
import type { MailBlock, Signatory } from '#templates/email-layout/letter.ts';
import { type RenderedMail, renderMail } from '#templates/email-layout/mail.ts';
import { actionBlock } from '#templates/email-layout/mail-blocks.ts';
import { closenessOf, type MailTone } from '#templates/email-layout/mail-tone.ts';
import type { ClientLanguage } from '#templates/i18n/language.ts';
import { startsWithTitle, surnameOf } from '#templates/i18n/surname.ts';
import { nameForMail } from '#templates/i18n/text.ts';
import type { House } from '#templates/layout/brand.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import type { LetterFrameMessages } from '#templates/messages/contracts/client-letters/letter-frame.ts';

/** What every mail to a client is given. */
export type ClientMail = {
  readonly house: House;
  readonly language: ClientLanguage;
  readonly clientName: string;
  readonly civility?: Civility | undefined;
  readonly reference: string;
  /** The advisor, or the duty manager while nobody owns the inquiry. */
  readonly signatory: Signatory;
  readonly tone: MailTone;
  /** Absolute address of the private space, when the client has one. */
  readonly privateSpaceUrl?: string | undefined;
  /** Only on relational mails; transactional ones answer what the client asked for. */
  readonly unsubscribeUrl?: string | undefined;
};

type Letter = { readonly subject: string; readonly blocks: readonly MailBlock[] };

/** By form of address and surname where both are known; a name that is no name, or bears a title, stands as it is. */
function greetingOf({ clientName, civility }: ClientMail, { greeting }: LetterFrameMessages): string {
  const fullName = nameForMail(clientName);
  if (civility !== undefined && !startsWithTitle(fullName)) {
    return greeting[civility]({ name: surnameOf(fullName) ?? fullName });
  }
  return fullName === '' ? greeting.unnamed : greeting.named({ fullName });
}

/**
 * A letter to a client. It never repeats what was typed in the form: the address is not verified, and the house must
 * not become a way to send one's own words to a stranger.
 */
export function renderClientMail(mail: ClientMail, { subject, blocks }: Letter): RenderedMail {
  const messages = clientLetters[mail.language].letterFrame;
  return renderMail({
    house: mail.house,
    language: mail.language,
    subject,
    greeting: greetingOf(mail, messages),
    blocks,
    closing: messages.closing[closenessOf(mail.tone)],
    signatory: mail.signatory,
    footnotes: [messages.reference({ reference: mail.reference, house: mail.house.houseName })],
    preferences: mail.unsubscribeUrl ? { label: messages.preferences, url: mail.unsubscribeUrl } : undefined,
  });
}

export function privateSpaceAction(mail: ClientMail): MailBlock[] {
  return actionBlock(clientLetters[mail.language].letterFrame.follow, mail.privateSpaceUrl);
}
