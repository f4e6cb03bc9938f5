import { earliestDate } from '#domain/calendar/date-bounds.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import { contactRequest } from '#events/api/records.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';
import { logTouch } from '#use-cases/relances/log-touch.ts';
import { recordContact } from '#use-cases/relances/record-contact.ts';
import { fieldProblems } from '#web/http/field-problems.ts';
import { type SignedRequest, signerIdOf } from '#web/http/http-handler.ts';
import { refuseOthersName, refuseUnlessReached } from '#web/http/permission.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readFields } from '#web/http/request-body.ts';
import { type HttpReply, json } from '#web/http/response.ts';

export interface ContactPorts {
  readonly people: PersonRepository;
  readonly inquiries: InquiryRepository;
  readonly agendas: AgendaReader;
  readonly ids: Ids;
}

/** How far the sender's clock may be ahead of ours. */
const clockToleranceMs = 5 * 60_000;

/** A wrong year would keep the client's ledger full until then, so a future contact is refused. */
function takenPlaceAt(entered: string, now: Instant): Instant {
  const enteredMs = Date.parse(entered);
  if (enteredMs < Date.parse(earliestDate)) {
    throw new HttpProblemError(400, 'This contact is too long ago to be meant.', [
      { path: 'at', message: 'Before 1900.' },
    ]);
  }
  if (enteredMs <= Date.parse(now) + clockToleranceMs) return new Date(enteredMs).toISOString();
  throw new HttpProblemError(400, 'A contact is entered once it has taken place.', [
    { path: 'at', message: 'In the future.' },
  ]);
}

/**
 * `POST /api/contacts`: an advisor's call, message or meeting, entered by hand so that it counts like any other touch.
 * An advisor records in their own name, for clients they look after or stand in for; a manager may record for an
 * advisor, and both are named. A machine names the advisor, and is named beside them.
 */
export async function recordContactRequest(ports: ContactPorts, request: SignedRequest): Promise<HttpReply> {
  const parsed = contactRequest.safeParse(readFields(request).fields);
  if (!parsed.success) {
    const problems = fieldProblems(parsed.error);
    throw new HttpProblemError(400, 'The contact cannot be recorded as it is.', problems);
  }
  const { channel, direction, note, inquiryId } = parsed.data;
  const { house } = request;
  const signerId = signerIdOf(request);
  const advisorId = parsed.data.advisorId ?? signerId;
  refuseOthersName(request, advisorId);
  if (
    !house.staff.some(({ staffId, role }) => staffId === advisorId && reachOf('POST /api/contacts', role) !== 'none')
  ) {
    throw new HttpProblemError(400, 'The house has no such advisor.', [{ path: 'advisorId', message: 'Unknown.' }]);
  }
  const about = inquiryId === undefined ? undefined : await ports.inquiries.read(inquiryId);
  const personId = about?.personId ?? parsed.data.personId ?? '';
  const person = (await ports.inquiries.readPeople([personId])).get(personId);
  if (person === undefined) {
    throw new HttpProblemError(404, 'There is no such person.', [{ path: 'personId', message: 'Unknown.' }]);
  }
  const inquiries = about === undefined ? await ports.inquiries.listOfPerson(personId) : [about];
  refuseUnlessReached(request, { advisorId: person.advisorId, inquiries });
  const at = takenPlaceAt(parsed.data.at ?? request.at, request.at);
  const contactId = parsed.data.contactId ?? ports.ids.next('contact');
  const recordedById = advisorId === signerId ? undefined : signerId;
  const entered = { contactId, channel, direction, note, recordedById };
  const result =
    inquiryId === undefined
      ? await recordContact(ports, { ...entered, personId, advisorId }, at)
      : await retryOnConflict(async () => {
          const inquiry = await ports.inquiries.read(inquiryId);
          const touch = { ...entered, tookPlaceAt: at };
          return logTouch(ports, { house, inquiry, byId: advisorId }, touch, request.at);
        });
  return json({ contactId, personId, result }, result === 'recorded' ? 201 : 200);
}
