import type { Language } from '../i18n/language.ts';
import { readableCode } from '../i18n/readable-code.ts';
import { shared } from '../messages/catalogues.ts';
import { knownMessage } from './known-message.ts';

/** The label of a category; a house's own category is read from its code. */
export function categoryLabel(category: string, language: Language): string {
  return knownMessage(shared[language].inquiry.categories, category) ?? readableCode(category);
}
