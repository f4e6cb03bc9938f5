/** The three kinds of touch the ledger of a client tells apart. */
export const contactClasses = ['relational', 'transactional', 'advisor-initiated'] as const;

export type ContactClass = (typeof contactClasses)[number];

export type ContactChannel = 'email' | 'phone' | 'message' | 'post';

/**
 * At most `touches` in any rolling window of `windowDays` days. `0` means none at all; the absence of a limit is
 * written `unlimited`, so that nobody has to guess what an empty field means.
 */
export interface ContactCap {
  readonly channel: ContactChannel | 'any';
  readonly touches: number | 'unlimited';
  readonly windowDays: number;
}

/** Every cap of a class holds at the same time; the strictest decides. */
export type ContactCaps = Readonly<Record<ContactClass, readonly ContactCap[]>>;
