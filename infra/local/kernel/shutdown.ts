const patienceMs = 8_000;

/** Ends everything that was started, in reverse order, once; a failing end does not prevent the others. */
export class Shutdown {
  readonly #ends: (() => unknown)[] = [];
  #running: Promise<void> | undefined;

  add(end: () => unknown): void {
    this.#ends.push(end);
  }

  run(): Promise<void> {
    this.#running ??= this.#endAll();
    return this.#running;
  }

  async #endAll(): Promise<void> {
    for (const end of this.#ends.reverse()) {
      try {
        await withPatience(end);
      } catch (error) {
        console.error(`While stopping: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}

async function withPatience(end: () => unknown): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`something did not end within ${patienceMs / 1000} s`)), patienceMs);
  });
  try {
    await Promise.race([Promise.resolve(end()), late]);
  } finally {
    clearTimeout(timer);
  }
}
