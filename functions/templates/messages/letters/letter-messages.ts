import type { ClientLanguage, StaffLanguage } from '#domain/policy/language.ts';
import type { ClientLetterMessages } from '#letters/client-letters.ts';
import type { StaffLetterMessages } from '#letters/staff-letters.ts';
import { clientLetters as clientEn } from '../en/letters/client-letters.ts';
import { staffLetters as staffEn } from '../en/letters/staff-letters.ts';
import { clientLetters as clientFr } from '../fr/letters/client-letters.ts';
import { staffLetters as staffFr } from '../fr/letters/staff-letters.ts';
import { clientLetters as clientIt } from '../it/letters/client-letters.ts';

/** What letters to clients say, in each language a client may read. */
export const clientLetterMessages: Readonly<Record<ClientLanguage, ClientLetterMessages>> = {
  fr: clientFr,
  en: clientEn,
  it: clientIt,
};

/** What letters to staff say, in each language in which staff texts are complete. */
export const staffLetterMessages: Readonly<Record<StaffLanguage, StaffLetterMessages>> = { fr: staffFr, en: staffEn };
