import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import { staffShared } from '#templates/messages/catalogues.ts';

export function levelLabel(level: VicLevel, vip: boolean, language: StaffLanguage): string {
  const { names, visible } = staffShared[language].levels;
  return vip ? visible({ level: names[level] }) : names[level];
}
