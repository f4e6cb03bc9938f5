import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { RouteBlueprint } from '#blueprint/routes.ts';
import type { LocalClock } from '#local/clock/clock.ts';
import { acceptsHtml, sendProblem } from '#local/console/problem.ts';
import { isObject } from '#local/kernel/json.ts';
import { portOf, rememberedPort, rememberPort } from '#local/kernel/ports.ts';
import { BodyTooLargeError, readBody } from '#local/kernel/request-body.ts';
import { requestUrl } from '#local/kernel/request-url.ts';
import { PortBusyError } from '#local/kernel/start-error.ts';
import type { Invocation, Invoker } from '#local/lambda/invoke.ts';
import { matchRoute, type RouteMatch } from '../kernel/routing.ts';
import { proxyEvent } from './http-event.ts';
import { sendProxyResponse } from './http-response.ts';

export type RequestListener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server on both loopback addresses: "localhost" means either, depending on the machine and the client. */
export interface HttpServer {
  readonly port: number;
  readonly url: string;
  /** The request handler; until it is set, requests get a retry-later response. */
  answerWith(listener: RequestListener): void;
  close(): Promise<void>;
}

/** @throws PortBusyError when another program uses the port. */
export async function listenHttp(port: number): Promise<HttpServer> {
  let listener: RequestListener = async (request, response) =>
    sendProblem(request, response, { status: 503, title: 'Starting', detail: 'The local stack is starting.' });
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    listener(request, response).catch((error: unknown) => refuse(request, response, error));
  };
  const v4 = createServer(onRequest);
  v4.keepAliveTimeout = idleMs;
  const chosen = port === 0 ? rememberedPort('http') : port;
  const found = (await listen(v4, chosen, '127.0.0.1')) ?? (port === 0 ? await listen(v4, 0, '127.0.0.1') : undefined);
  if (found === undefined) throw new PortBusyError(port);
  rememberPort('http', found);
  const servers = [v4];
  // Without IPv6 on the machine, this address is not needed.
  const v6 = createServer(onRequest);
  v6.keepAliveTimeout = idleMs;
  try {
    if ((await listen(v6, found, '::1')) !== undefined) servers.push(v6);
    else if (port !== 0) throw new PortBusyError(port);
  } catch (error) {
    await closeAll(servers);
    throw error;
  }
  return {
    port: found,
    url: `http://localhost:${found}`,
    answerWith: (next) => {
      listener = next;
    },
    close: () => closeAll(servers),
  };
}

/** An idle connection is kept longer than clients keep theirs, so that none is closed while being reused. */
const idleMs = 65_000;

/** How long requests under way may take to finish. */
const patienceMs = 1_000;

interface GatewayParts {
  readonly routes: readonly RouteBlueprint[];
  readonly clock: LocalClock;
  readonly invoker: Invoker;
}

type Found = Extract<RouteMatch, { kind: 'found' }>;

/** Serves the blueprint's routes by invoking their functions, like API Gateway. */
export function gatewayListener(parts: GatewayParts): RequestListener {
  return async (request, response) => {
    const url = requestUrl(request.url);
    const match = matchRoute(parts.routes, request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'), url.pathname);
    if (match.kind === 'unknown') {
      sendProblem(request, response, { status: 404, title: 'Not found', detail: 'There is nothing at this address.' });
      return;
    }
    if (match.kind === 'wrong-method') {
      await refuseMethod(parts, { request, response, url }, match.allowed);
      return;
    }
    const outcome = await invokeRoute(parts, { request, url }, match);
    if (outcome.kind === 'success' && sendProxyResponse(response, outcome.payload, request.method !== 'HEAD')) return;
    const timedOut = outcome.kind === 'failure' && outcome.failure.errorType === 'Sandbox.Timedout';
    sendProblem(request, response, {
      status: timedOut ? 504 : 502,
      title: timedOut ? 'Too late' : 'Something went wrong',
      detail: 'The function behind this address did not answer properly. The terminal of the local stack says why.',
    });
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

async function invokeRoute(
  { clock, invoker }: GatewayParts,
  { request, url }: Pick<Exchange, 'request' | 'url'>,
  { route, pathParameters }: Found,
): Promise<Invocation> {
  const body = await readBody(request);
  const method = route.method === 'ANY' ? (request.method ?? 'GET') : route.method;
  const event = proxyEvent({ message: request, url, route, method, pathParameters, body, nowMs: clock.now() });
  return invoker.invoke(route.function, event);
}

/** A browser gets the product's page for unknown addresses; a system gets the list of methods. */
async function refuseMethod(parts: GatewayParts, exchange: Exchange, allowed: readonly string[]): Promise<void> {
  const { request, response, url } = exchange;
  response.setHeader('allow', allowed.join(', '));
  const fallback = parts.routes.find((route) => route.method === 'ANY');
  if (fallback !== undefined && acceptsHtml(request)) {
    const found = { kind: 'found', route: fallback, pathParameters: { proxy: url.pathname.slice(1) } } as const;
    const outcome = await invokeRoute(parts, exchange, found);
    const page = outcome.kind === 'success' && isObject(outcome.payload) ? outcome.payload : undefined;
    if (page !== undefined && sendProxyResponse(response, { ...page, statusCode: 405 }, true)) return;
  }
  const detail = `This address answers to ${allowed.join(', ')}.`;
  sendProblem(request, response, { status: 405, title: 'Method not allowed', detail });
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (error instanceof BodyTooLargeError) {
    // The rest of the body is not read: the connection ends with the response.
    response.setHeader('connection', 'close');
    sendProblem(request, response, { status: 413, title: 'Too large', detail: 'A request carries at most 10 MB.' });
    return;
  }
  if (request.destroyed && !request.complete) return;
  console.error(error);
  sendProblem(request, response, { status: 500, title: 'Something went wrong', detail: 'The terminal says what.' });
}

/** The port, or undefined when it is taken. */
function listen(server: Server, port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else if (host === '::1') resolve(0);
      else reject(error);
    });
    server.listen(port, host, () => resolve(portOf(server)));
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          const hardly = setTimeout(() => server.closeAllConnections(), patienceMs);
          server.close(() => {
            clearTimeout(hardly);
            resolve();
          });
          server.closeIdleConnections();
        }),
    ),
  );
}
