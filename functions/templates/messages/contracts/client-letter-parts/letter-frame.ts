import type { Closeness } from './closeness.ts';

/** The opening and closing of every letter to a client. */
export interface LetterFrameMessages {
  readonly greeting: {
    /** `name` is a surname, or the full name if the surname is unclear; empty when no name is fit for a letter. */
    readonly ms: (values: { readonly name: string }) => string;
    readonly mr: (values: { readonly name: string }) => string;
    /** The form of address is not known. */
    readonly named: (values: { readonly fullName: string }) => string;
    readonly unnamed: string;
  };
  /** Above the signature. */
  readonly closing: Readonly<Record<Closeness, string>>;
  readonly reference: (values: { readonly reference: string; readonly house: string }) => string;
  /** Label of the link to the preference centre. */
  readonly preferences: string;
  /** Label of the button that leads to the private space. */
  readonly follow: string;
}
