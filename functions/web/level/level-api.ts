import { isDateInBounds, planDaysAhead } from '#domain/calendar/date-bounds.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { GrantChange, GrantSource } from '#domain/identity/client-grants.ts';
import { grantChange } from '#events/submissions/grant-rows.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { Said } from '#templates/messages/fr/staff-pages/inquiry.ts';
import { type LevelPorts, readLevel } from '#use-cases/level/read-level.ts';
import { type GrantPorts, setGrants } from '#use-cases/level/set-grants.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readFields } from '#web/http/request-body.ts';
import { type HttpReply, json, seeOther } from '#web/http/response.ts';
import { levelJson } from './level-json.ts';

/** The day on which a word ends by itself lies ahead, within ten years. */
export function untilProblem(
  request: Pick<StaffRequest, 'at' | 'house'>,
  until: string | undefined,
): string | undefined {
  if (until === undefined) return undefined;
  const today = localDateOf(request.at, request.house.policy.identity.timeZone);
  if (until < today) return 'This day is over.';
  return isDateInBounds(until, today, planDaysAhead) ? undefined : 'Within ten years.';
}

function readChange(request: StaffRequest): { readonly change: GrantChange; readonly via: GrantSource } {
  const { kind, fields } = readFields(request);
  const parsed = grantChange.safeParse(fields);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    throw new HttpProblemError(400, 'The level cannot be set like that.', problems);
  }
  const wrongDay = untilProblem(request, parsed.data.until);
  if (wrongDay !== undefined) {
    throw new HttpProblemError(400, 'The level cannot be set like that.', [{ path: 'until', message: wrongDay }]);
  }
  return { change: parsed.data, via: kind === 'form' ? 'page' : 'api' };
}

/** A person is led back to the form and told what it needs: undefined. A system is answered by field. */
function readGiven(request: StaffRequest): ReturnType<typeof readChange> | undefined {
  try {
    return readChange(request);
  } catch (error) {
    if (request.isApi || !(error instanceof HttpProblemError)) throw error;
    return undefined;
  }
}

async function personOf(ports: { readonly inquiries: InquiryReader }, request: StaffRequest) {
  const personId = request.parameter('personId');
  const person = (await ports.inquiries.readPeople([personId])).get(personId);
  if (person !== undefined) return person;
  throw new HttpProblemError(404, 'There is no such client.');
}

/**
 * `POST /api/clients/{personId}/level`, and the same without `/api` from the inquiry's page, for managers: level, VIP,
 * frame accepted, rare-piece access, each with a reason and perhaps its last day. A page is shown again.
 */
export async function setLevelRequest(ports: GrantPorts, request: StaffRequest): Promise<HttpReply> {
  const given = readGiven(request);
  if (given === undefined) return seeOther(pageOf(request, 'level-refused'));
  const { change, via } = given;
  const { personId } = await personOf(ports, request);
  const { known, inquiries } = await setGrants(
    ports,
    request.house,
    personId,
    change,
    { byId: request.member.staffId, via },
    request.at,
  );
  if (!request.isApi) return seeOther(pageOf(request, 'level-set'));
  return json({ personId, level: known, inquiries });
}

/** The page on which the form stood; any other address leads to the board. */
function pageOf(request: StaffRequest, said: Extract<Said, 'level-set' | 'level-refused'>): string {
  const { inquiryId = '' } = request.query;
  return /^[A-Za-z0-9-]{1,80}$/.test(inquiryId) ? `/inquiries/${inquiryId}?said=${said}` : '/board';
}

/** `GET /api/clients/{personId}/level`: why this level, and what was decided about it. */
export async function levelReply(
  ports: LevelPorts & { readonly inquiries: InquiryReader },
  request: StaffRequest,
): Promise<HttpReply> {
  const person = await personOf(ports, request);
  return json(levelJson(request, person, await readLevel(ports, request.house, person, request.at)));
}
