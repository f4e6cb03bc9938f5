import type { House } from '#domain/house/house.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import type { LetterInHand } from './letter-case.ts';

/** One kind of letter: its signatory and its layout. */
export interface LetterDeclaration<Facts, Messages> {
  /** The signatory of a letter to a client, if it is not the owner of the inquiry; undefined means the owner too. */
  readonly signedBy?: (facts: Facts, house: House) => string | undefined;
  readonly mail: (facts: Facts, letter: LetterInHand, messages: Messages) => RenderedMail;
}

/** Letters by their kind: each has its facts and its messages; one that lacks a part does not compile. */
export type LettersOf<Facts, Messages extends Readonly<Record<keyof Facts, object>>> = {
  readonly [Kind in keyof Facts]: LetterDeclaration<Facts[Kind], Messages[Kind]>;
};

/** The facts of a letter, distinguished by kind. */
export type TaggedFacts<Facts> = { readonly [Kind in keyof Facts]: { readonly kind: Kind } & Facts[Kind] }[keyof Facts];

/** The staff's name for each kind of letter. */
export type NamesOf<Messages> = Readonly<Record<keyof Messages, string>>;

/** A letter with the same text for every recipient. */
export type NoFacts = Readonly<Record<never, never>>;
