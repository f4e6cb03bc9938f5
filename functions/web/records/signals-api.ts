import type { z } from 'zod';
import { earliestDate } from '#domain/calendar/date-bounds.ts';
import { ConsentMissingError } from '#domain/identity/current-consent.ts';
import type { Person } from '#domain/identity/person.ts';
import { SignalIdReusedError } from '#domain/identity/recorded-signal.ts';
import { signalRequest } from '#events/api/records.ts';
import type { IntakeRepository } from '#ports/intake-repository.ts';
import { recordSignal, type SignalPorts } from '#use-cases/intake/record-signal.ts';
import { fieldProblems } from '#web/http/field-problems.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { refuseUnlessReached } from '#web/http/permission.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readFields } from '#web/http/request-body.ts';
import { type HttpReply, json } from '#web/http/response.ts';

export type SignalApiPorts = SignalPorts & { readonly finder: Pick<IntakeRepository, 'findPersonByEmail'> };

async function personOf(
  ports: SignalApiPorts,
  { personId, email }: Pick<z.infer<typeof signalRequest>, 'personId' | 'email'>,
): Promise<Person> {
  const person =
    personId === undefined
      ? await ports.finder.findPersonByEmail(email ?? '')
      : (await ports.inquiries.readPeople([personId])).get(personId);
  if (person !== undefined) return person;
  const path = personId === undefined ? 'email' : 'personId';
  throw new HttpProblemError(404, 'There is no such person.', [{ path, message: 'Unknown.' }]);
}

/** How far the clock of a house's other systems may be ahead of ours. */
const clockToleranceMs = 5 * 60_000;

function refusalOf(error: unknown): unknown {
  if (error instanceof ConsentMissingError) {
    return new HttpProblemError(403, 'No consent of this person covers this act: it is not kept.', [
      { path: 'consentId', message: 'No consent stands.' },
    ]);
  }
  if (error instanceof SignalIdReusedError) {
    return new HttpProblemError(422, 'This id stands for an act of another kind.', [
      { path: 'id', message: 'Used before.' },
    ]);
  }
  return error;
}

/**
 * `POST /api/signals`: a voluntary act of a client, reported by staff or by another system of the house (an answered
 * invitation, a referral, an exchange). It needs a recorded consent and counts once per id; the response lists the
 * scores it raised. An advisor may report it for clients they look after or stand in for, a manager for every client.
 */
export async function recordSignalRequest(ports: SignalApiPorts, request: StaffRequest): Promise<HttpReply> {
  const { kind: bodyKind, fields } = readFields(request);
  const parsed = signalRequest.safeParse(fields);
  if (!parsed.success) {
    const problems = fieldProblems(parsed.error);
    throw new HttpProblemError(400, 'The signal cannot be recorded as it is.', problems);
  }
  const { id: signalId, kind, consentId } = parsed.data;
  if (Date.parse(parsed.data.occurredAt) < Date.parse(earliestDate)) {
    throw new HttpProblemError(400, 'This signal is too long ago to be meant.', [
      { path: 'occurredAt', message: 'Before 1900.' },
    ]);
  }
  const occurredAt = new Date(parsed.data.occurredAt).toISOString();
  if (Date.parse(occurredAt) > Date.parse(request.at) + clockToleranceMs) {
    throw new HttpProblemError(400, 'A signal is recorded once it has been given.', [
      { path: 'occurredAt', message: 'In the future.' },
    ]);
  }
  const person = await personOf(ports, parsed.data);
  const inquiries = await ports.inquiries.listOfPerson(person.personId);
  refuseUnlessReached(request, { advisorId: person.advisorId, inquiries });
  const via = bodyKind === 'form' ? 'staff' : 'api';
  try {
    const act = { signalId, kind, occurredAt, via, consentId } as const;
    const { result, kept, rescored } = await recordSignal(ports, person, act, request.at);
    const answer = { id: signalId, personId: person.personId, kind, result, consentId: kept.consentId, rescored };
    return json(answer, result === 'recorded' ? 201 : 200);
  } catch (error) {
    throw refusalOf(error);
  }
}
