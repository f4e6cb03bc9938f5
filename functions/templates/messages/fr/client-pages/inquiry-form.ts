import type { InquiryFormMessages } from '../../contracts/client-pages/inquiry-form.ts';
import { ofName } from '../grammar/elision.ts';

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
