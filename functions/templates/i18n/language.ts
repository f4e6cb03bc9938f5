import type { Language } from '#domain/policy/language.ts';

/** The languages that every page and every mail exists in. */
export type { Language };

/** One set of words per language; the compiler refuses a language that misses a key. */
export type Words<T> = Readonly<Record<Language, T>>;

const startsWithLanguage = /^(fr|en)\b/i;

function toLanguage(tag: string): Language | undefined {
  const found = startsWithLanguage.exec(tag.trim())?.[1]?.toLowerCase();
  return found === 'fr' || found === 'en' ? found : undefined;
}

/**
 * An explicit `?lang=` wins, then the first of the browser's Accept-Language that the house speaks, then the house's own.
 * Browsers list languages in order of preference, so weights need no parsing.
 */
export function chooseLanguage(
  requested: string | null | undefined,
  acceptLanguage: string | null | undefined,
  houseLanguage: Language = 'fr',
): Language {
  const asked = toLanguage(requested ?? '');
  if (asked) return asked;
  for (const tag of (acceptLanguage ?? '').split(',')) {
    const spoken = toLanguage(tag);
    if (spoken) return spoken;
  }
  return houseLanguage;
}
