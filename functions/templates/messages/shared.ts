import type { StaffLanguage } from '#domain/policy/language.ts';
import type { SharedMessages } from './contracts/shared.ts';
import { shared as en } from './en/shared.ts';
import { shared as fr } from './fr/shared.ts';

export const shared: Readonly<Record<StaffLanguage, SharedMessages>> = { fr, en };
