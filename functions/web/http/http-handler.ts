import middy from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { type House, HouseIncompleteError, type StaffMember, staffPageLanguage } from '#domain/house/house.ts';
import { InquiryNotFoundError } from '#domain/inquiry/inquiry.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { StaffLanguage } from '#domain/policy/language.ts';
import { PolicyChangedError, PolicyNotFoundError } from '#domain/policy/policy-version.ts';
import { logger } from '#runtime/observability.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { problemPage } from '#templates/pages/problem.ts';
import { readSession, type SessionPorts } from '#use-cases/sessions/open-session.ts';
import { HttpProblemError } from './problem.ts';
import { type HttpRequest, readRequest } from './request.ts';
import { type HttpReply, page, toGateway } from './response.ts';

function problemOf(error: unknown): HttpProblemError {
  if (error instanceof HttpProblemError) return error;
  if (error instanceof InquiryNotFoundError) return new HttpProblemError(404, 'There is no such inquiry.');
  if (error instanceof PolicyNotFoundError) return new HttpProblemError(404, 'There is no such version of the policy.');
  if (error instanceof PolicyChangedError)
    return new HttpProblemError(409, 'The policy was published anew meanwhile: read it, and base your change on it.');
  if (error instanceof HouseIncompleteError)
    return new HttpProblemError(503, error.message, [], { 'retry-after': '30' });
  return new HttpProblemError(500, 'Nothing was lost; please try again in a moment.');
}

/** Pages of trouble have no house to ask: it may be the store that fails. */
const plainBrand = brandOf(defaultPolicy.house);

function problemReply(problem: HttpProblemError, request: HttpRequest): HttpReply {
  if (request.wantsHtml) {
    const html = problemPage({
      house: plainBrand,
      language: request.language,
      status: problem.status,
      requestId: request.requestId,
    });
    return page(html, problem.status, problem.headers);
  }
  return {
    status: problem.status,
    body: JSON.stringify(problem),
    contentType: 'application/problem+json; charset=utf-8',
    headers: problem.headers,
  };
}

/** An HTTP function: reads the gateway's event, runs, and turns every error into a clear answer. */
export function http(run: (request: HttpRequest) => Promise<HttpReply>) {
  return middy(async (event: APIGatewayProxyEvent, context: Context): Promise<APIGatewayProxyResult> => {
    const request = readRequest(event);
    try {
      return toGateway(await run(request));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status === 500) {
        logger.error('Request failed', {
          function: context.functionName,
          requestId: request.requestId,
          errorName: error instanceof Error ? error.name : 'Unknown',
          stack: error instanceof Error ? error.stack : undefined,
        });
      }
      return toGateway(problemReply(problem, request));
    }
  });
}

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
  /** Asked for by `?lang=`, else the member's own. */
  readonly pageLanguage: StaffLanguage;
}

/**
 * A page of somebody else's may send a form, and a browser would add our cookie where `SameSite=Lax` does not prevent
 * it (a sibling domain is the same site). What changes something by cookie must therefore come from our own pages.
 * Browsers say so in `Sec-Fetch-Site`; `Origin` is of no use, for our pages send no referrer and so an opaque origin.
 */
function isForeign(request: HttpRequest): boolean {
  const site = request.header('sec-fetch-site');
  const byCookie = request.header('authorization') === undefined;
  return request.method === 'POST' && byCookie && site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** An HTTP function for staff: without a session a browser is led to sign in, and anybody else is told 401. */
export function staffHttp(ports: () => SessionPorts, run: (request: StaffRequest) => Promise<HttpReply>) {
  return http(async (request) => {
    if (isForeign(request)) throw new HttpProblemError(403, 'Send this from a page of the house.');
    const token = sessionToken(request);
    const session = token === undefined ? undefined : await readSession(ports(), token, request.at);
    if (session === undefined || token === undefined) {
      if (!request.isApi)
        return { status: 303, body: '', contentType: 'text/plain', headers: { location: '/sign-in' } };
      throw new HttpProblemError(401, 'Sign in, or send a session token as Bearer.', [], {
        'www-authenticate': 'Bearer',
      });
    }
    const pageLanguage = staffPageLanguage(session.house, request.requestedLanguage ?? session.member.language);
    return run({ ...request, house: session.house, member: session.member, sessionToken: token, pageLanguage });
  });
}
