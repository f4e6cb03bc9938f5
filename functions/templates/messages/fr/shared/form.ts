export interface FormMessages {
  readonly errorTitle: string;
  readonly errorTitlePrefix: string;
  readonly send: string;
}

export const form: FormMessages = {
  errorTitle: 'Merci de compléter ou de corriger ce qui suit',
  errorTitlePrefix: 'À compléter : ',
  send: 'Envoyer',
};
