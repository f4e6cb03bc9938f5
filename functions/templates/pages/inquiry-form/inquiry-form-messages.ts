import { ofName } from '#templates/i18n/elision.ts';
import type { Words } from '#templates/i18n/language.ts';
import type { Choice } from '#templates/layout/fields.ts';

type InquiryFormWords = Record<
  | 'title'
  | 'message'
  | 'messageHint'
  | 'fullName'
  | 'email'
  | 'phone'
  | 'intent'
  | 'category'
  | 'toSay'
  | 'language'
  | 'further'
  | 'pieceReference'
  | 'occasion'
  | 'desiredOn'
  | 'boutique'
  | 'availability'
  | 'meeting'
  | 'frame'
  | 'privacyLink'
  | 'optional'
  | 'send'
  | 'afterSend'
  | 'trap',
  string
> & {
  readonly lede: (house: string) => string;
  readonly consent: (house: string) => string;
  readonly steps: readonly string[];
  readonly languages: readonly Choice[];
};

const languages: readonly Choice[] = [
  { value: 'fr', label: 'Français' },
  { value: 'en', label: 'English' },
];

/** The words of the inquiry form. The consent sentence is part of the recorded proof: changing it changes the form's version. */
export const inquiryFormWords: Words<InquiryFormWords> = {
  fr: {
    title: 'Écrivez-nous',
    lede: (house) =>
      `Une pièce, une occasion, une envie encore vague : une personne ${ofName(house)} vous lira et vous répondra.`,
    steps: [
      'Un conseiller, choisi pour votre demande, en devient responsable.',
      'Vous recevez son nom, et l’heure avant laquelle il ou elle vous répondra.',
      'Vous convenez ensemble de la suite, à votre rythme.',
    ],
    message: 'Que recherchez-vous ?',
    messageHint: 'Quelques lignes suffisent.',
    fullName: 'Prénom et nom',
    email: 'Adresse e-mail',
    phone: 'Téléphone',
    intent: 'Votre intention',
    category: 'L’univers qui vous intéresse',
    toSay: 'À préciser plus tard',
    language: 'Vous préférez échanger en',
    languages,
    further: 'Quelques précisions, si vous le souhaitez',
    pieceReference: 'Pièce ou référence',
    occasion: 'Occasion',
    desiredOn: 'Date souhaitée',
    boutique: 'Boutique',
    availability: 'Vous seriez disponible',
    meeting: 'Vous préférez une rencontre',
    frame: 'J’accepte un échange sur rendez-vous, dans un cadre confidentiel.',
    consent: (house) =>
      `J’accepte que ${house} utilise ces informations pour répondre à ma demande et assurer son suivi, et rien d’autre.`,
    privacyLink: 'Lire comment elles sont protégées',
    optional: 'facultatif',
    send: 'Confier ma demande',
    afterSend: 'Vous recevrez une confirmation par e-mail. Aucune autre sollicitation ne suivra sans votre accord.',
    trap: 'Ne remplissez pas ce champ',
  },
  en: {
    title: 'Write to us',
    lede: (house) => `A piece, an occasion, an idea still taking shape: someone at ${house} will read you and answer.`,
    steps: [
      'An advisor, chosen for your inquiry, takes responsibility for it.',
      'You receive their name, and the time before which they will answer.',
      'Together you decide what comes next, at your own pace.',
    ],
    message: 'What are you looking for?',
    messageHint: 'A few lines are enough.',
    fullName: 'Full name',
    email: 'E-mail address',
    phone: 'Telephone',
    intent: 'What brings you here',
    category: 'The part of the house that interests you',
    toSay: 'To be said later',
    language: 'You prefer to correspond in',
    languages,
    further: 'A few more details, if you wish',
    pieceReference: 'Piece or reference',
    occasion: 'Occasion',
    desiredOn: 'Date you have in mind',
    boutique: 'Boutique',
    availability: 'You would be available',
    meeting: 'You would rather meet',
    frame: 'I am happy to meet by appointment, in confidence.',
    consent: (house) =>
      `I agree that ${house} may use these details to answer my inquiry and follow it up, and for nothing else.`,
    privacyLink: 'Read how they are protected',
    optional: 'optional',
    send: 'Send my inquiry',
    afterSend: 'You will receive a confirmation by e-mail. Nothing else will follow without your agreement.',
    trap: 'Leave this field empty',
  },
};
