import type { FreshLinkMessages } from '../../contracts/client-letters/fresh-link.ts';

export const freshLink: FreshLinkMessages = {
  subject: 'Votre nouveau lien',
  body: 'Voici le nouveau lien que vous avez demandé. Il remplace le précédent, qui n’est plus valable.',
  open: 'Ouvrir le lien',
  ignore: 'Si vous n’avez rien demandé, vous pouvez ignorer ce message : rien ne change.',
};
