import type { StaffLanguage } from '#domain/policy/language.ts';
import type { StaffLetterPartsMessages } from './contracts/staff-letter-parts.ts';
import { staffLetterParts as en } from './en/staff-letter-parts.ts';
import { staffLetterParts as fr } from './fr/staff-letter-parts.ts';

/** What a member of staff reads in a letter, in each language in which staff texts are complete. */
export const staffLetterParts: Readonly<Record<StaffLanguage, StaffLetterPartsMessages>> = { fr, en };
