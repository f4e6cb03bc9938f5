/** The three kinds of touch in a client's ledger. */
export const contactClasses = ['relational', 'transactional', 'advisor-initiated'] as const;

export type ContactClass = (typeof contactClasses)[number];

/** How a touch reaches the client. */
export const contactChannels = ['email', 'phone', 'message', 'post', 'meeting'] as const;

export type ContactChannel = (typeof contactChannels)[number];

/**
 * At most `touches` in any rolling window of `windowDays` days of 24 hours. `0` means none at all; no limit is written
 * `unlimited`, so that an empty field has no meaning of its own. A cap of channel `any` counts every channel, another
 * one only its own. A window is never longer than the ledger's memory (`touchesKeptDays`).
 */
export interface ContactCap {
  readonly channel: ContactChannel | 'any';
  readonly touches: number | 'unlimited';
  readonly windowDays: number;
}

/** Every cap of a class applies at the same time; the strictest decides. */
export type ContactCaps = Readonly<Record<ContactClass, readonly ContactCap[]>>;
