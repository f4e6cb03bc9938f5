import type { WishesMessages } from '../../fr/client-pages/wishes.ts';

export const wishes: WishesMessages = {
  title: 'Other wishes',
  legend: 'What would you like?',
  until: 'Come back to me from',
  untilHint: 'Without a date, we will wait until you write to us.',
  note: 'A note',
  noteHint: 'A time, a telephone number, a reason, if you wish.',
  send: 'Send my request',
};
