/** The text of a client's calendar entry: only the place, because other people may see it. */
export interface InvitationMessages {
  readonly note: (values: { readonly reference: string }) => string;
}
