import type { House } from '#domain/house/house.ts';
import { inquiryChannels } from '#domain/inquiry/inquiry.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';
import { inquiryIntents } from '#domain/qualification/inquiry-facts.ts';
import type { KpiSide } from '#runtime/kpi-period.ts';
import { inquiryChannelWords } from '#templates/layout/channel-words.ts';
import { formatDate } from '#templates/layout/dates.ts';
import { intentWords } from '#templates/layout/inquiry-words.ts';
import type { Language } from '#templates/layout/language.ts';
import { vicLevelWords } from '#templates/layout/vic-level-words.ts';
import { formatMonth, formatWeek, groupWords } from '#templates/pages/kpi-words.ts';

function channelLabel(value: string, language: Language): string {
  const channel = inquiryChannels.find((one) => one === value);
  return channel === undefined ? value : inquiryChannelWords[language][channel];
}

/** A group as people call it. A value nobody has a name for any more is shown as it is. */
export function groupLabel(house: House, side: KpiSide, value: string, language: Language): string {
  const words = groupWords[language];
  if (value === 'none') return words.none;
  switch (side) {
    case 'advisor':
      return house.staff.find(({ staffId }) => staffId === value)?.fullName ?? value;
    case 'boutique':
      return house.boutiques.find(({ boutiqueId }) => boutiqueId === value)?.name ?? value;
    case 'level': {
      const level = vicLevels.find((one) => one === value);
      return level === undefined ? value : vicLevelWords[language][level];
    }
    case 'intent': {
      const intent = inquiryIntents.find((one) => one === value);
      return intent === undefined ? value : intentWords[language][intent];
    }
    case 'vip':
      return value === 'vip' ? words.vip : words.notVip;
    case 'channel':
      return channelLabel(value, language);
    case 'language':
      return value === 'fr' ? words.french : words.english;
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
