import type { StaffLanguage } from '#domain/policy/language.ts';
import { staffShared } from '../messages/staff-shared.ts';
import { knownMessage } from './known-message.ts';

/** The label of a blockage; an unknown one is shown unchanged. */
export function blockageLabel(blockage: string, language: StaffLanguage): string {
  return knownMessage(staffShared[language].progress.blockages, blockage) ?? blockage;
}
