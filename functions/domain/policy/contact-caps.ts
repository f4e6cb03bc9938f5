/** The three kinds of touch the ledger of a client tells apart. */
export const contactClasses = ['relational', 'transactional', 'advisor-initiated'] as const;

export type ContactClass = (typeof contactClasses)[number];

/** How a touch reaches the client. */
export const contactChannels = ['email', 'phone', 'message', 'post', 'meeting'] as const;

export type ContactChannel = (typeof contactChannels)[number];

/**
 * At most `touches` in any rolling window of `windowDays` days of 24 hours. `0` means none at all; the absence of a
 * limit is written `unlimited`, so that nobody has to guess what an empty field means. A cap of channel `any` counts
 * every channel, another one its own alone. A window is never longer than the ledger remembers (`touchesKeptDays`).
 */
export interface ContactCap {
  readonly channel: ContactChannel | 'any';
  readonly touches: number | 'unlimited';
  readonly windowDays: number;
}

/** Every cap of a class holds at the same time; the strictest decides. */
export type ContactCaps = Readonly<Record<ContactClass, readonly ContactCap[]>>;
