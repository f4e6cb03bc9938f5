import { randomBytes } from 'node:crypto';
import type { Ids } from '#ports/ids.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ids of 100 random bits in Crockford's base 32: opaque, short, easy to read aloud. */
export const randomIds: Ids = {
  next(prefix) {
    let id = '';
    for (const byte of randomBytes(20)) id += alphabet[byte % 32];
    return `${prefix}-${id}`;
  },
};

let lastMs = 0;
let countInMs = 0;

/**
 * An event id that sorts in write order: milliseconds, a counter within the millisecond, and random bits against other
 * writers. Several events may share an instant, but never an id.
 */
export function nextEventId(): string {
  const nowMs = Math.max(Date.now(), lastMs);
  countInMs = nowMs === lastMs ? countInMs + 1 : 0;
  lastMs = nowMs;
  const count = countInMs.toString(36).padStart(4, '0');
  return `evt-${nowMs.toString(36).padStart(9, '0')}${count}-${randomBytes(6).toString('hex')}`;
}
