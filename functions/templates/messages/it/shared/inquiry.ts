import type { InquiryMessages } from '../../fr/shared/inquiry.ts';

export const inquiry: InquiryMessages = {
  intents: {
    acquire: 'Acquistare una creazione',
    gift: 'Fare un regalo',
    bespoke: 'Una creazione su misura',
    repair: 'Cura o restauro',
    appointment: 'Fissare un appuntamento',
    event: 'Un evento della maison',
    other: 'Altro',
  },
  categories: {
    'high-jewellery': 'Alta gioielleria',
    watches: 'Orologeria',
    leather: 'Pelletteria',
    couture: 'Couture',
    jewellery: 'Gioielleria',
    fragrance: 'Profumi',
    home: 'Arte della casa',
    other: 'Altro, o non ho ancora deciso',
  },
  availabilities: { 'this-week': 'Questa settimana', 'this-month': 'Questo mese', later: 'Più avanti' },
  meetings: {
    boutique: 'In boutique',
    'private-salon': 'In un salotto privato',
    video: 'In videochiamata',
    phone: 'Per telefono',
  },
};
