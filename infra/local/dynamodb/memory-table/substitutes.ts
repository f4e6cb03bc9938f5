import type { Value } from './item.ts';

/** The meaning of a request's `#names` and `:values`. */
export interface Substitutes {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Value>>;
}
