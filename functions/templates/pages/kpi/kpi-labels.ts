import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { TimeBucket } from '#domain/kpi/time-buckets.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

/** "semaine du 2 novembre 2026" of its Monday. */
export function formatWeek(monday: string, language: StaffLanguage): string {
  return staffPages[language].kpi.weekOf({ date: formatDate(monday, language) });
}

/** "semaine du 2 novembre 2026 (partielle)": figures of a partial period are not compared with those of a whole one. */
export function partialLabel(label: string, bucket: TimeBucket, language: StaffLanguage): string {
  return `${label} (${staffPages[language].kpi.partial[bucket]})`;
}
