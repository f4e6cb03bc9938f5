import { staffTimeZone } from '#domain/house/house.ts';
import { isErasureOpen } from '#domain/identity/erasure.ts';
import type { Person } from '#domain/identity/person.ts';
import { PersonNotFoundError } from '#domain/identity/person.ts';
import { clientErasureRequest } from '#events/api/clients.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { brandOf } from '#templates/layout/brand.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { clientDataPage } from '#templates/pages/clients/client-data.ts';
import { type AskPorts, askForErasure } from '#use-cases/privacy/ask-for-erasure.ts';
import { exportClient } from '#use-cases/privacy/export-client.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readFields } from '#web/http/request-body.ts';
import { dataFile, type HttpReply, json, page } from '#web/http/response.ts';

async function clientOf(ports: AskPorts, request: StaffRequest): Promise<Person> {
  try {
    return await ports.people.read(request.parameter('personId'));
  } catch (error) {
    if (error instanceof PersonNotFoundError) throw new HttpProblemError(404, 'There is no such person.');
    throw error;
  }
}

async function shown(
  ports: AskPorts,
  request: StaffRequest,
  person: Person,
  errors?: readonly FieldError[],
): Promise<HttpReply> {
  const { house, member, pageLanguage: language } = request;
  const messages = staffPages[language].clientData;
  const erasure = await ports.personalData.findErasure(person.personId);
  const when = (at: string) => formatInstant(at, staffTimeZone(house, member.staffId), language);
  const state =
    erasure === undefined
      ? undefined
      : erasure.erasedAt !== undefined
        ? messages.erased({ at: when(erasure.erasedAt) })
        : isErasureOpen(erasure)
          ? messages.asked({ at: when(erasure.askedAt), due: when(erasure.dueAt) })
          : undefined;
  const html = clientDataPage({
    house: brandOf(house.policy.identity),
    language,
    staff: { fullName: member.fullName, role: member.role },
    personId: person.personId,
    fullName: person.fullName,
    state,
    errors,
  });
  return page(html, errors === undefined ? 200 : 400);
}

/** `GET /clients/{personId}/data`: what can be done with it; it changes nothing. */
export async function showClientData(ports: AskPorts, request: StaffRequest): Promise<HttpReply> {
  return shown(ports, request, await clientOf(ports, request));
}

/** `GET /api/clients/{personId}/export`: everything the house holds of the client. */
export async function exportClientData(ports: AskPorts, request: StaffRequest): Promise<HttpReply> {
  const person = await clientOf(ports, request);
  return dataFile(await exportClient(ports, person, request.at), `client-${person.personId}`);
}

/** `POST /clients/{personId}/data`: the manager types the client's name to erase them. */
export async function eraseClient(ports: AskPorts, request: StaffRequest): Promise<HttpReply> {
  const person = await clientOf(ports, request);
  const { fields } = readFields(request);
  const typed = typeof fields === 'object' && fields !== null && 'confirm' in fields ? String(fields.confirm) : '';
  if (typed.trim() !== person.fullName) {
    const message = staffPages[request.pageLanguage].clientData.notConfirmed;
    return shown(ports, request, person, [{ field: 'confirm', message }]);
  }
  await askForErasure(ports, person, { cause: 'manager', byId: request.member.staffId }, request.at);
  return shown(ports, request, await clientOf(ports, request));
}

/** `POST /api/clients/{personId}/erasure`: the same by API; the client's id is repeated to confirm. */
export async function postErasure(ports: AskPorts, request: StaffRequest): Promise<HttpReply> {
  const parsed = clientErasureRequest.safeParse(readFields(request).fields);
  if (!parsed.success || parsed.data.confirm !== request.parameter('personId')) {
    const problems = [{ path: 'confirm', message: 'Repeat the id of the client.' }];
    throw new HttpProblemError(400, 'The erasure is not confirmed.', problems);
  }
  const person = await clientOf(ports, request);
  const { personId } = person;
  const {
    askedAt,
    dueAt,
    erasedAt = null,
  } = await askForErasure(ports, person, { cause: 'manager', byId: request.member.staffId }, request.at);
  return json({ personId, askedAt, dueAt, erasedAt }, 202);
}
