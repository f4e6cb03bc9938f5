import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import type { Words } from '#templates/i18n/language.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';

export type OffTargetKind = 'press' | 'careers' | 'after-sales' | 'solicitation' | 'other';

export type OffTargetRedirectView = ClientMail & {
  readonly kind: OffTargetKind;
  /** The right door, when the house has one: a page or a `mailto:` address. */
  readonly destinationUrl?: string | undefined;
};

type KindWords = { readonly subject: string; readonly body: string; readonly action: string };

const thanks: Words<string> = {
  fr: 'Merci d’avoir écrit à la maison. Le service qui a reçu votre message est réservé à l’accompagnement des clients.',
  en: 'Thank you for writing to the house. The people who received your message look after clients.',
};

const closing: Words<string> = {
  fr: 'Si votre demande portait sur une pièce ou un rendez-vous, répondez à ce message et nous la reprendrons.',
  en: 'If your inquiry was about a piece or an appointment, reply to this message and we will take it up again.',
};

const words: Words<Record<OffTargetKind, KindWords>> = {
  fr: {
    press: {
      subject: 'Votre message : le service de presse saura vous répondre',
      body: 'Les demandes de presse et d’image sont suivies par une équipe qui connaît nos archives et nos délais. Elle vous répondra mieux que nous.',
      action: 'Écrire au service de presse',
    },
    careers: {
      subject: 'Votre message : nos métiers et nos postes ouverts',
      body: 'Votre intérêt pour nos métiers nous touche. Les candidatures sont lues par les personnes qui recrutent, au même endroit pour tous.',
      action: 'Voir les postes ouverts',
    },
    'after-sales': {
      subject: 'Votre message : l’atelier prend soin de votre pièce',
      body: 'Pour une pièce que vous possédez déjà, l’atelier est votre meilleur interlocuteur : il vous dira quoi préparer et combien de temps compter.',
      action: 'Joindre l’atelier',
    },
    solicitation: {
      subject: 'Votre message à la maison',
      body: 'Nous ne pouvons pas donner suite aux propositions commerciales reçues par cette voie.',
      action: 'Espace fournisseurs',
    },
    other: {
      subject: 'Votre message à la maison',
      body: 'Nous ne sommes pas en mesure de donner suite à cette demande, et préférons vous le dire simplement.',
      action: 'Trouver le bon service',
    },
  },
  en: {
    press: {
      subject: 'Your message: our press office will answer you best',
      body: 'Press and image requests are handled by a team that knows our archives and our deadlines. They will answer you better than we could.',
      action: 'Write to the press office',
    },
    careers: {
      subject: 'Your message: our crafts and open positions',
      body: 'Your interest in our crafts means a great deal to us. Applications are read by the people who recruit, in one place for everyone.',
      action: 'See open positions',
    },
    'after-sales': {
      subject: 'Your message: our workshop looks after your piece',
      body: 'For a piece you already own, the workshop is the best place to turn: they will tell you what to prepare and how long it takes.',
      action: 'Reach the workshop',
    },
    solicitation: {
      subject: 'Your message to the house',
      body: 'We are not able to follow up on commercial proposals received this way.',
      action: 'Supplier information',
    },
    other: {
      subject: 'Your message to the house',
      body: 'We are not able to take this request further, and would rather tell you plainly.',
      action: 'Find the right service',
    },
  },
};

/** Filters without closing the door: a gracious answer, the right address, and a way back. */
export function offTargetRedirectMail(view: OffTargetRedirectView): RenderedMail {
  const { subject, body, action } = words[view.language][view.kind];
  const door: MailBlock[] = view.destinationUrl ? [{ kind: 'action', label: action, url: view.destinationUrl }] : [];
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: thanks[view.language] },
    { kind: 'paragraph', text: body },
    ...door,
    { kind: 'paragraph', text: closing[view.language] },
  ];
  return renderClientMail(view, { subject, blocks });
}
