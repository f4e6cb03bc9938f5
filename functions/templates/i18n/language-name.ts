import type { ClientLanguage } from './language.ts';

/** "français" for "fr"; a code the system does not know stays a code. */
export function languageName(code: string, language: ClientLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "Français" for "fr", "English" for "en": a language as its own speakers call it, to choose it from a list. */
export function ownLanguageName(code: ClientLanguage): string {
  const name = languageName(code, code);
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
