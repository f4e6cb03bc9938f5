/**
 * Decides, at every call that a process makes to the outside (table, mail service, workflow service), which of the
 * processes under way goes on. Node runs one of them at a time, so a schedule is the list of those decisions, and the
 * same decisions give the same history, call by call.
 */
export type Choose = (waiting: readonly string[]) => number;

interface Turn {
  readonly process: string;
  readonly call: string;
  readonly go: () => void;
}

/** Long after everything promised has been kept: what still runs waits for its turn. */
const quiet = () => new Promise<void>((resolve) => setImmediate(resolve));

export class Interleaver {
  #turns: Turn[] = [];
  #choose: Choose | undefined;
  /** What happened, in order: `delegate clicks: inquiries.change`. */
  readonly trace: string[] = [];
  /** Processes that ended with an error nobody handled. */
  readonly failures: { readonly process: string; readonly error: unknown }[] = [];

  /** From now on `choose` decides; without it everything goes on at once. */
  decideBy(choose: Choose | undefined): void {
    this.#choose = choose;
  }

  /** Begins a process; what it throws is kept, for a process of the house may fail and nobody may notice. */
  spawn(process: string, work: () => Promise<unknown>): void {
    work().catch((error: unknown) => this.failures.push({ process, error }));
  }

  turn(process: string, call: string): Promise<void> {
    if (this.#choose === undefined) return Promise.resolve();
    return new Promise((go) => this.#turns.push({ process, call, go }));
  }

  /** Runs until nobody waits for a turn any more. */
  async run(): Promise<void> {
    for (;;) {
      await quiet();
      if (this.#turns.length === 0) return;
      const names = this.#turns.map(({ process, call }) => `${process}: ${call}`);
      const index = (this.#choose?.(names) ?? 0) % this.#turns.length;
      const [turn] = this.#turns.splice(index, 1);
      this.trace.push(names[index] ?? '');
      turn?.go();
    }
  }

  /** The ports as one process sees them: each call waits for its turn. */
  portsOf<Ports extends object>(process: string, ports: Ports, afterCall: (call: string) => void = () => {}): Ports {
    const waiting = (group: string, port: object) =>
      new Proxy(port, {
        get: (target, name) => {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          const call = `${group}.${String(name)}`;
          // Ids and hashes are made inside the process, not asked of anybody.
          if (group === 'ids' || group === 'hasher') return member.bind(target);
          return async (...args: unknown[]) => {
            await this.turn(process, call);
            const answer: unknown = await member.apply(target, args);
            afterCall(call);
            return answer;
          };
        },
      });
    const entries = Object.entries(ports).map(([group, port]) => [group, waiting(group, port)]);
    return Object.fromEntries(entries) as Ports;
  }
}

/** A small generator of its own (mulberry32), so that a number names a schedule for ever. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Two ways of choosing, one for odd and one for even seeds: any of those who wait, each as likely; or one process as far
 * as it gets before another overtakes it, a few times in all. The second finds what needs one exact overtaking, which
 * the first hardly ever hits (Burckhardt et al., "A Randomized Scheduler with Probabilistic Guarantees", 2010).
 */
export function choiceOf(seed: number): Choose {
  const random = randomOf(seed);
  if (seed % 2 === 1) return (waiting) => Math.floor(random() * waiting.length);
  const ranks = new Map<string, number>();
  const overtakes = new Set([0, 1, 2].map(() => Math.floor(random() * 60)));
  let decisions = 0;
  return (waiting) => {
    const processOf = (turn: string) => turn.slice(0, turn.indexOf(':'));
    for (const turn of waiting) if (!ranks.has(processOf(turn))) ranks.set(processOf(turn), random());
    const rank = (turn: string) => ranks.get(processOf(turn)) ?? 0;
    const first = waiting.reduce((best, turn, index) => (rank(turn) > rank(waiting[best] ?? '') ? index : best), 0);
    decisions += 1;
    if (overtakes.has(decisions)) ranks.set(processOf(waiting[first] ?? ''), -decisions);
    return first;
  };
}
