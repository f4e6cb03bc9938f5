import type { Language } from '#domain/choices/languages.ts';
import type { CarePolicy } from '#domain/policy/care.ts';
import type { ContactHours } from '#domain/policy/contact-hours.ts';
import type { ExchangeRate } from '#domain/policy/exchange-rate.ts';
import type { FirstResponseMatrix } from '#domain/policy/first-response.ts';
import type { PrivateCollection, PrivateDocument } from '#domain/policy/private-offers.ts';
import type { PauseReason, PauseRule, RelanceCadence, RelanceMoment } from '#domain/policy/relance.ts';
import type { ScoringPolicy } from '#domain/policy/scoring.ts';
import type { VicGridRow } from '#domain/policy/vic-grid.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { InquiryIntent } from './inquiry-facts.ts';

/** The access that a level gives. It is never shown on public pages. */
export interface AccessRule {
  readonly privateSpace: boolean;
  readonly prices: boolean;
  readonly rarePieces: boolean;
  readonly directLine: boolean;
  readonly reservedSlots: boolean;
}

export interface AppointmentPolicy {
  readonly slotsProposed: number;
  /** How long a proposed slot is held for the client before it is released. */
  readonly holdHours: number;
  readonly durationMinutes: number;
  /** Working hours that an advisor has before the first proposed time. */
  readonly leadHours: number;
  /** Days ahead within which times are proposed, counted from today or from the day the client wishes. */
  readonly horizonDays: number;
  /** Meetings begin on multiples of this on the advisor's clock. */
  readonly gridMinutes: number;
  /** Left free before and after every meeting. */
  readonly bufferMinutes: number;
  /** Reminders before the appointment, in hours. */
  readonly remindHoursBefore: readonly number[];
  /** Hours after the appointment at which the advisor is asked for the outcome. */
  readonly outcomeAskedAfterHours: number;
  /** Hours without an outcome before the advisor is asked again, once, and the board shows it. */
  readonly outcomeChasedAfterHours: number;
  /** Hours without an outcome before the duty manager is asked too. */
  readonly outcomeEscalatedAfterHours: number;
  /** Days without an outcome before the inquiry is paused. */
  readonly outcomeGivenUpAfterDays: number;
  readonly reproposalsAfterNoShow: number;
}

/** Days a link stays valid. An expired link offers a fresh one, sent to the same mailbox. */
export interface LinkLifetimes {
  readonly completionDays: number;
  readonly choiceDays: number;
  readonly advisorDays: number;
  readonly privateSpaceDays: number;
  readonly appointmentDays: number;
  readonly unsubscribeDays: number;
}

/** Days personal data is kept after the client's last activity; KPIs survive under a pseudonym. */
export interface RetentionPolicy {
  readonly offTargetDays: number;
  readonly prospectDays: number;
  readonly clientDays: number;
  readonly consentProofDays: number;
  readonly renderedMailDays: number;
}

export interface IntakePolicy {
  /** The same person sending the same content within this window made one inquiry, not two. */
  readonly dedupeHours: number;
  /** Faster than a person can fill the form; only robots are. */
  readonly minimumFillSeconds: number;
  readonly maximumMessageCharacters: number;
  readonly perAddressPerHour: number;
  readonly perPersonPerDay: number;
}

/** Everything a house decides for itself. It is data: the same code serves another house with another policy. */
export interface HousePolicy {
  /** Stored with every decision, so that a decision can be explained by the rules of its day. */
  readonly version: string;
  readonly identity: {
    readonly name: string;
    /** One or two letters or a sign, shown where the name would be too long. */
    readonly mark: string;
    /** Colour of the one quiet accent, as #rrggbb. */
    readonly accentColour: string;
    readonly languages: readonly Language[];
    readonly defaultLanguage: Language;
    /** IANA name; the zone in which the house counts its days. */
    readonly timeZone: string;
    readonly currency: { readonly code: string; readonly minorDigits: number };
    /** Public categories a client may choose from. */
    readonly categories: readonly string[];
    /** Kinds of inquiry that the form offers; absent or empty, all that the product knows. */
    readonly intents?: readonly InquiryIntent[] | undefined;
    /** Names of collections, in any language; naming one is a mark of precision. */
    readonly collections: readonly string[];
  };
  /**
   * Dated rates by which purchases in other currencies count. Absent or empty, they count as visits and their money
   * counts nowhere.
   */
  readonly exchangeRates?: readonly ExchangeRate[] | undefined;
  /** Highest level first. */
  readonly vicGrid: readonly VicGridRow[];
  readonly access: Readonly<Record<VicLevel, AccessRule>>;
  /** Read by qualified clients in their private space, and mentioned on no other page. */
  readonly privateDocuments: readonly PrivateDocument[];
  /** Available with access to rare pieces. */
  readonly privateCollection?: PrivateCollection | undefined;
  readonly firstResponse: FirstResponseMatrix;
  /** Absent in policies stored before it existed: see `careOf`. */
  readonly care?: CarePolicy | undefined;
  readonly contactHours: ContactHours;
  readonly relances: Readonly<Record<RelanceMoment, RelanceCadence>>;
  readonly pauses: Readonly<Record<PauseReason, PauseRule>>;
  /** The number of pause-and-reprise cycles after which an inquiry stays paused. */
  readonly reprisesAtMost: number;
  /** How often a client is asked to complete before a person reads the inquiry as it is. */
  readonly completionsAtMost: number;
  readonly appointments: AppointmentPolicy;
  readonly scoring: ScoringPolicy;
  readonly intake: IntakePolicy;
  readonly links: LinkLifetimes;
  readonly retention: RetentionPolicy;
  /** Minutes during which a choice made by link can be taken back. */
  readonly undoMinutes: number;
}
