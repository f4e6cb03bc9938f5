import { renderPage, type Section } from '#local/console/layout.ts';
import type { Value } from '#local/kernel/html.ts';
import { isObject, type Json, parseJson } from '#local/kernel/json.ts';
import { readBody } from '#local/kernel/request-body.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';

/** Only first-party resources, and no frame except our own mail bodies. */
const pagePolicy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; font-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export function sendJson({ response }: ConsoleCall, value: unknown, status = 200): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
}

export function sendConsolePage(
  { clock, bus }: ConsoleParts,
  { response, request }: ConsoleCall,
  page: { section: Section; title: string; body: Value },
): void {
  const pace = clock.mode.kind === 'manual' ? 0 : clock.mode.kind === 'speed' ? clock.mode.factor : 1;
  const body = renderPage({ ...page, nowMs: clock.now(), pace, undelivered: bus.deadLetters().length });
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'content-security-policy': pagePolicy,
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function redirect({ response }: ConsoleCall, location: string): void {
  response.writeHead(303, { location, 'cache-control': 'no-store' });
  response.end();
}

/** Fields of a JSON object or of a form; `isForm` says that a person submitted it. Undefined when it is neither. */
export async function readFields({
  request,
}: ConsoleCall): Promise<{ fields: Record<string, Json>; isForm: boolean } | undefined> {
  const text = (await readBody(request, 64 * 1024)).toString('utf8');
  if (
    /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '') &&
    !text.trimStart().startsWith('{')
  ) {
    return { fields: Object.fromEntries(new URLSearchParams(text)), isForm: true };
  }
  try {
    const value = parseJson(text);
    return isFields(value) ? { fields: { ...value }, isForm: false } : undefined;
  } catch {
    return undefined;
  }
}

function isFields(value: Json): value is { readonly [key: string]: Json } {
  return isObject(value);
}
