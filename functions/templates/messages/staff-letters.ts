import type { StaffLanguage } from '#domain/policy/language.ts';
import type { StaffLettersMessages } from './contracts/staff-letters.ts';
import { staffLetters as en } from './en/staff-letters.ts';
import { staffLetters as fr } from './fr/staff-letters.ts';

/** What a member of staff reads in a letter, in each language in which staff texts are complete. */
export const staffLetters: Readonly<Record<StaffLanguage, StaffLettersMessages>> = { fr, en };
