import type { WishesMessages } from '../../contracts/client-pages/wishes.ts';

export const wishes: WishesMessages = {
  title: 'Autres souhaits',
  legend: 'Que souhaitez-vous ?',
  until: 'Reprendre contact à partir du',
  untilHint: 'Sans date, nous attendrons que vous nous écriviez.',
  note: 'Une précision',
  noteHint: 'Un horaire, un numéro de téléphone, une raison, si vous le souhaitez.',
  send: 'Transmettre ma demande',
};
