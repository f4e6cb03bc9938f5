import type { ClientLanguage } from './language.ts';

/** "français" for "fr"; an unknown code is returned unchanged. */
export function languageName(code: string, language: ClientLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "Français" for "fr", "English" for "en": a language's own name, for a list of languages. */
export function ownLanguageName(code: ClientLanguage): string {
  const name = languageName(code, code);
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
