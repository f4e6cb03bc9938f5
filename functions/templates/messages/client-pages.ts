import type { ClientLanguage } from '#domain/policy/language.ts';
import type { ClientPagesMessages } from './contracts/client-pages.ts';
import { clientPages as en } from './en/client-pages.ts';
import { clientPages as fr } from './fr/client-pages.ts';
import { clientPages as it } from './it/client-pages.ts';

/** The texts of the clients' pages, in each client language. */
export const clientPages: Readonly<Record<ClientLanguage, ClientPagesMessages>> = { fr, en, it };
