import type { OfferedSlotsMessages } from '../../contracts/client-letter-parts/offered-slots.ts';

const counts = ['un moment', 'deux moments', 'trois moments'];

export const offeredSlots: OfferedSlotsMessages = {
  counted: ({ count }) => counts[count - 1] ?? 'des moments',
  choose: 'Choisir un moment',
  heldUntil: ({ count, until }) =>
    `${count === 1 ? 'Ce moment vous est réservé' : 'Ces moments vous sont réservés'} jusqu’au ${until}.`,
  otherwise: ({ count }) =>
    count === 1
      ? 'S’il ne vous convient pas, la même page permet d’en demander un autre.'
      : 'Si aucun ne vous convient, la même page permet d’en demander d’autres.',
};
