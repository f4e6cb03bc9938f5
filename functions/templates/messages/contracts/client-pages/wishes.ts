/** Requests that a client can always make, besides the page's subject; each wish is among the choices. */
export interface WishesMessages {
  readonly title: string;
  readonly legend: string;
  readonly until: string;
  readonly untilHint: string;
  readonly note: string;
  readonly noteHint: string;
  readonly send: string;
}
