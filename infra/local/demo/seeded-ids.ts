import { registerHooks } from 'node:module';
import { type Randomness, randomness } from '#local/kernel/randomness.ts';

/**
 * During a replayed day, the randomness under `functions/adapters/crypto/ids.ts`, and under nothing else: advisors with
 * equal shares are told apart by a hash of the inquiry's id, and with random ids no day would be assigned twice alike.
 * The tokens in links stay random.
 */

// Whatever else the ids take from node:crypto stays as it is; the local export goes before.
export * from 'node:crypto';

let seed = 0;
let chances: Randomness = randomness('ids');

/** Imported in the place of node:crypto's, by the hook below. @public */
export function randomBytes(size: number): Buffer {
  return Buffer.from(Array.from({ length: size }, () => chances.whole(0, 255)));
}

/** Call it before the stack starts: handlers load their ids once. */
export function foreseeIds(withSeed: number): void {
  seed = withSeed;
  foreseeIdsOf('the house');
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      nextResolve(isForIds(specifier, context.parentURL) ? import.meta.url : specifier, context),
  });
}

/** Ids from here on depend on the seed and on `occasion`, not on what was going on before. */
export function foreseeIdsOf(occasion: string | number): void {
  chances = randomness(seed, 'ids', occasion);
}

function isForIds(specifier: string, importer: string | undefined): boolean {
  return specifier === 'node:crypto' && importer?.endsWith('/functions/adapters/crypto/ids.ts') === true;
}
