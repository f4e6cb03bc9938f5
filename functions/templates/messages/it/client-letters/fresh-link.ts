import type { FreshLinkMessages } from '../../contracts/client-letters/fresh-link.ts';

export const freshLink: FreshLinkMessages = {
  subject: 'Il Suo nuovo link',
  body: 'Ecco il nuovo link che ha chiesto. Sostituisce il precedente, che non è più valido.',
  open: 'Aprire il link',
  ignore: 'Se non ha chiesto nulla, può ignorare questo messaggio: non cambia niente.',
};
