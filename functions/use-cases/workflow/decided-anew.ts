import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

type Step = (input: unknown) => Promise<unknown>;

/**
 * The same steps, each of which reads and decides again at once when a client wrote, or a colleague acted, in its very
 * instant. The Retry of the workflow would do the same two seconds later, and the client would wait for it.
 */
export function decidedAnew(steps: Readonly<Record<string, Step>>): Readonly<Record<string, Step>> {
  return Object.fromEntries(
    Object.entries(steps).map(([name, run]) => [name, (input: unknown) => retryOnConflict(() => run(input))]),
  );
}
