import { registerHooks } from 'node:module';
import { type Randomness, randomness } from '#local/kernel/randomness.ts';

/**
 * During a replayed day, replaces the randomness under `functions/adapters/crypto/ids.ts` only: advisors with equal
 * shares are ordered by a hash of the inquiry's id, and with random ids no two replays would assign alike. The tokens
 * in links stay random.
 */

// Other imports from node:crypto stay unchanged; the local export takes precedence.
export * from 'node:crypto';

let seed = 0;
let chances: Randomness = randomness('ids');

/** Imported instead of node:crypto's export, by the hook below. @public */
export function randomBytes(size: number): Buffer {
  return Buffer.from(Array.from({ length: size }, () => chances.whole(0, 255)));
}

/** Call it before the stack starts: handlers import their ids once. */
export function foreseeIds(withSeed: number): void {
  seed = withSeed;
  foreseeIdsOf('the house');
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      nextResolve(isForIds(specifier, context.parentURL) ? import.meta.url : specifier, context),
  });
}

/** Ids from here on depend only on the seed and on `occasion`, not on earlier calls. */
export function foreseeIdsOf(occasion: string | number): void {
  chances = randomness(seed, 'ids', occasion);
}

function isForIds(specifier: string, importer: string | undefined): boolean {
  return specifier === 'node:crypto' && importer?.endsWith('/functions/adapters/crypto/ids.ts') === true;
}
