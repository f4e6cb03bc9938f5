import type { LevelsMessages } from '../../contracts/staff-shared/levels.ts';

export const levels: LevelsMessages = {
  names: {
    new: 'Nouveau contact',
    promising: 'Demande prometteuse',
    client: 'Client',
    vic: 'VIC',
    'top-vic': 'VIC, premier cercle',
  },
  visible: ({ level }) => `${level}, VIP`,
};
