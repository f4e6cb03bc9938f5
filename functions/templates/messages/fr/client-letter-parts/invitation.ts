/** The text of a client's calendar entry: only the place, because other people may see it. */
export interface InvitationMessages {
  readonly note: (values: { readonly reference: string }) => string;
}

export const invitation: InvitationMessages = {
  note: ({ reference }) => `Référence ${reference}. Pour déplacer ou annuler, le lien est dans notre message.`,
};
