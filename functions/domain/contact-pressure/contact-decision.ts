import type { Instant } from '#domain/calendar/instant.ts';
import type { ContactCap } from '#domain/policy/contact-caps.ts';

/** Why a touch is never made. */
export type CancelReason =
  | 'consent-withdrawn'
  | 'stopped-by-client'
  | 'topic-stopped'
  | 'channel-refused'
  | 'cap-is-zero';

/** Why a touch is postponed. */
export type DeferReason = 'paused-by-client' | 'frequency-preference' | 'cap' | 'quiet-hours';

/** One limit that postpones a touch, and until when it alone would. */
export type ContactLimit =
  | { readonly because: 'paused-by-client' | 'quiet-hours'; readonly until: Instant }
  | {
      readonly because: 'frequency-preference' | 'cap';
      readonly until: Instant;
      readonly cap: ContactCap;
      /** Touches in its window now. */
      readonly counted: number;
    };

export type ContactDecision =
  | { readonly decision: 'send' }
  | {
      readonly decision: 'defer';
      /** The earliest instant at which every limit allows it, within the client's hours. */
      readonly until: Instant;
      /** The limit that lasts longest; of two that end together, the client's own preference. */
      readonly because: DeferReason;
      /** Every limit that applies, so that an advisor can read "one call this week already". */
      readonly limits: readonly ContactLimit[];
    }
  | { readonly decision: 'cancel'; readonly because: CancelReason };
