import type { LevelsMessages } from '../../fr/staff-shared/levels.ts';

export const levels: LevelsMessages = {
  names: {
    new: 'New contact',
    promising: 'Promising inquiry',
    client: 'Client',
    vic: 'VIC',
    'top-vic': 'VIC, inner circle',
  },
  visible: ({ level }) => `${level}, VIP`,
};
