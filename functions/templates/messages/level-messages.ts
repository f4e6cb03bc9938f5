import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { Language } from '../i18n/language.ts';
import { vicLevelWords } from './vic-level-messages.ts';

/** VIP says that a person is visible; it lives beside the level and never replaces it. */
export function levelLabel(level: VicLevel, vip: boolean, language: Language): string {
  return vip ? `${vicLevelWords[language][level]}, VIP` : vicLevelWords[language][level];
}
