import type { Instant } from '#domain/calendar/instant.ts';
import { ConsentMissingError, consentIdOf, currentConsent } from '#domain/identity/current-consent.ts';
import type { Person } from '#domain/identity/person.ts';
import { type RecordedSignal, SignalIdReusedError, type SignalSource } from '#domain/identity/recorded-signal.ts';
import type { SignalKind } from '#domain/policy/scoring.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import { type RescoredInquiry, type RescorePorts, rescoreInquiries } from './rescore-inquiries.ts';

export type SignalPorts = RescorePorts & { readonly people: PersonRepository };

/** A voluntary act of a person, as whoever saw it tells it. */
export interface VoluntaryAct {
  /** The teller's own id for this act: a repeat is recognised by it. */
  readonly signalId: string;
  readonly kind: SignalKind;
  readonly occurredAt: Instant;
  readonly via: SignalSource;
  /** The very consent it rests on; else the latest one given by then. */
  readonly consentId?: string | undefined;
}

export interface SignalRecorded {
  readonly result: 'recorded' | 'already-recorded';
  readonly kept: RecordedSignal;
  /** Inquiries whose score it raised. */
  readonly rescored: readonly RescoredInquiry[];
}

/**
 * Keeps a voluntary act with the person, with the consent it rests on, and scores their open inquiries again. A repeat
 * counts once; it still finishes what an interrupted first attempt had left.
 * @throws ConsentMissingError when no consent stood when it happened, or none stands now.
 * @throws SignalIdReusedError when the id was used for an act of another kind.
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
  if (kept.kind !== kind) throw new SignalIdReusedError(`The id ${signalId} stands for an act of another kind.`);
  const rescored = await rescoreInquiries(ports, person.personId, kind, at);
  return { result, kept, rescored };
}

/**
 * The same for what the house sees in passing (a client who called, a meeting that took place): kept when a consent
 * covers it, and otherwise simply not kept. Nor is anything about somebody who was erased meanwhile.
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
