import type { HouseProfile } from '#domain/house/house.ts';
import { chooseLanguage, type Language } from '#templates/i18n/language.ts';
import type { HttpRequest } from '#web/http/request.ts';

/**
 * The language of a public page: the requested one, else the browser's first that this house writes in, else its own.
 */
export function publicLanguage({ policy }: HouseProfile, request: HttpRequest): Language {
  const { defaultLanguage, languages } = policy.identity;
  return chooseLanguage([defaultLanguage, ...languages], {
    requested: request.requestedLanguage,
    acceptLanguage: request.header('accept-language'),
  });
}
