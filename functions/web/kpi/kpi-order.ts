import type { StaffLanguage } from '#domain/choices/languages.ts';
import { languages } from '#domain/choices/languages.ts';
import type { House } from '#domain/house/house.ts';
import { inquiryChannels } from '#domain/inquiry/inquiry.ts';
import { inquiryIntents } from '#domain/policy/inquiry-facts.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';
import { jobsToBeDone } from '#domain/qualification/qualification.ts';
import { groupLabel } from './kpi-labels.ts';
import type { KpiSide } from './kpi-period.ts';

/** The house's own order of a dimension's values; empty where names or time order them. */
function declaredOrder(side: KpiSide): readonly string[] {
  switch (side) {
    case 'level':
      return vicLevels;
    case 'intent':
      return inquiryIntents;
    case 'job':
      return jobsToBeDone;
    case 'channel':
      return inquiryChannels;
    case 'language':
      return languages;
    case 'vip':
      return ['vip', 'not-vip'];
    case 'advisor':
    case 'boutique':
    case 'policy':
    case 'day':
    case 'week':
    case 'month':
      return [];
  }
}

/**
 * Groups in the order people expect: that of the house, or by name in the reader's language, or by time; unknown comes
 * last. Only pages use it: systems find a group by its value.
 */
export function inReadingOrder<Group extends { readonly value: string }>(
  groups: readonly Group[],
  side: KpiSide,
  house: House,
  language: StaffLanguage,
): Group[] {
  const declared = declaredOrder(side);
  // "2026-11-23.10" is a later version than "2026-11-23.9".
  const { compare } = new Intl.Collator(language, { numeric: true });
  const isNamed = side === 'advisor' || side === 'boutique';
  const placeOf = (value: string): number => {
    if (value === 'none') return declared.length + 1;
    const place = declared.indexOf(value);
    return place === -1 ? declared.length : place;
  };
  const nameOf = (value: string) => (isNamed ? groupLabel(house, side, value, language) : value);
  return groups.toSorted(
    ({ value: one }, { value: other }) =>
      placeOf(one) - placeOf(other) || compare(nameOf(one), nameOf(other)) || compare(one, other),
  );
}
