export interface DirectLineMessages {
  readonly offer: (values: { readonly phone: string }) => string;
}
