import { ofName } from '../grammar/elision.ts';

/** The public form. The consent is part of the recorded proof: a change of it is a new version of the form. */
export interface InquiryFormMessages {
  readonly title: string;
  readonly lede: (values: { readonly house: string }) => string;
  /** What happens after the form has been sent, in order. */
  readonly steps: readonly [string, string, string];
  readonly message: string;
  readonly messageHint: string;
  readonly civility: string;
  readonly civilities: Readonly<Record<'ms' | 'mr' | 'none', string>>;
  readonly fullName: string;
  readonly email: string;
  readonly phone: string;
  readonly intent: string;
  readonly category: string;
  readonly language: string;
  readonly further: string;
  readonly pieceReference: string;
  readonly occasion: string;
  readonly desiredOn: string;
  readonly boutique: string;
  readonly availability: string;
  readonly meeting: string;
  readonly frame: string;
  readonly consent: (values: { readonly house: string }) => string;
  readonly privacyLink: string;
  readonly send: string;
  readonly afterSend: string;
  /** The label of the trap field, which only robots fill in. */
  readonly trap: string;
}

export const inquiryForm: InquiryFormMessages = {
  title: 'Écrivez-nous',
  lede: ({ house }) =>
    `Une pièce, une occasion, une idée encore vague : un conseiller ${ofName(house)} lira votre message et vous répondra.`,
  steps: [
    'Un conseiller, choisi pour votre demande, en prend la responsabilité.',
    'Vous recevez son nom, et l’heure avant laquelle il vous répondra.',
    'Vous convenez ensemble de la suite, à votre rythme.',
  ],
  message: 'Que recherchez-vous ?',
  messageHint: 'Quelques lignes suffisent.',
  civility: 'Civilité',
  civilities: { ms: 'Madame', mr: 'Monsieur', none: 'Non précisé' },
  fullName: 'Prénom et nom',
  email: 'Adresse e-mail',
  phone: 'Téléphone',
  intent: 'L’objet de votre demande',
  category: 'L’univers qui vous intéresse',
  language: 'Vous préférez échanger en',
  further: 'Quelques précisions, si vous le souhaitez',
  pieceReference: 'Pièce ou référence',
  occasion: 'Occasion',
  desiredOn: 'Date souhaitée',
  boutique: 'Boutique',
  availability: 'Vous seriez disponible',
  meeting: 'Vous préférez une rencontre',
  frame: 'J’accepte un échange sur rendez-vous, dans un cadre confidentiel.',
  consent: ({ house }) =>
    `J’accepte que ${house} utilise ces informations pour répondre à ma demande et assurer son suivi, et rien d’autre.`,
  privacyLink: 'Lire comment elles sont protégées',
  send: 'Envoyer ma demande',
  afterSend: 'Vous recevrez une confirmation par e-mail. Aucune autre sollicitation ne suivra sans votre accord.',
  trap: 'Ne remplissez pas ce champ',
};
