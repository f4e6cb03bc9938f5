import type { Language } from '../i18n/language.ts';
import { shared } from '../messages/shared.ts';
import { knownMessage } from './known-message.ts';

/** A category in words, or as the house spelt it when it is one of its own. */
export function categoryLabel(category: string, language: Language): string {
  return knownMessage(shared[language].inquiry.categories, category) ?? category;
}
