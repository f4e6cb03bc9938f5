import type { Instant } from '#domain/calendar/instant.ts';
import { ConsentMissingError, consentIdOf, currentConsent } from '#domain/identity/current-consent.ts';
import type { Person } from '#domain/identity/person.ts';
import { type RecordedSignal, SignalIdReusedError, type SignalSource } from '#domain/identity/recorded-signal.ts';
import type { SignalKind } from '#domain/policy/scoring.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import { type RescoredInquiry, type RescorePorts, rescoreInquiries } from './rescore-inquiries.ts';

export type SignalPorts = RescorePorts & { readonly people: PersonRepository };

/** A voluntary act of a client, as the observer reports it. */
export interface VoluntaryAct {
  /** The reporter's own id for this act; a repeat is recognised by it. */
  readonly signalId: string;
  readonly kind: SignalKind;
  readonly occurredAt: Instant;
  readonly via: SignalSource;
  /** The consent it is based on; by default the latest one given before it. */
  readonly consentId?: string | undefined;
}

export interface SignalRecorded {
  readonly result: 'recorded' | 'already-recorded';
  readonly kept: RecordedSignal;
  /** Inquiries whose score it raised. */
  readonly rescored: readonly RescoredInquiry[];
}

/**
 * Stores a client signal with the person and the consent it is based on, and rescores their open inquiries. A repeat
 * counts once and completes an interrupted first attempt.
 * @throws ConsentMissingError when no consent was valid at the time, or none is valid now.
 * @throws SignalIdReusedError when the id was used for a signal of another kind.
 */
export async function recordSignal(
  ports: SignalPorts,
  person: Person,
  act: VoluntaryAct,
  at: Instant,
): Promise<SignalRecorded> {
  const { signalId, kind, occurredAt, via } = act;
  const consent = currentConsent(person, occurredAt, act.consentId);
  if (consent === undefined) throw new ConsentMissingError(`No consent of ${person.personId} covers this act.`);
  const signal: RecordedSignal = { signalId, kind, occurredAt, recordedAt: at, via, consentId: consentIdOf(consent) };
  const { result, kept } = await ports.people.recordSignal(person.personId, signal, {
    name: 'consented-signal-given.v1',
    at,
    data: { kind, via },
  });
  if (kept.kind !== kind) throw new SignalIdReusedError(`The id ${signalId} belongs to an act of another kind.`);
  const rescored = await rescoreInquiries(ports, person.personId, kind, at);
  return { result, kept, rescored };
}

/**
 * Records an act that the house observes (a client who called, a meeting that took place) as a signal. It is dropped
 * when no consent covers it or the client was erased meanwhile.
 */
export async function noteSignal(ports: SignalPorts, personId: string, act: VoluntaryAct, at: Instant): Promise<void> {
  const person = (await ports.inquiries.readPeople([personId])).get(personId);
  if (person === undefined) return;
  try {
    await recordSignal(ports, person, act, at);
  } catch (error) {
    if (!(error instanceof ConsentMissingError)) throw error;
  }
}
