/** A text that is reserved to a client. */
export interface PrivateDocumentMessages {
  readonly reserved: (values: { readonly reader: string }) => string;
  readonly print: string;
  readonly back: string;
}
