/** What the house holds of a client: a copy, and its erasure. For managers. */
export interface ClientDataMessages {
  readonly title: string;
  readonly intro: string;
  readonly copy: string;
  readonly eraseTitle: string;
  readonly eraseText: string;
  readonly confirm: string;
  readonly confirmHint: (values: { readonly name: string }) => string;
  readonly notConfirmed: string;
  readonly erase: string;
  readonly asked: (values: { readonly at: string; readonly due: string }) => string;
  readonly erased: (values: { readonly at: string }) => string;
  /** On the inquiry's page. */
  readonly open: string;
}

export interface ClientDataPagesMessages {
  readonly clientData: ClientDataMessages;
}
