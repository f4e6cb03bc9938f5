import type { Closeness } from './closeness.ts';

/** What every letter to a client opens and closes with. */
export interface LetterFrameMessages {
  readonly greeting: {
    /** `name` is a surname, or the full name where no surname can be told; empty when there is none fit for a letter. */
    readonly ms: (values: { readonly name: string }) => string;
    readonly mr: (values: { readonly name: string }) => string;
    /** The form of address is not known. */
    readonly named: (values: { readonly fullName: string }) => string;
    readonly unnamed: string;
  };
  /** Above the signature. */
  readonly closing: Readonly<Record<Closeness, string>>;
  readonly reference: (values: { readonly reference: string; readonly house: string }) => string;
  /** Label of the link by which a client chooses what the house may write about. */
  readonly preferences: string;
  /** Label of the button that leads to the private space. */
  readonly follow: string;
}
