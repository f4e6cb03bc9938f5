import { HttpProblemError } from './problem.ts';
import type { HttpRequest } from './request.ts';

/** 64 KiB: sixteen times the longest message a form can send. */
const formBytesAtMost = 64 * 1024;

function text(request: HttpRequest, bytesAtMost: number): string {
  const bytes = request.bytes();
  if (bytes.byteLength > bytesAtMost) {
    throw new HttpProblemError(413, `The body has ${bytes.byteLength} bytes; at most ${bytesAtMost} are accepted.`);
  }
  return utf8(bytes);
}

/** @throws HttpProblemError 400 instead of storing replacement characters in the sender's text. */
export function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (_error) {
    throw new HttpProblemError(400, 'The body is not valid UTF-8.', [{ path: '', message: 'Not valid UTF-8.' }], {});
  }
}

function mediaType(request: HttpRequest): string {
  return (request.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** A form's fields; a repeated field keeps its last value, as browsers send a ticked box after its hidden twin. */
export function formFields(body: string): Record<string, string> {
  // URLSearchParams would silently insert a replacement character for bytes it cannot read.
  for (const [escaped] of body.matchAll(/(?:%[0-9a-f]{2})+/gi)) utf8(Buffer.from(escaped.replaceAll('%', ''), 'hex'));
  // Not by assignment: a field called "__proto__" must be seen, and refused, like any other.
  return Object.fromEntries(new URLSearchParams(body));
}

function jsonValue(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (_error) {
    throw new HttpProblemError(400, 'The body is not valid JSON.', [{ path: '', message: 'Not valid JSON.' }]);
  }
}

export type BodyKind = 'json' | 'form';

/** Reads JSON or a form. @throws HttpProblemError 413, 415 or 400, each with the problem. */
export function readFields(request: HttpRequest): { readonly kind: BodyKind; readonly fields: unknown } {
  const type = mediaType(request);
  switch (type) {
    case 'application/json':
      return { kind: 'json', fields: jsonValue(text(request, formBytesAtMost)) };
    case 'application/x-www-form-urlencoded':
      return { kind: 'form', fields: formFields(text(request, formBytesAtMost)) };
    default:
      throw new HttpProblemError(
        415,
        `Send application/json or application/x-www-form-urlencoded, not ${type === '' ? 'an unnamed content type' : type}.`,
      );
  }
}

/** A form posted from one of our own pages. */
export function readForm(request: HttpRequest): Record<string, string> {
  const { kind, fields } = readFields(request);
  if (kind === 'form') return formFields(text(request, formBytesAtMost));
  const strings: Record<string, string> = {};
  if (typeof fields === 'object' && fields !== null) {
    for (const [name, value] of Object.entries(fields)) if (typeof value === 'string') strings[name] = value;
  }
  return strings;
}

/** A list to import, as JSON or CSV text. 4 MiB: bodies reach a Lambda in base64, within its 6 MB. */
export function readImport(
  request: HttpRequest,
): { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'csv'; readonly text: string } {
  const atMost = 4 * 1024 * 1024;
  switch (mediaType(request)) {
    case 'application/json':
      return { kind: 'json', value: jsonValue(text(request, atMost)) };
    case 'text/csv':
      return { kind: 'csv', text: text(request, atMost) };
    default:
      throw new HttpProblemError(415, 'Send application/json (an array) or text/csv.');
  }
}

/**
 * The fields of a one-click unsubscription: mail services send `multipart/form-data` or a urlencoded form (RFC 8058),
 * and some send other formats. An unreadable body has no fields.
 */
export async function readOneClick(request: HttpRequest): Promise<Record<string, string>> {
  const body = text(request, formBytesAtMost);
  const type = request.header('content-type') ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data')) return formFields(body);
  const fields: Record<string, string> = {};
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    for (const [name, value] of form) if (typeof value === 'string') fields[name] = value;
    return fields;
  } catch {
    throw new HttpProblemError(400, 'The multipart body cannot be read.', [{ path: '', message: 'Not multipart.' }]);
  }
}
