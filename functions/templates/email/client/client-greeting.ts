import type { Civility } from '#domain/identity/person.ts';
import type { Language } from '#templates/i18n/language.ts';
import { startsWithTitle, surnameOf } from '#templates/i18n/surname.ts';
import { nameForMail } from '#templates/i18n/text.ts';
import { clientLetterParts } from '#templates/messages/catalogues.ts';

/**
 * By form of address and surname where both are known; a text that is no personal name, or contains a title, is used
 * unchanged.
 */
export function clientGreeting(
  { clientName, civility }: { readonly clientName: string; readonly civility?: Civility | undefined },
  language: Language,
): string {
  const { greeting } = clientLetterParts[language].letterFrame;
  const fullName = nameForMail(clientName);
  if (civility !== undefined && !startsWithTitle(fullName)) {
    return greeting[civility]({ name: surnameOf(fullName) ?? fullName });
  }
  return fullName === '' ? greeting.unnamed : greeting.named({ fullName });
}
