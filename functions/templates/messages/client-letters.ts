import type { ClientLanguage } from '#domain/policy/language.ts';
import type { ClientLettersMessages } from './contracts/client-letters.ts';
import { clientLetters as en } from './en/client-letters.ts';
import { clientLetters as fr } from './fr/client-letters.ts';
import { clientLetters as it } from './it/client-letters.ts';

/** The texts of letters to clients, in each language. */
export const clientLetters: Readonly<Record<ClientLanguage, ClientLettersMessages>> = { fr, en, it };
