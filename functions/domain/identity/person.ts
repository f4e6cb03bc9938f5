import type { Instant } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { Language } from '#domain/policy/language.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

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

/** Topics a client may stop one by one; stopping one never stops the others. */
export const contactTopics = ['follow-up', 'invitation', 'collection-news'] as const;
export type ContactTopic = (typeof contactTopics)[number];

/** Channels a client may accept or refuse one by one. */
export const choosableChannels = ['email', 'phone', 'message'] as const;
export type ChoosableChannel = (typeof choosableChannels)[number];

/** `monthly` and `quarterly`: at most one relational touch in 30 or 90 days; `as-needed` leaves it to the house's caps. */
export const contactFrequencies = ['as-needed', 'monthly', 'quarterly'] as const;
export type ContactFrequency = (typeof contactFrequencies)[number];

/** How a client wants to hear from the house. Nothing here ever holds back what they asked for themselves. */
export interface ContactPreferences {
  /** The only channels for what they did not ask for; absent, every channel is welcome. */
  readonly channels?: readonly ChoosableChannel[] | undefined;
  readonly frequency?: ContactFrequency | undefined;
  /** Silence until then; what was due meanwhile waits. */
  readonly pausedUntil?: Instant | undefined;
  /** Silence for good. */
  readonly stoppedAt?: Instant | undefined;
  readonly setAt: Instant;
}

/** The forms of address a client may choose on the form; most never say. */
export const civilities = ['ms', 'mr'] as const;
export type Civility = (typeof civilities)[number];

/** A client or prospect. The only place where a name, an address or a number is kept. */
export interface Person {
  readonly personId: string;
  readonly fullName: string;
  /** Absent while the client has expressed none, which is the normal case of an inquiry by API. */
  readonly civility?: Civility | undefined;
  /** As typed; compared by its normalised form. */
  readonly email: string;
  readonly phone?: string | undefined;
  readonly language: Language;
  /** IANA zone used to tell the client a time. */
  readonly timeZone: string;
  readonly vicLevel: VicLevel;
  readonly vip: boolean;
  /** The advisor of the relationship, once there is one. */
  readonly advisorId?: string | undefined;
  readonly inquiryCount: number;
  /** When they first turned to the house, where an imported history has told it. */
  readonly knownSince?: Instant | undefined;
  readonly stoppedTopics: readonly ContactTopic[];
  /** Absent while the client has expressed none. */
  readonly preferences?: ContactPreferences | undefined;
  /** Since when nothing may be sent any more but what the client asks for; absent while their consent stands. */
  readonly consentWithdrawnAt?: Instant | undefined;
  /** When an earlier consent was withdrawn, since they have given a new one: what rested on that one counts no more. */
  readonly consentLapsedAt?: Instant | undefined;
  readonly consents: readonly ConsentProof[];
}

/** No person has this id. */
export class PersonNotFoundError extends ProductError {
  override readonly name = 'PersonNotFoundError';
}

/** The person changed between reading and writing them: read again and decide again. */
export class PersonChangedError extends ProductError {
  override readonly name = 'PersonChangedError';
}

/**
 * The form in which two addresses are the same person: Unicode NFKC, trimmed, lower case. Dots and plus-suffixes are
 * kept: dropping them would merge different people at most providers.
 */
export function normaliseEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}
