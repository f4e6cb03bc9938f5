import { dutyManagerOf, type House } from '#domain/house/house.ts';
import { brandOf } from '#templates/layout/house.ts';
import type { Language } from '#templates/layout/language.ts';
import { privacyPage } from '#templates/pages/privacy.ts';

const daysPerMonth = 365 / 12;

export function privacyText(house: House, language: Language): string {
  return privacyPage({
    house: brandOf(house.policy.house),
    language,
    retentionMonths: Math.round(house.policy.retention.prospectDays / daysPerMonth),
    contactEmail: dutyManagerOf(house).email,
  });
}
