import type { Closeness } from '../../keys/closeness.ts';

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

export const letterFrame: LetterFrameMessages = {
  greeting: {
    ms: () => 'Chère Madame,',
    mr: () => 'Cher Monsieur,',
    named: () => 'Madame, Monsieur,',
    unnamed: 'Madame, Monsieur,',
  },
  closing: {
    new: 'Avec mes salutations les meilleures,',
    known: 'Avec mes salutations les meilleures,',
    close: 'Bien à vous,',
    closest: 'Bien à vous,',
  },
  reference: ({ reference, house }) =>
    `Référence ${reference}. Vous recevez ce message parce que vous avez pris contact avec ${house}.`,
  preferences: 'Choisir les messages que vous recevez',
  follow: 'Suivre ma demande',
};
