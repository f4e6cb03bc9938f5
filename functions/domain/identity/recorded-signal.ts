import type { Instant } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { ConsentedSignal } from '#domain/policy/inquiry-facts.ts';

/** How the house learnt of a client signal. */
export const signalSources = ['private-space', 'link', 'staff', 'api'] as const;
export type SignalSource = (typeof signalSources)[number];

/** A client signal as stored with the person, with the consent it is based on. */
export interface RecordedSignal extends ConsentedSignal {
  /** A repeat of the same act is recognised by it. */
  readonly signalId: string;
  readonly recordedAt: Instant;
  readonly via: SignalSource;
  /** See {@link consentIdOf}. */
  readonly consentId: string;
}

/** The id was used for another act, or for another person's. */
export class SignalIdReusedError extends ProductError {
  override readonly name = 'SignalIdReusedError';
}
