export interface SignInLinkMessages {
  readonly subject: (values: { readonly house: string }) => string;
  readonly opening: (values: { readonly minutesValid: number }) => string;
  readonly signIn: string;
  readonly ignore: string;
}
