import type { FormMessages } from '../../contracts/shared/form.ts';

export const form: FormMessages = {
  errorTitle: 'Merci de compléter ou de corriger ce qui suit',
  errorTitlePrefix: 'À compléter : ',
  send: 'Envoyer',
};
