import type { WishesMessages } from '../../contracts/client-pages/wishes.ts';

export const wishes: WishesMessages = {
  title: 'Other wishes',
  legend: 'What would you like?',
  until: 'Come back to me from',
  untilHint: 'Without a date, we will wait until you write to us.',
  note: 'A note',
  noteHint: 'A time, a telephone number, a reason, if you wish.',
  send: 'Send my request',
  wishes: {
    call: {
      label: 'A call from my advisor',
      means: 'Your advisor will call at the time you give below, or as soon as possible.',
    },
    'other-times': {
      label: 'Agree on another time',
      means: 'Tell us below what would suit you; the times offered will no longer be kept for you.',
    },
    rest: { label: 'Later', means: 'We pause your inquiry and do not write to you in the meantime.' },
    declined: {
      label: 'I no longer need this',
      means: 'We stop following it up. You need only write to us to resume it.',
    },
    'left-alone': {
      label: 'No more messages from the house',
      means: 'We will no longer write to you of our own accord, about this or anything else.',
    },
  },
};
