import type { ClientLanguage } from '#domain/policy/language.ts';
import type { SharedMessages } from './contracts/shared.ts';
import { shared as en } from './en/shared.ts';
import { shared as fr } from './fr/shared.ts';
import { shared as it } from './it/shared.ts';

/** What the pages of clients and those of the house's own people both say. */
export const shared: Readonly<Record<ClientLanguage, SharedMessages>> = { fr, en, it };
