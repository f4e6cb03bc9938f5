import type { InvitationMessages } from '../../contracts/client-letter-parts/invitation.ts';

export const invitation: InvitationMessages = {
  note: ({ reference }) => `Référence ${reference}. Pour déplacer ou annuler, le lien est dans notre message.`,
};
