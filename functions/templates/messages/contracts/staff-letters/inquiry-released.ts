export interface InquiryReleasedMessages {
  readonly subject: (values: { readonly name: string; readonly to: string }) => string;
  readonly taken: (values: { readonly name: string; readonly to: string }) => string;
}
