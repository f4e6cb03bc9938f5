import { createHash } from 'node:crypto';

/** A random sequence that depends only on its keys, so that a day can be replayed. */
export interface Randomness {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  chance(share: number): boolean;
  /** From `low` to `high`, both whole, both included. */
  whole(low: number, high: number): number;
  pick<T>(options: readonly [T, ...T[]]): T;
  /** One key of `shares`, each with the probability of its share of the sum. */
  weighted<K extends string>(shares: Readonly<Record<K, number>>): K;
  /** Normally distributed (Box and Muller 1958). */
  around(mean: number, deviation: number): number;
  shuffled<T>(items: readonly T[]): T[];
}

/**
 * Every random decision uses a sequence of its own, named after its subject, so that one more question about one
 * inquiry changes nothing about the others.
 */
export function randomness(...keys: readonly (string | number)[]): Randomness {
  const next = smallFastCounter(createHash('sha256').update(keys.join('|')).digest());
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (options) => options[whole(0, options.length - 1)] ?? options[0],
    weighted: (shares) => weighted(shares, next()),
    around: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffled: (items) =>
      items
        .map((item) => ({ item, rank: next() }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ item }) => item),
  };
}

function weighted<K extends string>(shares: Readonly<Record<K, number>>, at: number): K {
  const keys = keysOf(shares);
  let left = at * keys.reduce((sum, key) => sum + shares[key], 0);
  for (const key of keys) {
    left -= shares[key];
    if (left < 0) return key;
  }
  const last = keys.at(-1);
  if (last === undefined) throw new RangeError('There is nothing to choose from.');
  return last;
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/** sfc32, Doty-Humphrey's small fast counting generator (PractRand); quick and good enough for a replay. */
function smallFastCounter(seed: Buffer): () => number {
  let [a, b, c, counter] = [seed.readInt32LE(0), seed.readInt32LE(4), seed.readInt32LE(8), 1];
  return () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 2 ** 32;
  };
}
