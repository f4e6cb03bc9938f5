import type { FormMessages } from '../../fr/shared/form.ts';

export const form: FormMessages = {
  errorTitle: 'Please complete or correct the following',
  errorTitlePrefix: 'Still needed: ',
  send: 'Send',
};
