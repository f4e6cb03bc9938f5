import { type Language, languages } from '#domain/choices/languages.ts';
import { languageNamed } from '#domain/policy/language.ts';
import { chooseLanguage } from '#templates/i18n/language.ts';
import type { GatewayEvent } from './gateway.ts';

/** The request as handlers see it; headers by lower-case name, time from the gateway. */
export interface HttpRequest {
  /** The route's name in the blueprint: `GET /inquiries/{inquiryId}`. */
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly at: string;
  readonly requestId: string;
  readonly sourceAddress: string;
  readonly wantsHtml: boolean;
  readonly isApi: boolean;
  /** The requested language, else the browser's first that has pages. */
  readonly language: Language;
  /** The language of `?lang=`, if it has pages. */
  readonly requestedLanguage: Language | undefined;
  readonly token: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  header(name: string): string | undefined;
  parameter(name: string): string;
  /** The body's bytes as sent. */
  bytes(): Uint8Array;
}

/** True when the browser asks for a page: `Accept` names HTML before JSON. */
function prefersHtml(accept: string): boolean {
  const htmlAt = accept.indexOf('text/html');
  const jsonAt = accept.indexOf('application/json');
  return htmlAt !== -1 && (jsonAt === -1 || htmlAt < jsonAt);
}

export function readRequest(event: GatewayEvent, route: string): HttpRequest {
  const headers = new Map(Object.entries(event.headers ?? {}));
  const query = event.queryStringParameters ?? {};
  const isApi = event.path.startsWith('/api/');
  return {
    route,
    method: event.httpMethod,
    path: event.path,
    at: new Date(event.requestContext.requestTimeEpoch).toISOString(),
    requestId: event.requestContext.requestId,
    sourceAddress: event.requestContext.identity.sourceIp,
    wantsHtml: !isApi && prefersHtml(headers.get('accept') ?? ''),
    isApi,
    language: chooseLanguage(languages, {
      requested: query.lang,
      acceptLanguage: headers.get('accept-language'),
    }),
    requestedLanguage: languageNamed(query.lang),
    token: event.pathParameters?.token ?? '',
    query,
    header: (name) => headers.get(name.toLowerCase()),
    parameter: (name) => event.pathParameters?.[name] ?? '',
    bytes: () => Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
  };
}
