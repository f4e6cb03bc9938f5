/**
 * The local stack's clock: real, sped up, or moved by hand.
 *
 * Everything with a due time (state timeouts, retries, schedules) belongs to a {@link TimerSource}. The clock never
 * moves past an unfired timer: `advanceTo` fires every due timer in order, waits until the resulting work is done, and
 * only then moves on. So a test that advances four hours sees exactly the events of four hours.
 *
 * All instants are epoch milliseconds, UTC.
 */

/** A source of timers: the workflow engine, the schedules. */
export interface TimerSource {
  readonly name: string;
  /** Earliest pending instant (epoch ms), or undefined when nothing is pending. */
  nextDueAt(): number | undefined;
  /**
   * Fires the timers due at or before `nowMs`, oldest first: all of them, or one if requested and supported. Work it
   * starts is tracked with {@link LocalClock.track}.
   */
  fireDue(nowMs: number, onlyOne: boolean): void;
}

/** Looks for work that was not announced (stream records not yet read). Returns whether it found some. */
export type Drain = () => Promise<boolean>;

/**
 * `inOrder`: timers due at one instant run one after the other, each with all its consequences, so that the same start
 * always gives the same end; without it they run concurrently, as in production.
 */
export type ClockMode =
  | { kind: 'real' }
  | { kind: 'manual'; startAt: number; inOrder?: true }
  | { kind: 'speed'; factor: number };

/** The clock was asked to go back, which is impossible: durable timers have already fired. */
export class ClockBackwardsError extends Error {
  override readonly name = 'ClockBackwardsError';
}

export class LocalClock {
  readonly mode: ClockMode;
  readonly #sources: TimerSource[] = [];
  readonly #drains: Drain[] = [];
  readonly #realStart = Date.now();
  readonly #onMove: (nowMs: number) => void;
  #base: number;
  #busy = 0;
  #idleWaiters: (() => void)[] = [];
  #wakeup: NodeJS.Timeout | undefined;
  #moving: Promise<void> = Promise.resolve();
  #settling = 0;
  #advancing = false;
  #stopped = false;

  /**
   * @param mode how time passes.
   * @param resumeAt last instant known from an earlier run (epoch ms): the clock never starts before it.
   * @param onMove called whenever a manual clock reaches a new instant, so that it can be stored.
   */
  constructor(mode: ClockMode, resumeAt = 0, onMove: (nowMs: number) => void = () => {}) {
    this.mode = mode;
    this.#onMove = onMove;
    const start = mode.kind === 'manual' ? mode.startAt : Date.now();
    this.#base = Math.max(start, resumeAt);
  }

  /** The current instant, epoch ms. */
  now(): number {
    if (this.mode.kind === 'manual') return this.#base;
    return Math.floor(this.#base + (Date.now() - this.#realStart) * this.#factor());
  }

  register(source: TimerSource): void {
    this.#sources.push(source);
    this.wake();
  }

  onDrain(drain: Drain): void {
    this.#drains.push(drain);
  }

  /** Runs work that must be finished before a manual clock may move. */
  async track<T>(work: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#busy -= 1;
      if (this.#busy === 0) {
        const waiters = this.#idleWaiters;
        this.#idleWaiters = [];
        for (const resume of waiters) resume();
      }
    }
  }

  /** A source has a new timer: the running clock re-arms itself. A manual clock fires timers that are already due. */
  wake(): void {
    if (this.#stopped || (this.#isInOrder && this.#advancing)) return;
    clearTimeout(this.#wakeup);
    const due = this.nextDueAt();
    if (due === undefined) return;
    const waitMs = this.mode.kind === 'manual' ? 0 : this.#realWait(due);
    if (this.mode.kind === 'manual' && due > this.#base) return;
    // setTimeout accepts at most 2^31-1 ms (24.8 days): a longer wait is split.
    this.#wakeup = setTimeout(() => this.#fire(), Math.min(waitMs, 2 ** 31 - 1));
    this.#wakeup.unref();
  }

  /** Earliest pending instant over all sources. */
  nextDueAt(): number | undefined {
    let earliest: number | undefined;
    for (const source of this.#sources) {
      const due = source.nextDueAt();
      if (due !== undefined && (earliest === undefined || due < earliest)) earliest = due;
    }
    return earliest;
  }

  /** A caller waits until all work is done, and drains as soon as nothing runs: others need not look now. */
  get isSettling(): boolean {
    return this.#settling > 0;
  }

  /** Resolves when no work is running and no drain finds more. */
  async settle(): Promise<void> {
    this.#settling += 1;
    try {
      for (;;) {
        await this.#idle();
        let found = false;
        for (const drain of this.#drains) found = (await drain()) || found;
        if (!found && this.#busy === 0) return;
      }
    } finally {
      this.#settling -= 1;
    }
  }

  /**
   * Moves a manual clock to `target` (epoch ms), firing every timer on the way; resolves when all work is done. A
   * running clock (real or sped up) jumps forward in the same way and keeps running from there.
   * @throws ClockBackwardsError when `target` is before now.
   */
  advanceTo(target: number): Promise<void> {
    const run = this.#moving.then(() => this.#advance(target));
    this.#moving = run.catch(() => {});
    return run;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#wakeup);
  }

  async #advance(target: number): Promise<void> {
    if (target < this.now()) {
      throw new ClockBackwardsError(
        `The clock stands at ${new Date(this.now()).toISOString()} and cannot go back to ${new Date(target).toISOString()}.`,
      );
    }
    this.#advancing = true;
    try {
      await this.settle();
      for (;;) {
        const due = this.nextDueAt();
        if (due === undefined || due > target || this.#stopped) break;
        this.#moveTo(Math.max(due, this.now()));
        await this.#fireAndSettle();
      }
      this.#moveTo(Math.max(target, this.now()));
    } finally {
      this.#advancing = false;
    }
    this.wake();
  }

  async #fireAndSettle(): Promise<void> {
    const now = this.now();
    for (const source of this.#sources) {
      source.fireDue(now, this.#isInOrder);
      if (this.#isInOrder) await this.settle();
    }
    if (!this.#isInOrder) await this.settle();
  }

  #moveTo(instant: number): void {
    if (this.mode.kind === 'manual') this.#base = instant;
    else this.#base += Math.max(0, instant - this.now());
    this.#onMove(this.now());
  }

  get #isInOrder(): boolean {
    return this.mode.kind === 'manual' && this.mode.inOrder === true;
  }

  #realWait(due: number): number {
    return Math.max(0, (due - this.now()) / this.#factor());
  }

  #factor(): number {
    return this.mode.kind === 'speed' ? this.mode.factor : 1;
  }

  #fire(): void {
    if (this.#isInOrder) {
      // Timers that became due at the present instant are fired as if the clock had moved here.
      this.#moving = this.#moving.then(() => this.#advance(this.now())).catch(() => {});
      return;
    }
    const now = this.now();
    for (const source of this.#sources) source.fireDue(now, false);
    this.wake();
  }

  #idle(): Promise<void> {
    if (this.#busy === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idleWaiters.push(resolve));
  }
}
