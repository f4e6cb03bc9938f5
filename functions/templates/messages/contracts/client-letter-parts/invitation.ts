/** What a client's calendar says beside the time: no more than where to be, for others may see it. */
export interface InvitationMessages {
  readonly note: (values: { readonly reference: string }) => string;
}
