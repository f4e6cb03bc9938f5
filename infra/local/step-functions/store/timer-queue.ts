import type { StoredTimer } from './execution-store.ts';

/** Pending timers of all executions in memory, earliest first: a binary heap with lazy cancellation. */
export class TimerQueue {
  readonly #heap: StoredTimer[] = [];
  readonly #live = new Map<string, StoredTimer>();

  add(timer: StoredTimer): void {
    this.#live.set(key(timer.executionArn, timer.timerId), timer);
    this.#heap.push(timer);
    this.#rise(this.#heap.length - 1);
  }

  cancel(executionArn: string, timerId: number): void {
    this.#live.delete(key(executionArn, timerId));
  }

  nextDueAt(): number | undefined {
    return this.#earliest()?.dueAt;
  }

  /** Takes the timers due at or before `nowMs`, by instant and then by order of creation. */
  takeDue(nowMs: number, atMost = Number.POSITIVE_INFINITY): StoredTimer[] {
    const due: StoredTimer[] = [];
    while (due.length < atMost) {
      const timer = this.#earliest();
      if (timer === undefined || timer.dueAt > nowMs) break;
      due.push(timer);
      this.#live.delete(key(timer.executionArn, timer.timerId));
      this.#removeTop();
    }
    return due;
  }

  clear(): void {
    this.#heap.length = 0;
    this.#live.clear();
  }

  #earliest(): StoredTimer | undefined {
    for (let top = this.#heap[0]; top !== undefined; top = this.#heap[0]) {
      if (this.#live.get(key(top.executionArn, top.timerId)) === top) return top;
      this.#removeTop();
    }
    return undefined;
  }

  #removeTop(): void {
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#sink(0);
  }

  #rise(start: number): void {
    for (let at = start; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfEarlier(at, parent)) return;
      at = parent;
    }
  }

  #sink(start: number): void {
    for (let at = start; ; ) {
      const left = 2 * at + 1;
      const child = this.#isEarlier(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfEarlier(child, at)) return;
      at = child;
    }
  }

  #swapIfEarlier(child: number, parent: number): boolean {
    const lower = this.#heap[child];
    const upper = this.#heap[parent];
    if (lower === undefined || upper === undefined || !this.#isEarlier(child, parent)) return false;
    this.#heap[parent] = lower;
    this.#heap[child] = upper;
    return true;
  }

  #isEarlier(left: number, right: number): boolean {
    const a = this.#heap[left];
    const b = this.#heap[right];
    if (a === undefined || b === undefined) return false;
    return a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.seq < b.seq);
  }
}

function key(executionArn: string, timerId: number): string {
  return `${timerId}@${executionArn}`;
}
