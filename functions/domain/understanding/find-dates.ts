import type { DayNumber } from '#domain/calendar/local-date.ts';
import { type DateReading, dateRules } from './date-rules.ts';
import { type DaySpan, type Direction, dayOfMonth, nearestWeekday, weekdayNumber } from './day-spans.ts';
import { type FoldedText, wordsAt } from './folded-text.ts';

/** A place in the message that speaks of days. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly reading: DateReading;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly reading: DateReading;
}

/** "Every December" is no December in particular. */
const everyTime = /(?:every|each|chaque|ogni|jeden|cada) $/;

/** A message that names more days is a table, and no wish. */
const mentionsRead = 40;

/** Every phrase that a rule reads; where two read the same words, the rule that stands first. */
export function dateMentions(folded: FoldedText): readonly DateMention[] {
  const found: Found[] = [];
  for (const { pattern, read } of dateRules) {
    for (const match of folded.text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (everyTime.test(folded.text.slice(Math.max(0, start - 10), start))) continue;
      const reading = read(match.groups ?? {});
      if (reading !== undefined) found.push({ start, end, reading });
    }
  }
  return found
    .toSorted((one, other) => one.start - other.start)
    .slice(0, mentionsRead)
    .map(({ start, end, reading }) => ({ start, end, reading, words: wordsAt(folded, start, end) }));
}

const throughBetween =
  /^ ?(?:-|to|until|till|through|au|jusqu'au|al|bis(?: zum)?|ate|hasta el|tot|t\/m|по|до) ?(?:the |le |il |el |dem )?$/;
export const orBetween =
  /^ ?(?:,|or|and|ou|et|o|e|oder|und|of|en|или|и|sinon|ou sinon|nor|ni) ?(?:the |le |il |el |on |am |bien )?$/;

export function isJoined(folded: FoldedText, one: DateMention, other: DateMention, joint: RegExp): boolean {
  return joint.test(folded.text.slice(one.end, other.start));
}

function joined(folded: FoldedText, one: DateMention, other: DateMention, reading: DateReading): DateMention {
  const { start } = one;
  return { start, end: other.end, words: wordsAt(folded, start, other.end), reading };
}

function through(one: DateReading, other: DateReading): DateReading {
  return {
    ...one,
    kind: undefined,
    days: (today, direction) => {
      const [first, last] = [one.days(today, direction), other.days(today, direction)];
      if (first === undefined || last === undefined) return undefined;
      // "Monday to Wednesday next week", "next Monday to Wednesday": both are of the week that one of them names.
      if (one.kind === 'weekday' && one.weekday !== undefined && other.weekday !== undefined) {
        return { from: last.to - ((other.weekday - one.weekday + 7) % 7), to: last.to };
      }
      if (other.kind === 'weekday' && other.weekday !== undefined) {
        return { from: first.from, to: nearestWeekday(first.from, 'future', other.weekday) };
      }
      return last.to < first.from ? undefined : { from: first.from, to: last.to };
    },
  };
}

function daysOf({ from, to, choices }: DaySpan): readonly DayNumber[] {
  if (choices !== undefined) return choices;
  return to - from > 31 ? [from] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const weekdaysOf = ({ weekday, weekdays }: DateReading): readonly number[] =>
  weekdays ?? (weekday === undefined ? [] : [weekday]);

function either(one: DateReading, other: DateReading): DateReading {
  const weekdays = [...weekdaysOf(one), ...weekdaysOf(other)];
  return {
    ...one,
    ...(weekdays.length > 1 ? { weekdays } : {}),
    days: (today, direction) => {
      const first = one.days(today, direction);
      // The second of two weekdays follows the first: on a Monday, "Monday and Tuesday" are those of next week.
      const isNext = other.kind === 'weekday' && one.weekday !== undefined && first !== undefined;
      const second = other.days(isNext ? first.from : today, one.direction ?? direction);
      if (first === undefined || second === undefined) return first ?? second;
      const days = [...daysOf(first), ...daysOf(second)].toSorted((a, b) => a - b);
      const [from, to] = [days[0] ?? first.from, days.at(-1) ?? first.to];
      return to - from === days.length - 1 ? { from, to } : { from, to, choices: days };
    },
  };
}

/** "Next Tuesday or Wednesday", "the 5th or the 12th": the second is read from the first. */
function isAlike(one: DateReading, other: DateReading): boolean {
  if (one.kind === 'month') return false;
  return one.kind === other.kind || (one.weekday !== undefined && other.kind === 'weekday');
}

/** Mentions that belong together: "from 28 December to 3 January", "Tuesday or Wednesday". */
export function joinMentions(folded: FoldedText, mentions: readonly DateMention[]): readonly DateMention[] {
  const result: DateMention[] = [];
  for (const mention of mentions) {
    const before = result.at(-1);
    if (before !== undefined && isJoined(folded, before, mention, throughBetween)) {
      result[result.length - 1] = joined(folded, before, mention, through(before.reading, mention.reading));
    } else if (
      before !== undefined &&
      isAlike(before.reading, mention.reading) &&
      isJoined(folded, before, mention, orBetween)
    ) {
      result[result.length - 1] = joined(folded, before, mention, either(before.reading, mention.reading));
    } else result.push(mention);
  }
  return result;
}

/**
 * The days of a mention, read beside those that stand before it: "the 5th" after "December" is its fifth, "on the
 * Tuesday" after "6 to 9 December" is the Tuesday among them.
 */
export function daysBeside(
  { reading }: DateMention,
  earlier: readonly {
    readonly mention: DateMention;
    readonly reading: DateReading;
    readonly span: DaySpan | undefined;
  }[],
  sentenceStart: number,
  today: DayNumber,
  direction: Direction,
): DaySpan | undefined {
  const { kind, weekday, dayOfMonth: numbered } = reading;
  const inSentence = earlier.filter(({ mention }) => mention.start >= sentenceStart);
  const month = inSentence.findLast((one) => one.reading.month !== undefined)?.reading.month;
  if (kind === 'day-of-month' && numbered !== undefined && month !== undefined) {
    return dayOfMonth(today, direction, month, numbered);
  }
  if (kind === 'weekday' && weekday !== undefined) {
    const around = earlier.findLast(
      ({ span }) => span !== undefined && span.to > span.from && span.to - span.from <= 14,
    )?.span;
    const named = weekdaysOf(reading);
    const among = around === undefined ? [] : daysOf(around).filter((day) => named.includes(weekdayNumber(day)));
    const ahead = named.length > 1 ? among.filter((day) => day >= today) : among.slice(0, 1);
    const [from, to] = [ahead[0], ahead.at(-1)];
    if (from !== undefined && to !== undefined && from >= today) {
      return to - from === ahead.length - 1 ? { from, to } : { from, to, choices: ahead };
    }
  }
  return reading.days(today, reading.direction ?? direction);
}
