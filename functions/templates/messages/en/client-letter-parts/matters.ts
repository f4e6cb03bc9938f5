import type { MattersMessages } from '../../fr/client-letter-parts/matters.ts';

export const matters: MattersMessages = {
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
  event: { subject: 'Your visit', about: 'your visit', purpose: 'prepare your visit with you' },
  'personal-pleasure': {
    subject: 'The piece you have in mind',
    about: 'the piece you have in mind',
    purpose: 'talk about the piece you have in mind',
  },
  discovery: { subject: 'Your inquiry', about: 'your inquiry', purpose: 'introduce the house to you' },
};
