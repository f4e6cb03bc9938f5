/** The opening and closing of every letter to a member of staff. */
export interface LetterFrameMessages {
  readonly greeting: (values: { readonly firstName: string }) => string;
  /** For a name whose first name is unclear. */
  readonly greetingInFull: (values: { readonly fullName: string }) => string;
  readonly closing: string;
  /** The signature of every letter to staff. */
  readonly desk: string;
  readonly reference: (values: { readonly reference: string }) => string;
}

export const letterFrame: LetterFrameMessages = {
  greeting: ({ firstName }) => `Bonjour ${firstName},`,
  greetingInFull: () => 'Bonjour,',
  closing: 'Cordialement,',
  desk: 'Le suivi des demandes',
  reference: ({ reference }) => `Référence ${reference}`,
};
