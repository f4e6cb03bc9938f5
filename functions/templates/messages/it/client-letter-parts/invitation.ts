import type { InvitationMessages } from '../../fr/client-letter-parts/invitation.ts';

export const invitation: InvitationMessages = {
  note: ({ reference }) => `Riferimento ${reference}. Per spostare o annullare, il link è nel nostro messaggio.`,
};
