import type { StaffLanguage } from '#domain/choices/languages.ts';
import { type House, type StaffMember, staffPageLanguage } from '#domain/house/house.ts';
import { readSession, type SessionPorts } from '#use-cases/sessions/open-session.ts';
import { FailureForReader, type Route } from './answer.ts';
import { HttpProblemError } from './problem.ts';
import type { HttpRequest } from './request.ts';
import type { HttpReply } from './response.ts';

export const sessionCookieName = 'vestibule_session';

function sessionToken(request: HttpRequest): string | undefined {
  const bearer = /^Bearer (.+)$/.exec(request.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) return bearer;
  for (const part of (request.header('cookie') ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === sessionCookieName) return value;
  }
  return undefined;
}

export interface StaffRequest extends HttpRequest {
  readonly house: House;
  readonly member: StaffMember;
  readonly sessionToken: string;
  /** The language of `?lang=`, else the member's own. */
  readonly pageLanguage: StaffLanguage;
}

/**
 * A page of another site may send a form, and a browser would add our cookie where `SameSite=Lax` does not prevent it
 * (a sibling domain is the same site). A change by cookie must therefore come from our own pages. Browsers say so in
 * `Sec-Fetch-Site`; `Origin` does not help, because our pages send no referrer and so an opaque origin.
 */
function isForeign(request: HttpRequest): boolean {
  const site = request.header('sec-fetch-site');
  const byCookie = request.header('authorization') === undefined;
  return request.method === 'POST' && byCookie && site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** A route for staff: without a session a browser is redirected to the sign-in page, and other clients get 401. */
function staffRoute(ports: SessionPorts, run: (request: StaffRequest) => Promise<HttpReply>): Route {
  return async (request) => {
    if (isForeign(request)) throw new HttpProblemError(403, 'Send this from a page of the house.');
    const token = sessionToken(request);
    const session = token === undefined ? undefined : await readSession(ports, token, request.at);
    if (session === undefined || token === undefined) {
      if (!request.isApi)
        return { status: 303, body: '', contentType: 'text/plain', headers: { location: '/sign-in' } };
      throw new HttpProblemError(401, 'Sign in, or send a session token as Bearer.', [], {
        'www-authenticate': 'Bearer',
      });
    }
    const { house, member } = session;
    const pageLanguage = staffPageLanguage(house, request.requestedLanguage ?? member.language);
    return run({ ...request, house, member, sessionToken: token, pageLanguage }).catch((error: unknown) => {
      throw new FailureForReader(pageLanguage, error);
    });
  };
}

/** Staff routes that share their ports. */
export function staffRoutes<Ports extends SessionPorts>(ports: Ports) {
  return (run: (ports: Ports, request: StaffRequest) => Promise<HttpReply>): Route =>
    staffRoute(ports, (request) => run(ports, request));
}
