import type { PromisesMessages } from '../../fr/staff-pages/promises.ts';

export const promises: PromisesMessages = {
  title: 'Promises to the client',
  states: { made: 'Open', kept: 'Kept', moved: 'Moved', broken: 'Broken', released: 'No longer owed' },
  line: ({ who, before }) => `${who}, answer before ${before}`,
  renewal: 'new time, after an apology',
  answered: ({ at }) => `answered ${at}`,
};
