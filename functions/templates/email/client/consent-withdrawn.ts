import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import type { Words } from '#templates/i18n/language.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';

const words: Words<{ subject: string; done: string; after: string }> = {
  fr: {
    subject: 'Votre consentement est retiré',
    done: 'Comme vous l’avez demandé, votre consentement est retiré. Vos demandes en cours sont closes, et ceci est le dernier message que nous vous envoyons de nous-mêmes.',
    after:
      'Pour que nous effacions aussi ce que nous gardons de vous, ou si vous souhaitez un jour nous retrouver, répondez simplement à ce message : une personne vous lira.',
  },
  en: {
    subject: 'Your consent is withdrawn',
    done: 'As you asked, your consent is withdrawn. Your open inquiries are closed, and this is the last message we send you of our own accord.',
    after:
      'If you would also like us to erase what we keep about you, or should you one day wish to find us again, simply reply to this message: a person will read it.',
  },
};

/** The last word. There is no button: nothing is asked of somebody who has just left. */
export function consentWithdrawnMail(view: ClientMail): RenderedMail {
  const { subject, done, after } = words[view.language];
  return renderClientMail(view, { subject, blocks: [paragraph(done), paragraph(after)] });
}
