import type { MailBlock, Signatory } from '#templates/email-layout/letter.ts';
import { type RenderedMail, renderMail } from '#templates/email-layout/mail.ts';
import { actionBlock } from '#templates/email-layout/mail-blocks.ts';
import type { MailTone } from '#templates/email-layout/mail-tone.ts';
import type { Language, Words } from '#templates/i18n/language.ts';
import { nameForMail } from '#templates/i18n/text.ts';
import type { House } from '#templates/layout/brand.ts';

/** What every mail to a client is given. */
export type ClientMail = {
  readonly house: House;
  readonly language: Language;
  readonly clientName: string;
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

const words: Words<{ greet: (name: string) => string; reference: (reference: string, house: string) => string }> = {
  fr: {
    greet: (name) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
    reference: (reference, house) =>
      `Référence ${reference}. Vous recevez ce message parce que vous avez écrit à ${house}.`,
  },
  en: {
    greet: (name) => (name === '' ? 'Good day,' : `Dear ${name},`),
    reference: (reference, house) => `Reference ${reference}. You receive this message because you wrote to ${house}.`,
  },
};

/**
 * A letter to a client. It never repeats what was typed in the form: the address is not verified, and the house must
 * not become a way to send one's own words to a stranger.
 */
export function renderClientMail(mail: ClientMail, { subject, blocks }: Letter): RenderedMail {
  const own = words[mail.language];
  return renderMail({
    house: mail.house,
    language: mail.language,
    subject,
    greeting: own.greet(nameForMail(mail.clientName)),
    blocks,
    signatory: mail.signatory,
    footnotes: [own.reference(mail.reference, mail.house.houseName)],
    unsubscribeUrl: mail.unsubscribeUrl,
  });
}

const followWords: Words<string> = { fr: 'Suivre ma demande', en: 'Follow my inquiry' };

export function privateSpaceAction(mail: ClientMail): MailBlock[] {
  return actionBlock(followWords[mail.language], mail.privateSpaceUrl);
}
