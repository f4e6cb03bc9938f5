/** After the form: what happens next, and when. */
export interface InquiryReceivedMessages {
  readonly title: string;
  readonly thanks: (values: { readonly name: string }) => string;
  readonly next: string;
  readonly promise: (values: { readonly advisor: string }) => string;
  readonly chosen: string;
  readonly mailFollows: (values: { readonly email: string }) => string;
  readonly nothingToDo: string;
  readonly mailConfirms: (values: { readonly email: string }) => string;
  readonly addByReply: string;
  readonly reference: string;
}
