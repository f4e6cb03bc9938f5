import type { HttpRequest } from '#web/http/request.ts';

/** A request as the gateway passes it on: a form from a browser, or from a system that wants JSON. */
export function request(parts: {
  readonly method?: string;
  readonly path: string;
  readonly at: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly accept?: 'html' | 'json';
  readonly language?: 'fr' | 'en' | 'it';
}): HttpRequest {
  const { path, at, fields, language } = parts;
  const token = path.split('/').at(-1) ?? '';
  const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' };
  return {
    route: '',
    method: parts.method ?? (fields === undefined ? 'GET' : 'POST'),
    path,
    at,
    requestId: 'req-1',
    sourceAddress: '127.0.0.1',
    wantsHtml: parts.accept !== 'json',
    isApi: false,
    language: 'fr',
    requestedLanguage: language,
    token,
    query: {},
    header: (name) => headers[name.toLowerCase()],
    parameter: () => token,
    bytes: () => Buffer.from(new URLSearchParams(fields).toString()),
  };
}

/** The visible text of a page: tags removed, hard spaces as spaces. */
export function visible(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ');
}
