import type { ClientFormMessages } from '../../fr/client-pages/client-form.ts';

export const clientForm: ClientFormMessages = {
  optional: 'optional',
  noPreference: 'Not specified',
};
