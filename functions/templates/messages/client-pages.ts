import type { ClientLanguage } from '#domain/policy/language.ts';
import type { ClientPagesMessages } from './contracts/client-pages.ts';
import { clientPages as en } from './en/client-pages.ts';
import { clientPages as fr } from './fr/client-pages.ts';
import { clientPages as it } from './it/client-pages.ts';

/** What the pages of clients say, in each language a client may read. */
export const clientPages: Readonly<Record<ClientLanguage, ClientPagesMessages>> = { fr, en, it };
