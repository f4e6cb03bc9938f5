import type { OfferedSlotsMessages } from '../../fr/client-letter-parts/offered-slots.ts';

const counts = ['a possible time', 'two possible times', 'three possible times'];

export const offeredSlots: OfferedSlotsMessages = {
  counted: ({ count }) => counts[count - 1] ?? 'some possible times',
  choose: 'Choose a time',
  heldUntil: ({ count, until }) => `${count === 1 ? 'This time is' : 'These times are'} held for you until ${until}.`,
  otherwise: ({ count }) =>
    count === 1
      ? 'If it does not suit you, the same page lets you ask for another.'
      : 'If none of them suits you, the same page lets you ask for others.',
};
