/** What every letter to a member of staff opens and closes with. */
export interface LetterFrameMessages {
  readonly greeting: (values: { readonly firstName: string }) => string;
  /** Of a name of which the first name cannot be told. */
  readonly greetingInFull: (values: { readonly fullName: string }) => string;
  readonly closing: string;
  /** Signs every letter to the house's own people. */
  readonly desk: string;
  readonly reference: (values: { readonly reference: string }) => string;
}
