import type { House } from '#domain/house/house.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import type { LetterInHand } from './letter-case.ts';

/** One kind of letter: who signs it, and how it is set out. */
export interface LetterDeclaration<Facts, Messages> {
  /** Who signs to a client, where it is not the owner of the inquiry; nobody in particular is the owner too. */
  readonly signedBy?: (facts: Facts, house: House) => string | undefined;
  readonly mail: (facts: Facts, letter: LetterInHand, messages: Messages) => RenderedMail;
}

/** Letters by their kind: each has its facts and its messages, and one that lacks a part does not compile. */
export type LettersOf<Facts, Messages extends Readonly<Record<keyof Facts, object>>> = {
  readonly [Kind in keyof Facts]: LetterDeclaration<Facts[Kind], Messages[Kind]>;
};

/** The facts as a letter carries them, told apart by their kind. */
export type TaggedFacts<Facts> = { readonly [Kind in keyof Facts]: { readonly kind: Kind } & Facts[Kind] }[keyof Facts];

/** What staff call each kind of letter. */
export type NamesOf<Messages> = Readonly<Record<keyof Messages, string>>;

/** A letter that says the same to everybody. */
export type NoFacts = Readonly<Record<never, never>>;
