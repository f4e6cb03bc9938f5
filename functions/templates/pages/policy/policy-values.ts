import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { ContactCap } from '#domain/policy/contact-caps.ts';
import type { ExchangeRate } from '#domain/policy/exchange-rate.ts';
import type { PolicyValue } from '#domain/policy/policy-diff.ts';
import { languageName } from '#templates/i18n/language-name.ts';
import { formatMoney } from '#templates/i18n/money.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import { knownMessage } from '#templates/layout/known-message.ts';
import { formats, staffPages } from '#templates/messages/catalogues.ts';
import { inputAt } from './policy-input.ts';
import { segmentLabel } from './policy-label.ts';

/** The possible values of a policy field, by its key. Inputs of the first-response target declare their own. */
export const policyChoices = {
  offer: ['clarification', 'slots', 'another-option', 'new-slot'],
  message: ['gracious', 'none'],
  reply: ['gracious', 'none'],
  desk: ['none', 'press', 'careers', 'client-care', 'partnerships'],
  defaultLanguage: Object.keys(formats),
  atLeastOf: ['0', '1', '2', '3'],
  objective: ['first-visit', 'first-sale', 'deepen', 'access', 'co-creation', 'image'],
} as const satisfies Record<string, readonly string[]>;

export type ChoiceKey = keyof typeof policyChoices;

export function choiceLabel(value: string, language: StaffLanguage): string {
  if (Object.hasOwn(formats, value)) return languageName(value, language);
  return knownMessage(staffPages[language].policyValues.choices, value) ?? segmentLabel(value, language) ?? value;
}

/** "3 / 30, message 1 / 7": at most three in thirty days, and one message in seven. */
export function capsText(caps: readonly ContactCap[], language: StaffLanguage): string {
  return caps
    .map(({ channel, touches, windowDays }) => {
      const own = channel === 'any' ? '' : `${choiceLabel(channel, language)} `;
      return touches === 'unlimited'
        ? `${own}${choiceLabel('unlimited', language)}`
        : `${own}${touches} / ${windowDays}`;
    })
    .join(', ');
}

/** "2026-01-01 GBP 1.1742": a rate a line, from its first day on. */
export function ratesText(rates: readonly ExchangeRate[]): string {
  return rates.map(({ from, currency, rate }) => `${from} ${currency} ${rate}`).join('\n');
}

/** Minutes as hours, so that 240 is "4" and 90 is "1,5" or "1.5". */
export function hoursText(minutes: number, language: StaffLanguage): string {
  return formatNumber(minutes / 60, language, 2);
}

function isCap(value: unknown): value is ContactCap {
  return typeof value === 'object' && value !== null && 'touches' in value && 'windowDays' in value;
}

/** One value of a policy as text, beside its label. */
export function policyValue(
  path: string,
  value: PolicyValue | undefined,
  language: StaffLanguage,
  currency: string,
): string {
  if (value === undefined || value === '') return staffPages[language].policyValues.nothing;
  if (typeof value === 'number') {
    if (inputAt(path)?.typedAs === 'hours') return hoursText(value, language);
    if (path.endsWith('Minor')) return formatMoney({ minorUnits: value, currency }, language);
    return formatNumber(value, language, 2);
  }
  if (typeof value === 'string' || typeof value === 'boolean') return choiceLabel(String(value), language);
  if (!Array.isArray(value)) return staffPages[language].policyValues.items({ count: 1 });
  const list: readonly unknown[] = value;
  if (list.length === 0) return staffPages[language].policyValues.nothing;
  if (list.every(isCap)) return capsText(list, language);
  if (list.every((item) => typeof item === 'string' || typeof item === 'number'))
    return list.map((item) => choiceLabel(String(item), language)).join(', ');
  return staffPages[language].policyValues.items({ count: list.length });
}
