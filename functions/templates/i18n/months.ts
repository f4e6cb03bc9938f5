import type { Language } from './language.ts';

/** "novembre 2026" of a date in that month. */
export function formatMonth(on: string, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  );
}
