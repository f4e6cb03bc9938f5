import type { InvitationMessages } from '../../fr/client-letter-parts/invitation.ts';

export const invitation: InvitationMessages = {
  note: ({ reference }) => `Reference ${reference}. To move or cancel, the link is in our message.`,
};
