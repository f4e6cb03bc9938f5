import type { ClientLanguage } from '#domain/policy/language.ts';
import type { SharedMessages } from './contracts/shared.ts';
import { shared as en } from './en/shared.ts';
import { shared as fr } from './fr/shared.ts';
import { shared as it } from './it/shared.ts';

/** Texts shared by the clients' and the staff pages. */
export const shared: Readonly<Record<ClientLanguage, SharedMessages>> = { fr, en, it };
