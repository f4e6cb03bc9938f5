import type { JobToBeDone } from '#domain/qualification/qualification.ts';

export interface MatterMessages {
  /** Begins a subject. A subject is visible on a locked screen, and the recipient of a gift may see it. */
  readonly subject: string;
  /** After "au sujet", "about" or "in merito". */
  readonly about: string;
  /** After "pour", "to" or "per": the purpose of a meeting. */
  readonly purpose: string;
}

/** The client's purpose, in the client's terms. */
export type MattersMessages = Readonly<Record<JobToBeDone, MatterMessages>>;

export const matters: MattersMessages = {
  gift: {
    subject: 'Votre demande',
    about: 'du cadeau que vous souhaitez offrir',
    purpose: 'choisir ce cadeau avec vous',
  },
  milestone: {
    subject: 'Votre demande',
    about: 'de la pièce qui marquera ce moment',
    purpose: 'trouver avec vous la pièce qui marquera ce moment',
  },
  collection: { subject: 'Votre collection', about: 'de votre collection', purpose: 'parler de votre collection' },
  'investment-piece': {
    subject: 'La pièce que vous cherchez',
    about: 'de la pièce que vous cherchez',
    purpose: 'parler de la pièce que vous cherchez',
  },
  'bespoke-creation': {
    subject: 'Votre création',
    about: 'de la création que vous imaginez',
    purpose: 'parler de la création que vous imaginez',
  },
  repair: {
    subject: 'Le soin de votre pièce',
    about: 'du soin de votre pièce',
    purpose: 'parler du soin à donner à votre pièce',
  },
  event: { subject: 'Votre venue', about: 'de votre venue', purpose: 'préparer votre venue avec vous' },
  'personal-pleasure': {
    subject: 'La pièce que vous cherchez',
    about: 'de la pièce à laquelle vous pensez',
    purpose: 'parler de la pièce à laquelle vous pensez',
  },
  discovery: { subject: 'Votre demande', about: 'de votre demande', purpose: 'vous faire connaître la maison' },
};
