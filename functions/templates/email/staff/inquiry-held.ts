import type { RenderedMail } from '#templates/email-layout/mail.ts';
import type { Words } from '#templates/i18n/language.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

export type InquiryHeldView = InquiryMail & {
  /** Nobody could take it, or the rules disagreed and a person should read it. */
  readonly reason: 'nobody-eligible' | 'doubtful';
};

type HeldWords = Record<InquiryHeldView['reason'], { subject: (name: string) => string; opening: string }>;

const words: Words<HeldWords> = {
  fr: {
    'nobody-eligible': {
      subject: (name) => `${name} : personne de disponible, la demande est à vous`,
      opening:
        'Aucun conseiller ne peut prendre cette demande pour l’instant. Vous en êtes responsable : répondez au client, ou confiez-la à la personne de votre choix.',
    },
    doubtful: {
      subject: (name) => `${name} : une demande à lire vous-même`,
      opening:
        'Les règles ne suffisent pas à dire si cette demande est celle d’un client. Elle mérite votre lecture : répondez, confiez-la, ou écartez-la.',
    },
  },
  en: {
    'nobody-eligible': {
      subject: (name) => `${name}: nobody is available, the inquiry is yours`,
      opening:
        'No advisor can take this inquiry at the moment. You are responsible for it: answer the client, or entrust it to the person of your choice.',
    },
    doubtful: {
      subject: (name) => `${name}: an inquiry to read yourself`,
      opening:
        'The rules cannot tell whether this is a client’s inquiry. It deserves your reading: answer, entrust it to someone, or set it aside.',
    },
  },
};

/** To the duty manager: while nobody else is, they are the owner. */
export function inquiryHeldMail(view: InquiryHeldView): RenderedMail {
  const { subject, opening } = words[view.language][view.reason];
  return renderInquiryMail(view, subjectAbout(view.clientName, subject), [opening]);
}
