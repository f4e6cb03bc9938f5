export interface InquiryEntrustedMessages {
  readonly subject: (values: { readonly name: string }) => string;
  readonly yours: (values: { readonly former: string }) => string;
  /** The previous owner has left the house. */
  readonly yoursSinceLeft: (values: { readonly former: string }) => string;
  readonly answered: string;
  readonly note: (values: { readonly text: string }) => string;
}
