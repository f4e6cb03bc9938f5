/** The public form. The consent is part of the recorded proof: a change of it is a new version of the form. */
export interface InquiryFormMessages {
  readonly title: string;
  readonly lede: (values: { readonly house: string }) => string;
  /** What happens after the form has been sent, in order. */
  readonly steps: readonly [string, string, string];
  readonly message: string;
  readonly messageHint: string;
  readonly civility: string;
  readonly civilities: Readonly<Record<'ms' | 'mr' | 'none', string>>;
  readonly fullName: string;
  readonly email: string;
  readonly phone: string;
  readonly intent: string;
  readonly category: string;
  readonly language: string;
  readonly further: string;
  readonly pieceReference: string;
  readonly occasion: string;
  readonly desiredOn: string;
  readonly boutique: string;
  readonly availability: string;
  readonly meeting: string;
  readonly frame: string;
  readonly consent: (values: { readonly house: string }) => string;
  readonly privacyLink: string;
  readonly send: string;
  readonly afterSend: string;
  /** The label of the trap field, which only robots fill in. */
  readonly trap: string;
}
