/** The planned acts of the simulated people, soonest first; at one instant, in the order of `rank`. */
export class Agenda<T extends { readonly at: number }> {
  readonly #plans: T[] = [];
  readonly #rank: (plan: T) => number;

  constructor(rank: (plan: T) => number) {
    this.#rank = rank;
  }

  add(plan: T): void {
    const before = this.#plans.findLastIndex(
      (one) => one.at < plan.at || (one.at === plan.at && this.#rank(one) <= this.#rank(plan)),
    );
    this.#plans.splice(before + 1, 0, plan);
  }

  nextAt(): number | undefined {
    return this.#plans[0]?.at;
  }

  /** Takes the first plan when it is due. */
  takeDue(nowMs: number): T | undefined {
    const [first] = this.#plans;
    return first !== undefined && first.at <= nowMs ? this.#plans.shift() : undefined;
  }
}
