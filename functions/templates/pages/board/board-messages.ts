import type { StaffLanguage } from '#domain/policy/language.ts';
import { staffShared } from '#templates/messages/staff-shared.ts';

/** A blockage in words; one that this version does not know is shown as it is. */
export function blockageWord(blockage: string, language: StaffLanguage): string {
  return new Map<string, string>(Object.entries(staffShared[language].progress.blockages)).get(blockage) ?? blockage;
}
