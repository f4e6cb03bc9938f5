import type { StaffLanguage } from '#domain/choices/languages.ts';
import { type House, type StaffMember, staffPageLanguage } from '#domain/house/house.ts';
import type { Machine } from '#domain/identity/machine.ts';
import { covers, type Reach } from '#domain/permissions/reach.ts';
import { mayCall, reachOf } from '#domain/permissions/route-permissions.ts';
import { machineTokenParts } from '#use-cases/permissions/machine-token.ts';
import { type MachineAccessPorts, readMachine } from '#use-cases/permissions/read-machine.ts';
import { type ClientSubject, type RelationPorts, readRelation } from '#use-cases/permissions/read-relation.ts';
import { readSession, type SessionPorts } from '#use-cases/sessions/open-session.ts';
import { FailureForReader, type StaffRoute } from './answer.ts';
import { HttpProblemError } from './problem.ts';
import type { HttpRequest } from './request.ts';
import { type HttpReply, seeOther } from './response.ts';
import { comesFromOurPages } from './same-origin.ts';

export const sessionCookieName = 'vestibule_session';

function bearerToken(request: HttpRequest): string | undefined {
  return /^Bearer (.+)$/.exec(request.header('authorization') ?? '')?.[1];
}

function cookieToken(request: HttpRequest): string | undefined {
  for (const part of (request.header('cookie') ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === sessionCookieName) return value;
  }
  return undefined;
}

export interface StaffRequest extends HttpRequest {
  readonly house: House;
  /** The session's member, who signs everything that the request writes. */
  readonly member: StaffMember;
  /** How far the permission of this route reaches for the member. */
  readonly reach: Reach;
  readonly sessionToken: string;
  /** The language of `?lang=`, else the member's own. */
  readonly pageLanguage: StaffLanguage;
}

/** A request of a till, a site or a CRM, in its own name. */
export interface MachineRequest extends HttpRequest {
  readonly house: House;
  /** Signs everything that the request writes. */
  readonly machine: Machine;
  readonly reach: Reach;
  readonly pageLanguage: StaffLanguage;
}

export type SignedRequest = StaffRequest | MachineRequest;

/** Who signs what the request writes. */
export function signerIdOf(request: Pick<StaffRequest, 'member'> | Pick<MachineRequest, 'machine'>): string {
  return 'member' in request ? request.member.staffId : request.machine.machineId;
}

/** Routes whose path names a client need the ports of the relation; without them nobody has one. */
export type StaffPorts = SessionPorts & Partial<RelationPorts>;

function subjectOf(request: HttpRequest): ClientSubject | undefined {
  const [inquiryId, personId] = [request.parameter('inquiryId'), request.parameter('personId')];
  if (request.route.includes('{inquiryId}')) return { inquiryId };
  return request.route.includes('{personId}') ? { personId } : undefined;
}

/** Whether a route's reach covers the client that its path names, if it names one. */
async function isCovered(ports: StaffPorts, request: StaffRequest): Promise<boolean> {
  const { reach, house, member, at } = request;
  if (reach === 'none') return false;
  const subject = subjectOf(request);
  if (subject === undefined || covers(reach, 'none')) return true;
  const { inquiries, accesses } = ports;
  if (inquiries === undefined || accesses === undefined) return false;
  return covers(reach, await readRelation({ inquiries, accesses }, house, member, subject, at));
}

/** A member of staff who follows a link to a colleague's client is asked why; everybody else is refused. */
function refused(request: StaffRequest): HttpReply {
  const isPage = request.route === 'GET /inquiries/{inquiryId}' && request.wantsHtml;
  if (isPage && reachOf('GET /inquiries/{inquiryId}/access', request.member.role) !== 'none')
    return seeOther(`/inquiries/${request.parameter('inquiryId')}/access`);
  throw new HttpProblemError(403, `Your role or your relation to the client does not allow ${request.route}.`);
}

function withoutSession(request: HttpRequest): HttpReply {
  if (!request.isApi) return seeOther('/sign-in');
  throw new HttpProblemError(401, 'Sign in, or send a session token as Bearer.', [], { 'www-authenticate': 'Bearer' });
}

/**
 * A route for staff: without a session a browser is redirected to the sign-in page, and other clients get 401. The table
 * of permissions decides, here and nowhere else.
 */
function staffRoute(ports: StaffPorts, run: (request: StaffRequest) => Promise<HttpReply>): StaffRoute {
  const answer = async (request: HttpRequest): Promise<HttpReply> => {
    const bearer = bearerToken(request);
    const token = bearer ?? cookieToken(request);
    const session = token === undefined ? undefined : await readSession(ports, token, request.at);
    if (session === undefined || token === undefined) return withoutSession(request);
    if (bearer === undefined && !comesFromOurPages(request))
      throw new HttpProblemError(403, 'Send this from a page of the house: the request has to name its origin.');
    const { house, member } = session;
    const pageLanguage = staffPageLanguage(house, request.requestedLanguage ?? member.language);
    const reach = reachOf(request.route, member.role);
    const asked: StaffRequest = { ...request, house, member, reach, sessionToken: token, pageLanguage };
    try {
      return (await isCovered(ports, asked)) ? await run(asked) : refused(asked);
    } catch (error) {
      throw new FailureForReader(pageLanguage, error);
    }
  };
  return Object.assign(answer, { audience: 'staff' as const });
}

/** Staff routes that share their ports. */
export function staffRoutes<Ports extends StaffPorts>(ports: Ports) {
  return (run: (ports: Ports, request: StaffRequest) => Promise<HttpReply>): StaffRoute =>
    staffRoute(ports, (request) => run(ports, request));
}

async function machineAnswer(
  ports: StaffPorts & MachineAccessPorts,
  run: (request: MachineRequest) => Promise<HttpReply>,
  request: HttpRequest,
  token: string,
): Promise<HttpReply> {
  const machine = await readMachine(ports, token, request.at);
  if (machine === undefined)
    throw new HttpProblemError(401, 'This key is unknown, expired or revoked.', [], { 'www-authenticate': 'Bearer' });
  if (!mayCall(machine.scopes, request.route))
    throw new HttpProblemError(403, `The scopes of this key do not name ${request.route}.`);
  const house = await ports.houses.read();
  const wished = request.requestedLanguage ?? house.policy.identity.defaultLanguage;
  return run({ ...request, house, machine, reach: 'all', pageLanguage: staffPageLanguage(house, wished) });
}

/** Routes for staff that machines may call too, by a key whose scope the table of permissions names. */
export function signedRoutes<Ports extends StaffPorts & MachineAccessPorts>(ports: Ports) {
  return (run: (ports: Ports, request: SignedRequest) => Promise<HttpReply>): StaffRoute => {
    const forStaff = staffRoute(ports, (request) => run(ports, request));
    const answer = async (request: HttpRequest): Promise<HttpReply> => {
      const bearer = bearerToken(request);
      if (bearer === undefined || machineTokenParts(bearer) === undefined) return forStaff(request);
      return machineAnswer(ports, (asked) => run(ports, asked), request, bearer);
    };
    return Object.assign(answer, { audience: 'staff' as const });
  };
}
