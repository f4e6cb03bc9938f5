import type { StaffLanguage } from '#domain/policy/language.ts';
import type { StaffPagesMessages } from './contracts/staff-pages.ts';
import { staffPages as en } from './en/staff-pages.ts';
import { staffPages as fr } from './fr/staff-pages.ts';

export const staffPages: Readonly<Record<StaffLanguage, StaffPagesMessages>> = { fr, en };
