import type { FormMessages } from '../../contracts/shared/form.ts';

export const form: FormMessages = {
  errorTitle: 'One moment: something is still needed',
  errorTitlePrefix: 'Still needed: ',
  send: 'Send',
};
