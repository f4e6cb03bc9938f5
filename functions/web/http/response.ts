import { createHash } from 'node:crypto';
import type { GatewayReply } from './gateway.ts';

export interface HttpReply {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly isBase64Encoded?: boolean | undefined;
}

/**
 * Pages load nothing from other sites, cannot be framed, and are not cached when a token leads to them. The other
 * security headers, the same for any product, are set by the function: see docs/adr/0024.
 */
const alwaysHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
} as const;

export function toGateway(reply: HttpReply): GatewayReply {
  return {
    statusCode: reply.status,
    headers: { ...alwaysHeaders, 'content-type': reply.contentType, ...reply.headers },
    body: reply.body,
    isBase64Encoded: reply.isBase64Encoded ?? false,
  };
}

export function page(html: string, status = 200, headers: Readonly<Record<string, string>> = {}): HttpReply {
  return { status, body: html, contentType: 'text/html; charset=utf-8', headers };
}

export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): HttpReply {
  return { status, body: JSON.stringify(value), contentType: 'application/json; charset=utf-8', headers };
}

/** JSON as a file of this name, which the browser saves. */
export function dataFile(value: unknown, name: string): HttpReply {
  return json(value, 200, { 'content-disposition': `attachment; filename="${name}.json"` });
}

/**
 * The same page with its ETag, or an empty 304 when the reader has it already. A page shows minutes, not seconds:
 * within one minute it is the same unless its data changed.
 */
export function unchangedOr(request: { header(name: string): string | undefined }, reply: HttpReply): HttpReply {
  const etag = `W/"${createHash('sha256').update(reply.body).digest('base64url').slice(0, 27)}"`;
  const headers = { ...reply.headers, etag };
  if (request.header('if-none-match') !== etag) return { ...reply, headers };
  return { ...reply, status: 304, body: '', headers };
}

/** See Other: the browser continues with GET, so that a reload repeats nothing. */
export function seeOther(location: string, headers: Readonly<Record<string, string>> = {}): HttpReply {
  return { status: 303, body: '', contentType: 'text/plain; charset=utf-8', headers: { ...headers, location } };
}
