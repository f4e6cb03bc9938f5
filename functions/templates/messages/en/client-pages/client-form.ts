import type { ClientFormMessages } from '../../contracts/client-pages/client-form.ts';

export const clientForm: ClientFormMessages = {
  optional: 'optional',
  noPreference: 'Not specified',
};
