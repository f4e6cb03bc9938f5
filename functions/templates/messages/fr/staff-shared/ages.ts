import type { AgesMessages } from '../../contracts/staff-shared/ages.ts';

export const ages: AgesMessages = {
  justNow: 'à l’instant',
  time: ({ time }) => `depuis ${time}`,
  days: ({ days }) => `depuis ${days} jours`,
};
