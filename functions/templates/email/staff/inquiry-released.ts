import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { ofName } from '#templates/i18n/elision.ts';
import type { Words } from '#templates/i18n/language.ts';
import { nameInSubject, renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type InquiryReleasedView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  /** The advisor who has it now. */
  readonly toName: string;
  readonly inquiryUrl?: string | undefined;
};

type ReleasedWords = {
  subject: (name: string, to: string) => string;
  taken: (name: string, to: string) => string;
  open: string;
  reference: (reference: string) => string;
};

const words: Words<ReleasedWords> = {
  fr: {
    subject: (name, to) => `${name} : ${to} prend la demande`,
    taken: (name, to) =>
      `${to} peut désormais s’occuper de la demande ${ofName(name)}, que vous teniez faute de conseiller disponible. La promesse faite au client court toujours depuis le premier instant. Vous n’avez rien à faire ; le lien précédent ne sert plus.`,
    open: 'Voir la demande',
    reference: (reference) => `Référence ${reference}`,
  },
  en: {
    subject: (name, to) => `${name}: ${to} takes the inquiry`,
    taken: (name, to) =>
      `${to} can now look after the inquiry from ${name}, which you held because nobody was available. The promise to the client still counts from its first moment. There is nothing for you to do; the earlier link no longer works.`,
    open: 'See the inquiry',
    reference: (reference) => `Reference ${reference}`,
  },
};

/** To the duty manager, who held it: two people never both believe that it is theirs. */
export function inquiryReleasedMail(view: InquiryReleasedView): RenderedMail {
  const { language, clientName, toName, reference, inquiryUrl } = view;
  const own = words[language];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => own.subject(name, toName)),
    blocks: [paragraph(own.taken(nameInSubject(clientName), toName)), ...actionBlock(own.open, inquiryUrl)],
    footnotes: [own.reference(reference)],
  });
}
