import type { InquiryChannelsMessages } from '../../contracts/staff-shared/inquiry-channels.ts';

export const inquiryChannels: InquiryChannelsMessages = {
  'web-form': 'Formulaire du site',
  api: 'Autre système',
  email: 'E-mail',
  phone: 'Téléphone',
  message: 'Messagerie',
  boutique: 'En boutique',
  event: 'Lors d’un événement',
  other: 'Autre',
};
