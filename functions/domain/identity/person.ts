import type { Instant } from '#domain/calendar/instant.ts';
import type { Language } from '#domain/choices/languages.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { ClientGrants } from './client-grants.ts';

/** Proof of consent: when, to which text, in which language. */
export interface ConsentProof {
  readonly givenAt: Instant;
  readonly formVersion: string;
  /** SHA-256 of the exact text that was shown, hex. */
  readonly textHash: string;
  readonly language: Language;
  readonly purpose: 'inquiry';
  readonly legalBasis: 'consent';
}

/** Topics a client can stop one by one; stopping one leaves the others open. */
export const contactTopics = ['follow-up', 'invitation', 'collection-news'] as const;
export type ContactTopic = (typeof contactTopics)[number];

/** Channels a client can accept or refuse one by one. */
export const choosableChannels = ['email', 'phone', 'message'] as const;
export type ChoosableChannel = (typeof choosableChannels)[number];

/** `monthly` and `quarterly`: at most one relational touch in 30 or 90 days; `as-needed` leaves it to the house's caps. */
export const contactFrequencies = ['as-needed', 'monthly', 'quarterly'] as const;
export type ContactFrequency = (typeof contactFrequencies)[number];

/** How a client wants to hear from the house. Transactional letters, which they asked for, are always sent. */
export interface ContactPreferences {
  /** The only channels for letters they did not ask for; absent, every channel is accepted. */
  readonly channels?: readonly ChoosableChannel[] | undefined;
  readonly frequency?: ContactFrequency | undefined;
  /** Silence until then; letters due meanwhile wait. */
  readonly pausedUntil?: Instant | undefined;
  /** Silence without an end. */
  readonly stoppedAt?: Instant | undefined;
  readonly setAt: Instant;
}

/** The forms of address a client can choose on the form; most choose none. */
export const civilities = ['ms', 'mr'] as const;
export type Civility = (typeof civilities)[number];

/** A client or prospect. Names, addresses and telephone numbers are stored only here. */
export interface Person {
  readonly personId: string;
  readonly fullName: string;
  /** Absent while the client has given none, which is normal for an inquiry by API. */
  readonly civility?: Civility | undefined;
  /** As typed; compared by its normalised form. */
  readonly email: string;
  readonly phone?: string | undefined;
  readonly language: Language;
  /** IANA zone used to tell the client a time. */
  readonly timeZone: string;
  readonly vicLevel: VicLevel;
  readonly vip: boolean;
  /** What the house says of the client beside their purchases: level, visibility, frame, rare pieces. */
  readonly grants?: ClientGrants | undefined;
  /** When they first came to an appointment. */
  readonly metAt?: Instant | undefined;
  /** The advisor of the relationship, once there is one. */
  readonly advisorId?: string | undefined;
  readonly inquiryCount: number;
  /** Their latest inquiries, oldest first: what a new message may belong to is found by key. Absent on older records. */
  readonly latestInquiryIds?: readonly string[] | undefined;
  /** The record that a manager merged this one into: its profile counts, and this one keeps its address. */
  readonly mergedInto?: string | undefined;
  /** Records of the same client that a manager merged into this one. */
  readonly mergedIds?: readonly string[] | undefined;
  /** The merged record by whose address the client is written to here; absent on the record itself. */
  readonly addressedAs?: string | undefined;
  /** How often an advisor was chosen for them: no two of their inquiries are given to somebody at the same instant. */
  readonly assignments?: number | undefined;
  /** When they first turned to the house, where an imported history has told it. */
  readonly knownSince?: Instant | undefined;
  readonly stoppedTopics: readonly ContactTopic[];
  /** Absent while the client has expressed none. */
  readonly preferences?: ContactPreferences | undefined;
  /** From this instant only letters that the client asks for may be sent; absent while their consent is valid. */
  readonly consentWithdrawnAt?: Instant | undefined;
  /**
   * When an earlier consent was withdrawn, if they gave a new one since; signals based on the earlier one no longer
   * count.
   */
  readonly consentLapsedAt?: Instant | undefined;
  readonly consents: readonly ConsentProof[];
  /** A request to erase them stands; absent when none was made, or it was taken back. */
  readonly erasureAskedAt?: Instant | undefined;
  /** Nothing is left that says who they were. */
  readonly erasedAt?: Instant | undefined;
}

/** No person has this id. */
export class PersonNotFoundError extends ProductError {
  override readonly name = 'PersonNotFoundError';
}

/** The person changed between read and write: read again and decide again. */
export class PersonChangedError extends ProductError {
  override readonly name = 'PersonChangedError';
}

/**
 * The form in which equal addresses mean the same person: Unicode NFKC, trimmed, lower case. Dots and plus-suffixes are
 * kept, because dropping them would merge different people at most providers.
 */
export function normaliseEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}
