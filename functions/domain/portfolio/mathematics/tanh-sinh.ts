const levelsAtMost = 9;

/**
 * The integral of a function over 0 to 1 by the tanh-sinh rule (Takahasi and Mori 1974), which copes with powers at both
 * ends. The function receives x and 1 − x, each without loss near its end.
 */
export function integrateUnit(f: (x: number, rest: number) => number, relative = 1e-12): number {
  const at = (t: number): number => {
    const u = (Math.PI / 2) * Math.sinh(t);
    // x = 1 / (1 + e^(−2u)); both ends keep their precision, since each is a quotient of its own.
    const down = Math.exp(-2 * Math.abs(u));
    const small = down / (1 + down);
    const large = 1 / (1 + down);
    const weight = Math.PI * Math.cosh(t) * small * large;
    if (weight === 0) return 0;
    const value = u < 0 ? f(small, large) : f(large, small);
    return Number.isFinite(value) ? weight * value : 0;
  };
  const sumFrom = (first: number, step: number): number => {
    let sum = 0;
    for (const side of [-1, 1]) {
      for (let t = first; t < 6.2; t += step) sum += at(side * t);
    }
    return sum;
  };
  let step = 1;
  let sum = at(0) + sumFrom(1, 1);
  let integral = sum;
  for (let level = 1; level <= levelsAtMost; level += 1) {
    step /= 2;
    sum += sumFrom(step, 2 * step);
    const next = sum * step;
    if (level > 2 && Math.abs(next - integral) <= relative * Math.abs(next)) return next;
    integral = next;
  }
  return integral;
}
