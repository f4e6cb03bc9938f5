import { addDays, type LocalDate } from '#domain/calendar/local-date.ts';
import type { Window } from './sql-house.ts';

/** The order in which a page lists groups, and the partial ones: with the test's own lists and days. */

const orders: Readonly<Record<string, readonly string[]>> = {
  level: ['new', 'promising', 'client', 'vic', 'top-vic'],
  vip: ['vip', 'not-vip'],
  channel: ['web-form', 'api', 'email', 'phone', 'message', 'boutique', 'event', 'other'],
  language: ['fr', 'en'],
  job: [
    'gift',
    'milestone',
    'collection',
    'investment-piece',
    'bespoke-creation',
    'repair',
    'event',
    'personal-pleasure',
    'discovery',
  ],
  intent: ['acquire', 'gift', 'bespoke', 'repair', 'appointment', 'event', 'other'],
};

/** The second version of a day is `2026-11-23.2`. */
function versionParts(version: string): readonly [day: string, number: number] {
  const [day = '', number = '0'] = version.split('.');
  return [day, Number(number)];
}

/** The request, and the labels of a dimension's groups. */
interface AskedSide {
  readonly language: 'fr' | 'en';
  labelOf(side: string, group: string): string;
}

/** In the house's order, by name, or by time; unknown comes last. */
export function inOrder(groups: Iterable<string>, side: string, { language, labelOf }: AskedSide): string[] {
  const own = [...new Set(groups)];
  const known = own.filter((group) => group !== 'none');
  const order = orders[side];
  const strangers = order === undefined ? [] : known.filter((group) => !order.includes(group));
  if (strangers.length > 0) throw new Error(`Nobody said where ${strangers.join()} stands by ${side}.`);
  const sorted = known.toSorted((one, other) => {
    if (order !== undefined) return order.indexOf(one) - order.indexOf(other);
    if (side === 'advisor' || side === 'boutique') {
      return labelOf(side, one).localeCompare(labelOf(side, other), language) || (one < other ? -1 : 1);
    }
    const [[day, number], [otherDay, otherNumber]] = [versionParts(one), versionParts(other)];
    return day === otherDay ? number - otherNumber : day < otherDay ? -1 : 1;
  });
  return [...sorted, ...own.filter((group) => group === 'none')];
}

const lengths: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** Every day of a day, a week or a month that begins on the first of them. */
function daysOf(side: 'day' | 'week' | 'month', first: LocalDate): LocalDate[] {
  const [year = 0, month = 0] = first.split('-').map(Number);
  const length = lengths[side] ?? new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length }, (_, days) => addDays(first, days));
}

export function isTime(side: string | undefined): side is 'day' | 'week' | 'month' {
  return side === 'day' || side === 'week' || side === 'month';
}

/** Whether a day of the group was not requested, or is not over. */
export function isCutOff(side: string | undefined, group: string, { from, to }: Window, today: LocalDate): boolean {
  return isTime(side) && daysOf(side, group).some((on) => on < from || on > to || on >= today);
}
