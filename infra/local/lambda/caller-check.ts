import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The accepted callers: those with this process's access key, under the server's own address. */
export interface AcceptedCaller {
  /** `127.0.0.1:4711`, as in the Host header. */
  readonly host: string;
  readonly accessKeyId: string;
}

/**
 * Why a request to a service of this process is refused; undefined when it is one of ours. An SDK sends no Origin; a
 * browser does, for every request by which a page can change something. A foreign name in Host belongs to a site whose
 * name was pointed at this machine. See ADR 0022.
 */
export function callerProblem(headers: IncomingHttpHeaders, accepted: AcceptedCaller): string | undefined {
  if (headers.origin !== undefined) return 'Web pages are not answered.';
  if (headers.host !== accepted.host) return `This service answers as ${accepted.host} only.`;
  const [, accessKeyId = ''] = /^AWS4-HMAC-SHA256 Credential=([^/\s,]+)\//.exec(headers.authorization ?? '') ?? [];
  return isEqual(accessKeyId, accepted.accessKeyId) ? undefined : 'The request is not signed by the local stack.';
}

function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
