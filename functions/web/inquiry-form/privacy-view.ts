import { dutyManagerOf, type House } from '#domain/house/house.ts';
import type { Language } from '#templates/i18n/language.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { privacyPage } from '#templates/pages/inquiry-form/privacy.ts';

const daysPerMonth = 365 / 12;

export function privacyText(house: House, language: Language): string {
  return privacyPage({
    house: brandOf(house.policy.house),
    language,
    retentionMonths: Math.round(house.policy.retention.prospectDays / daysPerMonth),
    contactEmail: dutyManagerOf(house).email,
  });
}
