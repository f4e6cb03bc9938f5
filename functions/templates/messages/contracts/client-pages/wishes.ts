import type { Wish } from '#domain/choices/client-choices.ts';

interface WishText {
  readonly label: string;
  readonly means: string;
}

/** Requests that a client can always make, besides the page's subject. */
export interface WishesMessages {
  readonly title: string;
  readonly legend: string;
  readonly until: string;
  readonly untilHint: string;
  readonly note: string;
  readonly noteHint: string;
  readonly send: string;
  readonly wishes: Readonly<Record<Wish, WishText>>;
}
