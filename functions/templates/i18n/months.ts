import { formats } from '../messages/catalogues.ts';
import type { Language } from './language.ts';

/** "novembre 2026" of a date in that month. */
export function formatMonth(on: string, language: Language): string {
  return new Intl.DateTimeFormat(formats[language].locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  );
}
