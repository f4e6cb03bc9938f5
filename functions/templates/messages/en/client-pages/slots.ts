import type { SlotsMessages } from '../../fr/client-pages/slots.ts';

export const slots: SlotsMessages = {
  title: 'Choose your time',
  lede: ({ advisor, place }) => `${advisor} will meet you ${place}.`,
  kept: ({ until }) => `These times are kept for you until ${until}. You may change your mind.`,
  oneKept: ({ until }) => `This time is kept for you until ${until}. You may change your mind.`,
  noLongerKept: 'These times are no longer kept for you, but they are still free.',
  oneNoLongerKept: 'This time is no longer kept for you, but it is still free.',
  noneLeft: 'These times are no longer free',
  noneLeftLede: 'Tell us below what would suit you, and we will offer you others.',
  choose: 'The time that suits you',
  move: 'Another time',
  keep: 'Choose this time',
  moveTo: 'Move to this time',
  nothingFree: 'No other time is free at the moment. Please ask for a call, and we will find one together.',
};
