/** Random draws that are always the same for a seed. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  of<Item>(items: readonly Item[]): Item;
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item;
  /** Mean 0, deviation 1. */
  normal(): number;
  /** Mean `shape`, scale 1 (Marsaglia and Tsang, 2000). */
  gamma(shape: number): number;
}

/** Mulberry32: small, and good enough for invented clients. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const first = <Item>(item: Item | undefined): Item => {
    if (item === undefined) throw new RangeError('There is nothing to draw from.');
    return item;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - next()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return {
    next,
    of: (items) => first(items[Math.floor(next() * items.length)]),
    weighted(items, weightOf) {
      let left = next() * items.reduce((sum, item) => sum + weightOf(item), 0);
      for (const item of items) {
        left -= weightOf(item);
        if (left < 0) return item;
      }
      return first(items.at(-1));
    },
    normal,
    gamma,
  };
}
