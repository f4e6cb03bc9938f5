import type { StaffLanguage } from '#domain/policy/language.ts';
import type { StaffLinksMessages } from './contracts/staff-links.ts';
import { staffLinks as en } from './en/staff-links.ts';
import { staffLinks as fr } from './fr/staff-links.ts';

export const staffLinks: Readonly<Record<StaffLanguage, StaffLinksMessages>> = { fr, en };
