import type { StaffLanguage } from '#domain/policy/language.ts';
import { staffShared } from '../messages/staff-shared.ts';
import { knownMessage } from './known-message.ts';

/** A blockage in words; one that this version does not know is shown as it is. */
export function blockageLabel(blockage: string, language: StaffLanguage): string {
  return knownMessage(staffShared[language].progress.blockages, blockage) ?? blockage;
}
