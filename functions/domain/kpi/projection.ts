import type { Instant } from '#domain/calendar/instant.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';

/** The first response that counts: a person's act that the client could see. */
export interface ProjectedResponse {
  readonly at: Instant;
  readonly byId: string;
  readonly channel?: string | undefined;
  /** Absent where none was advised yet. */
  readonly advisedChannel?: string | undefined;
  readonly businessMinutes: number;
  readonly calendarMinutes: number;
  readonly marginMinutes: number;
  readonly withinTarget: boolean;
}

/** One step of a cadence, from its first event. */
export interface ProjectedRelance {
  readonly plannedAt: Instant;
  readonly settled?: { readonly at: Instant; readonly how: 'sent' | 'cancelled' } | undefined;
}

export interface ProjectedMeeting {
  readonly advisorId: string;
  readonly boutiqueId: string;
  readonly startsAt: Instant;
  readonly cancelled: boolean;
}

/** The outcome of a meeting, once it was final. */
export interface ProjectedOutcome {
  readonly at: Instant;
  /** When the meeting began: one outcome per meeting, and the latest record counts. */
  readonly metAt: Instant;
  readonly byId: string;
  readonly boutiqueId?: string | undefined;
  readonly kind: 'attended' | 'no-show' | 'sale' | 'later' | 'no-sale';
  readonly author: 'client' | 'advisor' | null;
  readonly sale?: { readonly amountMinor: number; readonly currency: string } | undefined;
}

/** The facts of one inquiry from its events, in the order in which they happened. */
export interface InquiryProjection {
  readonly inquiryId: string;
  readonly receivedAt?: Instant | undefined;
  readonly channel: string;
  readonly language: string;
  readonly intent: string;
  /** The job to be done, as it was read when the inquiry was qualified. */
  readonly job?: string | undefined;
  readonly vip: boolean;
  readonly returning: boolean;
  readonly policyVersion: string;
  readonly vicLevel?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly boutiqueId?: string | undefined;
  readonly firstVerdict?: string | undefined;
  readonly verdict?: string | undefined;
  /** A person judged it off-target, and the judgement was not taken back. */
  readonly judgedOffTarget: boolean;
  readonly warnings: number;
  readonly breached: boolean;
  /** The owner and the boutique at the time the first promise was missed. */
  readonly missedBy?: { readonly ownerId: string; readonly boutiqueId: string | undefined } | undefined;
  readonly escalated: boolean;
  /** What a person said of it at triage, the latest word. */
  readonly judgedAs?: string | undefined;
  readonly response?: ProjectedResponse | undefined;
  /** By wait and step. */
  readonly relances: Readonly<Record<string, ProjectedRelance>>;
  readonly waitsBegunAt: readonly Instant[];
  /** By appointment. */
  readonly meetings: Readonly<Record<string, ProjectedMeeting>>;
  /** By the instant the meeting began. */
  readonly outcomes: Readonly<Record<string, ProjectedOutcome>>;
  readonly closedAsWon: boolean;
  /** The client used the private space by themselves: asked for a meeting or chose one. */
  readonly privateCompleted: boolean;
  /** By appointment, the latest answer. */
  readonly satisfactions: Readonly<Record<string, ProjectedSatisfaction>>;
}

export interface ProjectedSatisfaction {
  readonly at: Instant;
  readonly advisorId: string;
  readonly csat: number | null;
  readonly nps: number | null;
}

export interface ProjectedPurchase {
  readonly purchaseId: string;
  readonly purchasedOn: LocalDate;
  /** Below zero for a return or a credit. */
  readonly amountMinor: number;
  readonly currency: string;
  /** The sale that a return takes back, where the till names one. */
  readonly returnsPurchaseId?: string | undefined;
}

/** A contact of the house with a client. `asks`: it contains a proposal that the client can answer. */
export interface ProjectedContact {
  readonly at: Instant;
  readonly asks: boolean;
  /** The house contacts them again: a relance, or an advisor's own call or message. */
  readonly recontacts: boolean;
  /** What a follow-up offered; absent on other contacts. */
  readonly offered?: string | undefined;
  /** Counts as pressure: relational letters, and contacts that advisors make on their own initiative. */
  readonly presses: boolean;
  readonly inquiryId?: string | undefined;
}

/** A paused conversation is resumed. */
export interface ProjectedReprise {
  readonly at: Instant;
  readonly by: 'client' | 'house';
  readonly inquiryId?: string | undefined;
}

/** The facts of one person from all their events. */
export interface ClientProjection {
  readonly personId: string;
  /** Oldest first. */
  readonly inquiries: readonly InquiryProjection[];
  readonly purchases: readonly ProjectedPurchase[];
  readonly contacts: readonly ProjectedContact[];
  /** When the client acted or wrote. */
  readonly clientActsAt: readonly Instant[];
  readonly reprises: readonly ProjectedReprise[];
}
