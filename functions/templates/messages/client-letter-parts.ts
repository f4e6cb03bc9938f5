import type { ClientLanguage } from '#domain/policy/language.ts';
import type { ClientLetterPartsMessages } from './contracts/client-letter-parts.ts';
import { clientLetterParts as en } from './en/client-letter-parts.ts';
import { clientLetterParts as fr } from './fr/client-letter-parts.ts';
import { clientLetterParts as it } from './it/client-letter-parts.ts';

/** What a client reads in a letter, in each language. */
export const clientLetterParts: Readonly<Record<ClientLanguage, ClientLetterPartsMessages>> = { fr, en, it };
