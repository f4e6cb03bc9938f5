import type { MattersMessages } from '../../fr/client-letter-parts/matters.ts';

export const matters: MattersMessages = {
  gift: {
    subject: 'La Sua richiesta',
    about: 'al regalo che desidera fare',
    purpose: 'scegliere insieme questo regalo',
  },
  milestone: {
    subject: 'La Sua richiesta',
    about: 'alla creazione che segnerà questo momento',
    purpose: 'trovare insieme la creazione che segnerà questo momento',
  },
  collection: { subject: 'La Sua collezione', about: 'alla Sua collezione', purpose: 'parlare della Sua collezione' },
  'investment-piece': {
    subject: 'La creazione che cerca',
    about: 'alla creazione che cerca',
    purpose: 'parlare della creazione che cerca',
  },
  'bespoke-creation': {
    subject: 'La Sua creazione su misura',
    about: 'alla creazione che immagina',
    purpose: 'parlare della creazione che immagina',
  },
  repair: {
    subject: 'La cura della Sua creazione',
    about: 'alla cura della Sua creazione',
    purpose: 'valutare insieme le cure di cui ha bisogno la Sua creazione',
  },
  event: { subject: 'La Sua visita', about: 'alla Sua visita', purpose: 'preparare insieme la Sua visita' },
  'personal-pleasure': {
    subject: 'La creazione che cerca',
    about: 'alla creazione a cui pensa',
    purpose: 'parlare della creazione a cui pensa',
  },
  discovery: { subject: 'La Sua richiesta', about: 'alla Sua richiesta', purpose: 'farLe conoscere la maison' },
};
