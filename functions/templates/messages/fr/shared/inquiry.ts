import type { InquiryMessages } from '../../contracts/shared/inquiry.ts';

export const inquiry: InquiryMessages = {
  intents: {
    acquire: 'Acquérir une pièce',
    gift: 'Offrir',
    bespoke: 'Une création sur mesure',
    repair: 'Un soin ou une restauration',
    appointment: 'Prendre rendez-vous',
    event: 'Un événement de la maison',
    other: 'Autre chose',
  },
  categories: {
    'high-jewellery': 'Haute joaillerie',
    watches: 'Horlogerie',
    leather: 'Maroquinerie',
    couture: 'Couture',
    jewellery: 'Joaillerie',
    fragrance: 'Parfum',
    home: 'Art de vivre',
    other: 'Autre, ou je ne sais pas encore',
  },
  availabilities: { 'this-week': 'Cette semaine', 'this-month': 'Ce mois-ci', later: 'Plus tard' },
  meetings: {
    boutique: 'En boutique',
    'private-salon': 'En salon privé',
    video: 'En visioconférence',
    phone: 'Par téléphone',
  },
};
