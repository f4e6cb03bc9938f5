import type { WishesMessages } from '../../fr/client-pages/wishes.ts';

export const wishes: WishesMessages = {
  title: 'Altri desideri',
  legend: 'Che cosa desidera?',
  until: 'Ricontattarmi a partire dal',
  untilHint: 'Senza una data, attenderemo che ci scriva Lei.',
  note: 'Una nota',
  noteHint: 'Un orario, un numero di telefono, un motivo, se lo desidera.',
  send: 'Invia la richiesta',
};
