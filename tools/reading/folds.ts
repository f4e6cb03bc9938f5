import { createHash } from 'node:crypto';

/** So many parts, each read by a model trained on the others. */
const parts = 5;
/** Messages that nobody who writes rules has opened, chosen by the hash of their id. */
export const unopenedCount = 80;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The part that a message belongs to: by its text, so that the same text in two files is in one part. */
export function partOf(message: string): number {
  return Number.parseInt(hashOf(message).slice(0, 8), 16) % parts;
}

/** The ids of the messages that stay unopened. */
export function unopenedOf(ids: readonly string[]): ReadonlySet<string> {
  const byHash = ids.toSorted((one, other) => (hashOf(one) < hashOf(other) ? -1 : 1));
  return new Set(byHash.slice(0, unopenedCount));
}
