import type { PrivateOffersMessages } from '../../fr/client-pages/private-offers.ts';

export const privateOffers: PrivateOffersMessages = {
  title: 'Reserved for you',
  noted:
    'When you open one of these texts or ask for an appointment, we make a note of it, so as to receive you better. Nothing else about your visit is observed.',
  read: 'Read',
  see: 'See the private collection',
  open: 'Open',
  meet: 'Meeting us',
  meetText: 'We will suggest several times, and you choose.',
  ask: 'Ask for an appointment',
  send: 'Send my request',
  colon: ': ',
};
