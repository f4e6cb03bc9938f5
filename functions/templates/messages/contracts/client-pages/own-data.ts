/** A client's own data, in their preference centre: a copy, and its erasure. */
export interface OwnDataMessages {
  readonly title: string;
  readonly copyText: string;
  readonly copy: string;
  readonly erase: string;
  readonly eraseText: string;
  readonly eraseKept: string;
  readonly agree: string;
  readonly notAgreed: string;
  /** On the page that follows, and on the preference centre until it is done. */
  readonly erasing: string;
}
