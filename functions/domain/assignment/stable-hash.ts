/**
 * A 32-bit hash of a text, the same on every machine: FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, followed by the
 * finaliser of MurmurHash3, because in FNV alone the last characters show in the result.
 */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
