/**
 * Decides, at every external call of a process (table, mail service, workflow service), which of the running processes
 * continues. Node runs one of them at a time, so a schedule is the list of those decisions, and the same decisions give
 * the same history, call by call.
 */
export type Choose = (waiting: readonly string[]) => number;

interface Turn {
  readonly process: string;
  readonly call: string;
  readonly go: () => void;
}

/** Long after every deadline: processes that still run wait for their turn. */
const quiet = () => new Promise<void>((resolve) => setImmediate(resolve));

export class Interleaver {
  #turns: Turn[] = [];
  #choose: Choose | undefined;
  /** The calls, in order: `delegate clicks: inquiries.change`. */
  readonly trace: string[] = [];
  /** Processes that ended with an unhandled error. */
  readonly failures: { readonly process: string; readonly error: unknown }[] = [];

  /** From now on `choose` decides; before, everything runs at once. */
  decideBy(choose: Choose | undefined): void {
    this.#choose = choose;
  }

  /** Starts a process; its error is stored, because a process of the house may fail unnoticed. */
  spawn(process: string, work: () => Promise<unknown>): void {
    work().catch((error: unknown) => this.failures.push({ process, error }));
  }

  turn(process: string, call: string): Promise<void> {
    if (this.#choose === undefined) return Promise.resolve();
    return new Promise((go) => this.#turns.push({ process, call, go }));
  }

  /** Runs until no process waits for its turn. */
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

  /** The ports of one process: each call waits for its turn. */
  portsOf<Ports extends object>(process: string, ports: Ports, afterCall: (call: string) => void = () => {}): Ports {
    const waiting = (group: string, port: object) =>
      new Proxy(port, {
        get: (target, name) => {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          const call = `${group}.${String(name)}`;
          // Ids and hashes are computed inside the process.
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

/** A small generator of its own (mulberry32), so that a number always means the same schedule. */
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
 * Two strategies, for odd and for even seeds: any waiting process with equal probability; or one process as far as
 * possible before another overtakes it, a few times in all. The second finds races that need one exact overtaking,
 * which the first hardly ever does (Burckhardt et al., "A Randomized Scheduler with Probabilistic Guarantees", 2010).
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
