import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { ConsentProof, Person } from './person.ts';
import type { RecordedSignal } from './recorded-signal.ts';

/** Identifies a person's consent by the instant it was given: opaque, and short enough to be quoted. */
export function consentIdOf({ givenAt }: ConsentProof): string {
  return `consent-${toEpochMs(givenAt)}`;
}

/**
 * The consent that covers an event at `at`: the latest one given by then, as long as none was withdrawn since. With
 * `consentId` only that one counts. Consent is never presumed, nor given retroactively.
 */
export function currentConsent(
  person: Pick<Person, 'consents' | 'consentWithdrawnAt' | 'consentLapsedAt'>,
  at: Instant,
  consentId?: string,
): ConsentProof | undefined {
  const { consents, consentWithdrawnAt, consentLapsedAt = '' } = person;
  if (consentWithdrawnAt !== undefined) return undefined;
  return consents
    .filter(({ givenAt }) => givenAt > consentLapsedAt && toEpochMs(givenAt) <= toEpochMs(at))
    .filter((consent) => consentId === undefined || consentIdOf(consent) === consentId)
    .toSorted((one, other) => toEpochMs(one.givenAt) - toEpochMs(other.givenAt))
    .at(-1);
}

/** The signals that still count: those whose consent is valid. */
export function currentSignals(
  person: Pick<Person, 'consents' | 'consentWithdrawnAt' | 'consentLapsedAt'>,
  signals: readonly RecordedSignal[],
): readonly RecordedSignal[] {
  return signals.filter(({ occurredAt, consentId }) => currentConsent(person, occurredAt, consentId) !== undefined);
}

/** Nothing may be stored about this act: the person gave no consent for it, or has withdrawn it. */
export class ConsentMissingError extends ProductError {
  override readonly name = 'ConsentMissingError';
}
