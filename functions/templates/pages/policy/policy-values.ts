import type { ContactCap } from '#domain/policy/contact-caps.ts';
import type { PolicyValue } from '#domain/policy/policy-diff.ts';
import type { Language, Words } from '#templates/i18n/language.ts';
import { formatMoney } from '#templates/i18n/money.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import { segmentWord } from './policy-messages.ts';

/** The values a policy chooses among, by the key they stand under. */
export const policyChoices = {
  channel: ['email', 'phone', 'message'],
  calendar: ['owner', 'duty'],
  ownerPool: ['boutique', 'senior', 'private-clients', 'image'],
  offer: ['clarification', 'slots', 'another-option', 'new-slot'],
  message: ['gracious', 'none'],
  reply: ['gracious', 'none'],
  desk: ['none', 'press', 'careers', 'client-care', 'partnerships'],
  defaultLanguage: ['fr', 'en'],
  atLeastOf: ['0', '1', '2', '3'],
} as const satisfies Record<string, readonly string[]>;

export type ChoiceKey = keyof typeof policyChoices;

const choiceWords: Words<Readonly<Record<string, string>>> = {
  fr: {
    email: 'courriel',
    phone: 'téléphone',
    post: 'courrier',
    meeting: 'rencontre',
    any: 'tous',
    owner: 'ceux du conseiller',
    duty: 'ceux de la permanence',
    boutique: 'boutique',
    senior: 'conseillers confirmés',
    'private-clients': 'clientèle privée',
    image: 'personnalités',
    clarification: 'une précision à donner',
    slots: 'des créneaux précis',
    'another-option': 'une autre option',
    'new-slot': 'un nouveau créneau',
    gracious: 'un mot courtois',
    none: 'aucun',
    'client-care': 'service clients',
    partnerships: 'partenariats',
    careers: 'carrières',
    fr: 'français',
    en: 'anglais',
    never: 'jamais',
    unlimited: 'sans limite',
    true: 'oui',
    false: 'non',
  },
  en: {
    email: 'e-mail',
    phone: 'telephone',
    post: 'post',
    meeting: 'meeting',
    any: 'all',
    owner: 'the advisor’s',
    duty: 'the duty desk’s',
    boutique: 'boutique',
    senior: 'senior advisors',
    'private-clients': 'private clients',
    image: 'personalities',
    clarification: 'a clarification',
    slots: 'precise times',
    'another-option': 'another option',
    'new-slot': 'a new time',
    gracious: 'a gracious word',
    none: 'none',
    'client-care': 'client care',
    partnerships: 'partnerships',
    careers: 'careers',
    fr: 'French',
    en: 'English',
    never: 'never',
    unlimited: 'no limit',
    true: 'yes',
    false: 'no',
  },
};

export function choiceWord(value: string, language: Language): string {
  const own = choiceWords[language];
  return (Object.hasOwn(own, value) ? own[value] : undefined) ?? segmentWord(value, language) ?? value;
}

/** "3 / 30, message 1 / 7": at most three in thirty days, and one message in seven. */
export function capsText(caps: readonly ContactCap[], language: Language): string {
  return caps
    .map(({ channel, touches, windowDays }) => {
      const own = channel === 'any' ? '' : `${choiceWord(channel, language)} `;
      return touches === 'unlimited'
        ? `${own}${choiceWord('unlimited', language)}`
        : `${own}${touches} / ${windowDays}`;
    })
    .join(', ');
}

/** Minutes as hours, so that 240 is "4" and 90 is "1,5" or "1.5". */
export function hoursText(minutes: number, language: Language): string {
  return formatNumber(minutes / 60, language, 2);
}

function isCap(value: unknown): value is ContactCap {
  return typeof value === 'object' && value !== null && 'touches' in value && 'windowDays' in value;
}

function leafOf(path: string): string {
  return path.split('.').at(-1) ?? path;
}

const nothing: Words<string> = { fr: 'rien', en: 'nothing' };
const items: Words<(count: number) => string> = {
  fr: (count) => (count < 2 ? `${count} élément` : `${count} éléments`),
  en: (count) => (count === 1 ? '1 item' : `${count} items`),
};

/** One value of a policy as a person reads it beside its label. */
export function policyValue(
  path: string,
  value: PolicyValue | undefined,
  language: Language,
  currency: string,
): string {
  if (value === undefined || value === '') return nothing[language];
  if (typeof value === 'number') {
    if (leafOf(path) === 'targetMinutes') return hoursText(value, language);
    if (path.endsWith('Minor')) return formatMoney({ minorUnits: value, currency }, language);
    return formatNumber(value, language, 2);
  }
  if (typeof value === 'string' || typeof value === 'boolean') return choiceWord(String(value), language);
  if (!Array.isArray(value)) return items[language](1);
  const list: readonly unknown[] = value;
  if (list.length === 0) return nothing[language];
  if (list.every(isCap)) return capsText(list, language);
  if (list.every((item) => typeof item === 'string' || typeof item === 'number'))
    return list.map((item) => choiceWord(String(item), language)).join(', ');
  return items[language](list.length);
}
