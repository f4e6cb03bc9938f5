import type { InquiryChannel } from '#domain/inquiry/inquiry.ts';

export type InquiryChannelsMessages = Readonly<Record<InquiryChannel, string>>;

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
