export interface SignInMessages {
  readonly title: string;
  readonly lede: string;
  readonly email: string;
  readonly send: string;
  readonly sentTitle: string;
  readonly sent: (values: { readonly email: string; readonly minutes: number }) => string;
  readonly again: string;
  readonly choose: (values: { readonly name: string }) => string;
  readonly chooseLede: string;
  readonly open: string;
  readonly notMe: string;
  readonly goOn: string;
  readonly notChosen: string;
  readonly emailIncomplete: string;
}
