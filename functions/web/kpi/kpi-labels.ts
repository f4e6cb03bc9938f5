import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { House } from '#domain/house/house.ts';
import { inquiryChannels } from '#domain/inquiry/inquiry.ts';
import { inquiryIntents } from '#domain/policy/inquiry-facts.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';
import { jobsToBeDone } from '#domain/qualification/qualification.ts';
import { capitalised } from '#templates/i18n/capitalised.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import { languageName } from '#templates/i18n/language-name.ts';
import { formatMonth } from '#templates/i18n/months.ts';
import { shared, staffPages, staffShared } from '#templates/messages/catalogues.ts';
import { formatWeek } from '#templates/pages/kpi/kpi-labels.ts';
import type { KpiSide } from './kpi-period.ts';

function channelLabel(value: string, language: StaffLanguage): string {
  const channel = inquiryChannels.find((one) => one === value);
  return channel === undefined ? value : staffShared[language].inquiryChannels[channel];
}

/** The label of a group. A value without a label is shown as it is. */
export function groupLabel(house: House, side: KpiSide, value: string, language: StaffLanguage): string {
  const words = staffPages[language].kpi.groups;
  if (value === 'none') return words.none;
  switch (side) {
    case 'advisor':
      return house.staff.find(({ staffId }) => staffId === value)?.fullName ?? value;
    case 'boutique':
      return house.boutiques.find(({ boutiqueId }) => boutiqueId === value)?.name ?? value;
    case 'level': {
      const level = vicLevels.find((one) => one === value);
      return level === undefined ? value : staffShared[language].levels.names[level];
    }
    case 'job': {
      const job = jobsToBeDone.find((one) => one === value);
      return job === undefined ? value : shared[language].understood.jobs[job];
    }
    case 'intent': {
      const intent = inquiryIntents.find((one) => one === value);
      return intent === undefined ? value : shared[language].inquiry.intents[intent];
    }
    case 'vip':
      return value === 'vip' ? words.vip : words.notVip;
    case 'channel':
      return channelLabel(value, language);
    case 'language':
      return capitalised(languageName(value, language));
    case 'policy':
      return value;
    case 'month':
      return formatMonth(value, language);
    case 'week':
      return formatWeek(value, language);
    case 'day':
      return formatDate(value, language);
  }
}
