import type { InquiryChannelsMessages } from '../../fr/staff-shared/inquiry-channels.ts';

export const inquiryChannels: InquiryChannelsMessages = {
  'web-form': 'Website form',
  api: 'Another system',
  email: 'E-mail',
  phone: 'Telephone',
  message: 'Message',
  boutique: 'In a boutique',
  event: 'At an event',
  other: 'Other',
};
