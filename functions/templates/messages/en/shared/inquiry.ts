import type { InquiryMessages } from '../../fr/shared/inquiry.ts';

export const inquiry: InquiryMessages = {
  intents: {
    acquire: 'Acquiring a piece',
    gift: 'Choosing a gift',
    bespoke: 'A bespoke creation',
    repair: 'Care or restoration',
    appointment: 'Arranging an appointment',
    event: 'An event of the house',
    other: 'Something else',
  },
  categories: {
    'high-jewellery': 'High jewellery',
    watches: 'Watches',
    leather: 'Leather goods',
    couture: 'Couture',
    jewellery: 'Jewellery',
    fragrance: 'Fragrance',
    home: 'Home',
    other: 'Other, or not decided yet',
  },
  availabilities: { 'this-week': 'This week', 'this-month': 'This month', later: 'Later' },
  meetings: {
    boutique: 'At the boutique',
    'private-salon': 'In a private salon',
    video: 'By video call',
    phone: 'By telephone',
  },
};
