import middy from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { type House, HouseIncompleteError, type StaffMember, staffPageLanguage } from '#domain/house/house.ts';
import { InquiryNotFoundError } from '#domain/inquiry/inquiry.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { Language, StaffLanguage } from '#domain/policy/language.ts';
import { PolicyChangedError, PolicyNotFoundError } from '#domain/policy/policy-version.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import { logger } from '#runtime/observability.ts';
import { type House as Brand, brandOf } from '#templates/layout/brand.ts';
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

/** Whose page a refusal is, and who reads it. */
interface ProblemReader {
  readonly house: Brand;
  readonly language: Language;
  readonly audience: 'public' | 'staff';
}

function problemReply(problem: HttpProblemError, request: HttpRequest, reader: ProblemReader): HttpReply {
  if (request.wantsHtml) {
    const html = problemPage({ ...reader, status: problem.status, requestId: request.requestId });
    return page(html, problem.status, problem.headers);
  }
  return {
    status: problem.status,
    body: JSON.stringify(problem),
    contentType: 'application/problem+json; charset=utf-8',
    headers: problem.headers,
  };
}

/** The reply, or the clear answer that an error is turned into. */
async function replyOr(
  run: () => Promise<HttpReply>,
  request: HttpRequest,
  context: Context,
  readerOf: () => Promise<ProblemReader>,
): Promise<HttpReply> {
  try {
    return await run();
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
    return problemReply(problem, request, await readerOf());
  }
}

/** What stands on a page of trouble when the store fails that knows the house's own name. */
const plainBrand = brandOf(defaultPolicy.house);

async function brandFor(ports: HousePorts | undefined): Promise<Brand> {
  if (ports === undefined) return plainBrand;
  try {
    return brandOf((await ports.houses.read()).policy.house);
  } catch {
    return plainBrand;
  }
}

interface HousePorts {
  readonly houses: Pick<HouseRepository, 'read'>;
}

/**
 * An HTTP function: reads the gateway's event, runs, and turns every error into a clear answer; with `ports` its pages
 * of trouble carry the house's own name.
 */
export function http(run: (request: HttpRequest, context: Context) => Promise<HttpReply>, ports?: HousePorts) {
  return middy(async (event: APIGatewayProxyEvent, context: Context): Promise<APIGatewayProxyResult> => {
    const request = readRequest(event);
    const readerOf = async () => ({
      house: await brandFor(ports),
      language: request.language,
      audience: 'public' as const,
    });
    return toGateway(await replyOr(() => run(request, context), request, context, readerOf));
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
  /** Asked for by `?lang=`, else the member's own, else the first of the house's in which pages for staff exist. */
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
  return http(async (request, context) => {
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
    const { house, member } = session;
    const pageLanguage = staffPageLanguage(house, request.requestedLanguage ?? member.language);
    const staffRequest = { ...request, house, member, sessionToken: token, pageLanguage };
    const readerOf = async () => ({
      house: brandOf(house.policy.house),
      language: pageLanguage,
      audience: 'staff' as const,
    });
    return replyOr(() => run(staffRequest), request, context, readerOf);
  });
}
