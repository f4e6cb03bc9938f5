import type { House } from '#domain/house/house.ts';
import { inquiryChannels } from '#domain/inquiry/inquiry.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';
import { inquiryIntents } from '#domain/qualification/inquiry-facts.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import type { Language } from '#templates/i18n/language.ts';
import { inquiryChannelWords } from '#templates/messages/channel-messages.ts';
import { intentWords } from '#templates/messages/inquiry-messages.ts';
import { vicLevelWords } from '#templates/messages/vic-level-messages.ts';
import { formatMonth, formatWeek, groupWords } from '#templates/pages/kpi/kpi-messages.ts';
import type { KpiSide } from './kpi-period.ts';

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
