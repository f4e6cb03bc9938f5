import { z } from 'zod';
import type { Person } from '#domain/person/person.ts';
import { SignalIdReusedError } from '#domain/person/recorded-signal.ts';
import { ConsentMissingError } from '#domain/person/standing-consent.ts';
import { signalKinds } from '#domain/policy/scoring.ts';
import type { IntakeRepository } from '#ports/intake-repository.ts';
import type { StaffRequest } from '#runtime/http.ts';
import { readFields } from '#runtime/http-body.ts';
import { HttpProblemError } from '#runtime/http-problem.ts';
import { type HttpReply, json } from '#runtime/http-reply.ts';
import { recordSignal, type SignalPorts } from '#use-cases/record-signal.ts';

export type SignalApiPorts = SignalPorts & { readonly finder: Pick<IntakeRepository, 'findPersonByEmail'> };

const id = z.string().regex(/^[A-Za-z0-9-]{1,80}$/, 'Letters, digits and dashes, 80 at most.');

const signal = z
  .strictObject({
    /** The sender's own id for this act: a repeat is recognised by it. */
    id,
    personId: id.optional(),
    email: z.email().max(254).optional(),
    kind: z.enum(signalKinds),
    occurredAt: z.iso.datetime({ offset: true }),
    /** The very consent it rests on; without it the latest one given by then. */
    consentId: id.optional(),
  })
  .refine((one) => (one.personId === undefined) !== (one.email === undefined), {
    path: ['personId'],
    message: 'Name the person by personId or by email, one of the two.',
  });

async function personOf(
  ports: SignalApiPorts,
  { personId, email }: Pick<z.infer<typeof signal>, 'personId' | 'email'>,
): Promise<Person> {
  const person =
    personId === undefined
      ? await ports.finder.findPersonByEmail(email ?? '')
      : (await ports.inquiries.readPeople([personId])).get(personId);
  if (person !== undefined) return person;
  const path = personId === undefined ? 'email' : 'personId';
  throw new HttpProblemError(404, 'There is no such person.', [{ path, message: 'Unknown.' }]);
}

/** How far the clock of a house's other systems may run ahead of ours. */
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
 * `POST /api/signals`: a voluntary act that staff or another system of the house saw (an answered invitation, a
 * referral, an exchange). Only with a recorded consent, once per id; answers which scores it raised.
 */
export async function recordSignalRequest(ports: SignalApiPorts, request: StaffRequest): Promise<HttpReply> {
  const { kind: bodyKind, fields } = readFields(request);
  const parsed = signal.safeParse(fields);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    throw new HttpProblemError(400, 'The signal cannot be recorded as it is.', problems);
  }
  const { id: signalId, kind, consentId } = parsed.data;
  const occurredAt = new Date(parsed.data.occurredAt).toISOString();
  if (Date.parse(occurredAt) > Date.parse(request.at) + clockToleranceMs) {
    throw new HttpProblemError(400, 'A signal is recorded once it has been given.', [
      { path: 'occurredAt', message: 'In the future.' },
    ]);
  }
  const person = await personOf(ports, parsed.data);
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
