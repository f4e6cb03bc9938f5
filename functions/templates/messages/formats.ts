import type { ClientLanguage } from '#domain/policy/language.ts';
import type { Formats } from './contracts/formats.ts';
import { formats as en } from './en/formats.ts';
import { formats as fr } from './fr/formats.ts';
import { formats as it } from './it/formats.ts';

/** How each language writes dates, times, numbers and names. */
export const formats: Readonly<Record<ClientLanguage, Formats>> = { fr, en, it };
