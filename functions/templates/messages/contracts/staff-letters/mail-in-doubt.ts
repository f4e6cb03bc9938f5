export interface MailInDoubtMessages {
  readonly subject: (values: { readonly name: string }) => string;
  readonly unconfirmed: (values: { readonly mailSubject: string; readonly startedAt: string }) => string;
  readonly decide: string;
}
