import type { InquiryChannel } from '#domain/inquiry/inquiry.ts';
import type { Words } from '../i18n/language.ts';

/** How the client came to the house. */
export const inquiryChannelWords: Words<Record<InquiryChannel, string>> = {
  fr: {
    'web-form': 'Formulaire du site',
    api: 'Autre système',
    email: 'Courriel',
    phone: 'Téléphone',
    message: 'Messagerie',
    boutique: 'En boutique',
    event: 'Lors d’un événement',
    other: 'Autre voie',
  },
  en: {
    'web-form': 'Form of the site',
    api: 'Another system',
    email: 'E-mail',
    phone: 'Telephone',
    message: 'Message',
    boutique: 'In a boutique',
    event: 'At an event',
    other: 'Another way',
  },
};
