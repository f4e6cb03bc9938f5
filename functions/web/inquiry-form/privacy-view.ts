import { dutyManagerOf, type House } from '#domain/house/house.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { privacyPage } from '#templates/pages/inquiry-form/privacy.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { publicLanguage } from './public-language.ts';

const daysPerMonth = 365 / 12;

export function privacyText(house: House, request: HttpRequest): string {
  return privacyPage({
    house: brandOf(house.policy.house),
    language: publicLanguage(house, request),
    retentionMonths: Math.round(house.policy.retention.prospectDays / daysPerMonth),
    contactEmail: dutyManagerOf(house).email,
  });
}
