import type { FreshLinkMessages } from '../../contracts/client-letters/fresh-link.ts';

export const freshLink: FreshLinkMessages = {
  subject: 'Your new link',
  body: 'Here is the new link you asked for. It replaces the previous one, which is no longer valid.',
  open: 'Open the link',
  ignore: 'If you did not ask for it, you can ignore this message: nothing changes.',
};
