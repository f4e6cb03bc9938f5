import * as z from 'zod';

/** True for an IANA zone or alias that this machine knows. */
function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The zone of a sender's own clock. It is a help and never an obstacle: what is no zone is left out. */
export const ownTimeZone = z.preprocess(
  (zone) => (typeof zone === 'string' && isTimeZone(zone) ? zone : undefined),
  z.string().optional(),
);
