import type { StaffLanguage } from '#domain/choices/languages.ts';
import { staffShared } from '../messages/catalogues.ts';
import { knownMessage } from './known-message.ts';

/** The label of a blockage; an unknown one is shown unchanged. */
export function blockageLabel(blockage: string, language: StaffLanguage): string {
  return knownMessage(staffShared[language].progress.blockages, blockage) ?? blockage;
}
