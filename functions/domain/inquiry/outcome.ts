import type { Instant } from '#domain/calendar/instant.ts';
import type { OutcomeKind } from '#domain/choices/staff-choices.ts';
import type { PauseReason } from '#domain/policy/relance.ts';

export type { OutcomeKind };

/**
 * The outcome of a meeting.
 * - `attended`: they met, nothing is decided; one courteous re-contact follows.
 * - `no-show`: one of them did not come, and the outcome says which.
 * - `sale`: amount in minor units of its ISO 4217 currency, and the category.
 * - `later`: the client wishes to come back to it from a date on.
 * - `no-sale`: they met, and it ends here.
 */
export type MeetingOutcome =
  | { readonly kind: 'attended' | 'no-sale' }
  | { readonly kind: 'no-show'; readonly author: 'client' | 'advisor' }
  | { readonly kind: 'sale'; readonly amountMinor: number; readonly currency: string; readonly category: string }
  | { readonly kind: 'later'; readonly reopensAt: Instant };

/**
 * Why an inquiry ends for good. `withdrawn`: the client withdrew their consent. `by-staff`: a manager's
 * decision. `resolved`: a complaint or a matter after the sale was settled.
 */
export const closeReasons = ['won', 'without-sale', 'dormant', 'withdrawn', 'by-staff', 'resolved'] as const;
export type CloseReason = (typeof closeReasons)[number];

/** A pause that was requested, or that follows from silence. */
export interface WantedPause {
  readonly reason: PauseReason;
  /** Instead of the policy's own date. */
  readonly reopensAt?: Instant | undefined;
}
