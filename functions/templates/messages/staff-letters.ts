import type { StaffLanguage } from '#domain/policy/language.ts';
import type { StaffLettersMessages } from './contracts/staff-letters.ts';
import { staffLetters as en } from './en/staff-letters.ts';
import { staffLetters as fr } from './fr/staff-letters.ts';

/** The texts of letters to staff, in each complete staff language. */
export const staffLetters: Readonly<Record<StaffLanguage, StaffLettersMessages>> = { fr, en };
