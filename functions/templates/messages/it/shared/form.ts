import type { FormMessages } from '../../fr/shared/form.ts';

export const form: FormMessages = {
  errorTitle: 'La preghiamo di completare o correggere quanto segue',
  errorTitlePrefix: 'Da completare: ',
  send: 'Invia',
};
