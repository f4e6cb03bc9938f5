import { languageNamed } from '#domain/policy/language.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { monday10 } from '../../ports/house.ts';

/** A request as a browser (or, with `wantsHtml: false`, a program) sends it; `form` makes it a POST. */
export function webRequest(
  path: string,
  options: {
    readonly token?: string;
    readonly form?: Readonly<Record<string, string>>;
    readonly at?: string;
    readonly wantsHtml?: boolean;
    readonly lang?: string;
  } = {},
): HttpRequest {
  const { token = 'token-1', form, at = monday10, wantsHtml = true, lang } = options;
  return {
    route: '',
    method: form === undefined ? 'GET' : 'POST',
    path,
    at,
    requestId: 'request-1',
    sourceAddress: '192.0.2.1',
    wantsHtml,
    isApi: false,
    language: 'fr',
    requestedLanguage: languageNamed(lang),
    token,
    query: {},
    header: (name) => (name === 'content-type' ? 'application/x-www-form-urlencoded' : undefined),
    parameter: () => '',
    bytes: () => Buffer.from(new URLSearchParams(form).toString()),
  };
}
