import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import type { Language, Words } from '../i18n/language.ts';

type Matter = {
  /** Opens a subject. A subject shows on locked screens, and the person a gift is for may be sitting beside it. */
  readonly subject: string;
  /** After "au sujet" or "about". */
  readonly about: string;
  /** After "pour" or "to": what meeting is for. */
  readonly purpose: string;
};

const matters: Words<Record<JobToBeDone, Matter>> = {
  fr: {
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
  },
  en: {
    gift: { subject: 'Your inquiry', about: 'the gift you have in mind', purpose: 'choose this gift with you' },
    milestone: {
      subject: 'Your inquiry',
      about: 'the piece that will mark the occasion',
      purpose: 'find with you the piece that will mark the occasion',
    },
    collection: { subject: 'Your collection', about: 'your collection', purpose: 'talk about your collection' },
    'investment-piece': {
      subject: 'The piece you are looking for',
      about: 'the piece you are looking for',
      purpose: 'talk about the piece you are looking for',
    },
    'bespoke-creation': {
      subject: 'Your commission',
      about: 'the piece you would like made',
      purpose: 'talk about the piece you would like made',
    },
    repair: {
      subject: 'The care of your piece',
      about: 'the care of your piece',
      purpose: 'see what care your piece needs',
    },
    event: { subject: 'Your visit', about: 'your visit', purpose: 'prepare your visit' },
    'personal-pleasure': {
      subject: 'The piece you have in mind',
      about: 'the piece you have in mind',
      purpose: 'talk about the piece you have in mind',
    },
    discovery: { subject: 'Your inquiry', about: 'your inquiry', purpose: 'introduce the house to you' },
  },
};

/** What a letter is about, said as the client would say it; an inquiry nobody has read yet is simply an inquiry. */
export function matterWords(job: JobToBeDone | undefined, language: Language): Matter {
  return matters[language][job ?? 'discovery'];
}
