import type { StaffLanguage } from '#domain/policy/language.ts';
import type { StaffSharedMessages } from './contracts/staff-shared.ts';
import { staffShared as en } from './en/staff-shared.ts';
import { staffShared as fr } from './fr/staff-shared.ts';

export const staffShared: Readonly<Record<StaffLanguage, StaffSharedMessages>> = { fr, en };
