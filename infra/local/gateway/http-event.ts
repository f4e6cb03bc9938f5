import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RouteBlueprint } from '#blueprint/routes.ts';
import { localAccountId } from '#local/lambda/environment.ts';

/** API Gateway REST proxy event, payload version 1.0: the shape `@types/aws-lambda` calls APIGatewayProxyEvent. */
export interface ProxyEvent {
  readonly resource: string;
  readonly path: string;
  readonly httpMethod: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly multiValueHeaders: Readonly<Record<string, readonly string[]>>;
  readonly queryStringParameters: Readonly<Record<string, string>> | null;
  readonly multiValueQueryStringParameters: Readonly<Record<string, readonly string[]>> | null;
  readonly pathParameters: Readonly<Record<string, string>> | null;
  readonly stageVariables: null;
  readonly requestContext: object;
  readonly body: string | null;
  readonly isBase64Encoded: boolean;
}

export interface ProxyRequest {
  readonly message: IncomingMessage;
  readonly url: URL;
  readonly route: RouteBlueprint;
  /** The method of the request, where a route accepts any. */
  readonly method: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly nowMs: number;
}

/** Builds the event for one request, as API Gateway would have on its stage "local". */
export function proxyEvent(request: ProxyRequest): ProxyEvent {
  const { message, url, route, method } = request;
  const headers = multiValueHeaders(message);
  const query = multiValue([...url.searchParams]);
  const { body, isBase64Encoded } = encodeBody(request.body);
  return {
    resource: route.path,
    path: url.pathname,
    // API Gateway has no HEAD without a method for it; here HEAD is GET without the response body.
    httpMethod: method,
    headers: lastValues(headers),
    multiValueHeaders: headers,
    queryStringParameters: orNull(lastValues(query)),
    multiValueQueryStringParameters: orNull(query),
    pathParameters: orNull(request.pathParameters),
    stageVariables: null,
    requestContext: requestContext(request),
    body,
    isBase64Encoded,
  };
}

function requestContext({ message, url, route, method, nowMs }: ProxyRequest): object {
  const requestId = randomUUID();
  return {
    accountId: localAccountId,
    apiId: 'local',
    authorizer: null,
    domainName: url.hostname,
    domainPrefix: url.hostname.split('.')[0],
    extendedRequestId: requestId,
    httpMethod: method,
    identity: {
      accessKey: null,
      accountId: null,
      apiKey: null,
      apiKeyId: null,
      caller: null,
      clientCert: null,
      cognitoAuthenticationProvider: null,
      cognitoAuthenticationType: null,
      cognitoIdentityId: null,
      cognitoIdentityPoolId: null,
      principalOrgId: null,
      sourceIp: sourceIp(message),
      user: null,
      userAgent: message.headers['user-agent'] ?? null,
      userArn: null,
    },
    path: url.pathname,
    protocol: `HTTP/${message.httpVersion}`,
    requestId,
    requestTime: commonLogTime(nowMs),
    requestTimeEpoch: nowMs,
    resourceId: 'local',
    resourcePath: route.path,
    stage: 'local',
  };
}

/** Text is passed unchanged; bytes that are not UTF-8 are passed as base64, so that nothing is lost. */
function encodeBody(bytes: Buffer): { body: string | null; isBase64Encoded: boolean } {
  if (bytes.length === 0) return { body: null, isBase64Encoded: false };
  try {
    // ignoreBOM keeps a byte order mark in the text, so that the handler receives exactly the sent bytes.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { body: text, isBase64Encoded: false };
  } catch {
    return { body: bytes.toString('base64'), isBase64Encoded: true };
  }
}

function multiValueHeaders(message: IncomingMessage): Record<string, string[]> {
  const raw = message.rawHeaders;
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) pairs.push([raw[index] ?? '', raw[index + 1] ?? '']);
  const protocol: [string, string][] = [
    ['X-Forwarded-For', sourceIp(message)],
    ['X-Forwarded-Proto', 'http'],
  ];
  return multiValue([...pairs.filter(([name]) => !/^x-forwarded-(for|proto)$/i.test(name)), ...protocol]);
}

function sourceIp(message: IncomingMessage): string {
  return (message.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, '');
}

function multiValue(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries(values);
}

function lastValues(values: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, all]) => [name, all.at(-1) ?? '']));
}

function orNull<T extends object>(values: T): T | null {
  return Object.keys(values).length === 0 ? null : values;
}

/** "23/Nov/2026:09:00:00 +0000" */
function commonLogTime(nowMs: number): string {
  const [, day, month, year, time] = new Date(nowMs).toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}
