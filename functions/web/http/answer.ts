import { ProductError } from '#domain/errors/product-error.ts';
import { HouseIncompleteError, type HouseProfile } from '#domain/house/house.ts';
import { InquiryNotFoundError } from '#domain/inquiry/inquiry.ts';
import { permissionOf } from '#domain/permissions/route-permissions.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { PolicyChangedError, PolicyNotFoundError } from '#domain/policy/policy-version.ts';
import type { HouseProfileReader } from '#ports/house-repository.ts';
import type { Language } from '#templates/i18n/language.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { problemPage } from '#templates/pages/problem.ts';
import type { GatewayEvent, GatewayReply } from './gateway.ts';
import { HttpProblemError } from './problem.ts';
import { type HttpRequest, readRequest } from './request.ts';
import { type HttpReply, page, toGateway } from './response.ts';

/** The handler of one route of the blueprint. */
export type Route = ((request: HttpRequest) => Promise<HttpReply>) & { readonly audience?: 'staff' };

/** A route whose caller is identified before it runs. */
export type StaffRoute = Route & { readonly audience: 'staff' };

/** Routes that share their ports. */
export function routesWith<Ports>(ports: Ports) {
  return (run: (ports: Ports, request: HttpRequest) => Promise<HttpReply>): Route =>
    (request) =>
      run(ports, request);
}

/** A request that failed on our side: only its route and its number are logged, because paths contain tokens. */
export interface FailedRequest {
  readonly route: string;
  readonly requestId: string;
  readonly errorName: string;
  readonly stack: string | undefined;
}

export interface AnswerPorts {
  readonly houses: HouseProfileReader;
  readonly report: (failure: FailedRequest) => void;
}

/** The failure of a request whose reader is known: its response is in the reader's language. */
export class FailureForReader extends ProductError {
  override readonly name = 'FailureForReader';
  readonly language: Language;

  constructor(language: Language, cause: unknown) {
    super('The request failed for a reader whose language is known.', { cause });
    this.language = language;
  }
}

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

/** The house now; if the store fails, as it was last read; the default before it was ever read. */
async function houseFor(houses: HouseProfileReader, status: number): Promise<Pick<HouseProfile, 'policy'>> {
  const last = houses.lastRead();
  if (status >= 500 && last !== undefined) return last;
  return houses.read().catch(() => last ?? { policy: defaultPolicy });
}

async function problemReply(
  houses: HouseProfileReader,
  problem: HttpProblemError,
  request: HttpRequest,
  reader: { readonly language: Language; readonly audience: 'public' | 'staff' },
): Promise<HttpReply> {
  const { status, headers } = problem;
  if (!request.wantsHtml) {
    return { status, body: JSON.stringify(problem), contentType: 'application/problem+json; charset=utf-8', headers };
  }
  const { policy } = await houseFor(houses, status);
  const { requestId } = request;
  return page(problemPage({ ...reader, house: brandOf(policy.identity), status, requestId }), status, headers);
}

async function failed(ports: AnswerPorts, event: GatewayEvent, request: HttpRequest, error: unknown) {
  const known = error instanceof FailureForReader;
  const cause = known ? error.cause : error;
  const problem = problemOf(cause);
  if (problem.status === 500) {
    ports.report({
      route: `${event.httpMethod} ${event.resource}`,
      requestId: request.requestId,
      errorName: cause instanceof Error ? cause.name : 'Unknown',
      stack: cause instanceof Error ? cause.stack : undefined,
    });
  }
  const reader = known
    ? ({ language: error.language, audience: 'staff' } as const)
    : ({ language: request.language, audience: 'public' } as const);
  return problemReply(ports.houses, problem, request, reader);
}

/** Refuses everybody: the table of permissions does not list the route, or its handler identifies nobody. */
const refuseAll: Route = async () => {
  throw new HttpProblemError(403, 'Nobody may call this.');
};

/** The route, if the table of permissions lists it and staff routes ask for a session. */
function permitted(name: string, route: Route): Route {
  const permission = permissionOf(name);
  if (permission === undefined) return refuseAll;
  return (permission.audience === 'staff') === (route.audience === 'staff') ? route : refuseAll;
}

/**
 * Each route as the gateway calls it: the event is parsed, the table of permissions is asked, and every error becomes a
 * clear response in the house's name.
 */
export function answering(
  ports: AnswerPorts,
  routes: Readonly<Record<string, Route>>,
): Record<string, (event: GatewayEvent) => Promise<GatewayReply>> {
  const answer = (name: string, route: Route) => async (event: GatewayEvent) => {
    const request = readRequest(event, name);
    return toGateway(await route(request).catch((error: unknown) => failed(ports, event, request, error)));
  };
  return Object.fromEntries(
    Object.entries(routes).map(([name, route]) => [name, answer(name, permitted(name, route))]),
  );
}
