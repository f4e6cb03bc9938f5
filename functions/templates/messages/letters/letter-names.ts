import type { StaffLanguage } from '#domain/policy/language.ts';
import type { ClientLetterMessages } from '#letters/client-letters.ts';
import type { StaffLetterMessages } from '#letters/staff-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';
import { clientLetterNames as clientEn } from '../en/letters/client-letters.ts';
import { staffLetterNames as staffEn } from '../en/letters/staff-letters.ts';
import { clientLetterNames as clientFr } from '../fr/letters/client-letters.ts';
import { staffLetterNames as staffFr } from '../fr/letters/staff-letters.ts';

/** What staff call each kind of letter. */
export const letterNames: Readonly<Record<StaffLanguage, NamesOf<ClientLetterMessages & StaffLetterMessages>>> = {
  fr: { ...clientFr, ...staffFr },
  en: { ...clientEn, ...staffEn },
};
