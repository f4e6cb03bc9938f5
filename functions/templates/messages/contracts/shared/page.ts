import type { Language } from '#templates/i18n/language.ts';

export interface PageMessages {
  readonly skip: string;
  readonly other: string;
  readonly otherLanguage: Language;
  readonly privacy: string;
  readonly discretion: string;
}
