interface HeldBecause {
  readonly subject: (values: { readonly name: string }) => string;
  readonly opening: string;
}

export interface InquiryHeldMessages {
  readonly 'nobody-eligible': HeldBecause;
  readonly doubtful: HeldBecause;
}
