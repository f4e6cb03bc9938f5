import type { Value } from './item.ts';

/** What the `#names` and `:values` of a request stand for. */
export interface Substitutes {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Value>>;
}
