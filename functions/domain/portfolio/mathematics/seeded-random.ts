/** Numbers between 0 and 1, without the ends, that a seed decides. */
export type RandomNumbers = () => number;

/** Four words from a text by FNV-1a with four offsets, mixed until near texts are far apart. */
function wordsOf(seed: string): readonly [number, number, number, number] {
  const word = (offset: number): number => {
    let hash = offset >>> 0;
    for (let index = 0; index < seed.length; index += 1) hash = Math.imul(hash ^ seed.charCodeAt(index), 16_777_619);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  };
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x243f6a88), word(0xb7e15162)];
}

/** The generator sfc32 (Chris Doty-Humphrey, PractRand), seeded by a text such as a client's id. */
export function randomNumbers(seed: string): RandomNumbers {
  let [a, b, c, counter] = wordsOf(seed);
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 4_294_967_296;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** A standard normal number by the polar method (Marsaglia and Bray 1964). */
export function randomNormal(next: RandomNumbers): number {
  for (;;) {
    const u = 2 * next() - 1;
    const v = 2 * next() - 1;
    const square = u * u + v * v;
    if (square > 0 && square < 1) return u * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** A gamma number of this shape and of rate 1 (Marsaglia and Tsang 2000). */
export function randomGamma(next: RandomNumbers, shape: number): number {
  if (shape < 1) return randomGamma(next, shape + 1) * next() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = randomNormal(next);
    const root = 1 + c * normal;
    if (root <= 0) continue;
    const cube = root * root * root;
    if (Math.log(next()) < 0.5 * normal * normal + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}

export function randomBeta(next: RandomNumbers, a: number, b: number): number {
  const one = randomGamma(next, a);
  const other = randomGamma(next, b);
  // Two shapes far below 1 may both round to zero: then the whole weight lies at one end.
  return one + other > 0 ? one / (one + other) : next() < a / (a + b) ? 1 : 0;
}

/** A Poisson number; above a mean of 30 by halving the mean through a gamma number (Ahrens and Dieter 1974). */
export function randomPoisson(next: RandomNumbers, mean: number): number {
  let count = 0;
  let left = mean;
  while (left > 30) {
    const events = Math.floor(left * 0.875);
    const until = randomGamma(next, events);
    if (until > left) {
      let below = 0;
      for (let event = 1; event < events; event += 1) if (next() < left / until) below += 1;
      return count + below;
    }
    count += events;
    left -= until;
  }
  const limit = Math.exp(-left);
  for (let product = next(); product > limit; product *= next()) count += 1;
  return count;
}
