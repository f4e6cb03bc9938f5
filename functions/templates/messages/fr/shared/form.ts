import type { FormMessages } from '../../contracts/shared/form.ts';

export const form: FormMessages = {
  errorTitle: 'Encore un instant : quelque chose reste à compléter',
  errorTitlePrefix: 'À compléter : ',
  send: 'Envoyer',
};
