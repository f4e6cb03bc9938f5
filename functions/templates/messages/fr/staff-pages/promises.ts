import type { PromisesMessages } from '../../contracts/staff-pages/promises.ts';

export const promises: PromisesMessages = {
  title: 'Promesses faites au client',
  states: { made: 'En cours', kept: 'Tenue', moved: 'Déplacée', broken: 'Non tenue', released: 'Sans objet' },
  line: ({ who, before }) => `${who}, réponse avant ${before}`,
  renewal: 'nouveau délai, après excuses',
  answered: ({ at }) => `répondu ${at}`,
};
