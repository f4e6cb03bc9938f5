import type { AgesMessages } from '../../fr/staff-shared/ages.ts';

export const ages: AgesMessages = {
  justNow: 'just now',
  time: ({ time }) => `for ${time}`,
  days: ({ days }) => `for ${days} days`,
};
