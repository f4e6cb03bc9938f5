import type { ClientLanguage } from './language.ts';

/** "français" for "fr"; a code the system does not know stays a code. */
export function languageName(code: string, language: ClientLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}
