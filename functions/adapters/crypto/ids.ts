import { randomBytes } from 'node:crypto';
import type { Ids } from '#ports/ids.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ids of 100 random bits in Crockford's base 32: opaque, short, readable aloud. */
export const randomIds: Ids = {
  next(prefix) {
    let id = '';
    for (const byte of randomBytes(20)) id += alphabet[byte % 32];
    return `${prefix}-${id}`;
  },
};
