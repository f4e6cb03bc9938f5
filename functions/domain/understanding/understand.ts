import type { Instant } from '#domain/calendar/instant.ts';
import {
  type DayNumber,
  fromDayNumber,
  localDateOf,
  toDayNumber,
  type Weekday,
  weekdays,
} from '#domain/calendar/local-date.ts';
import { contextAt } from './clauses.ts';
import type { DateReading } from './date-rules.ts';
import { aboutDate } from './date-subject.ts';
import type { DaySpan } from './day-spans.ts';
import { type DateMention, dateMentions, daysBeside, joinMentions } from './find-dates.ts';
import type { FoldedText } from './folded-text.ts';
import { halfDayOf } from './half-day.ts';
import { type KnownBoutique, placesOf } from './places.ts';
import { readableText } from './readable-text.ts';
import { recipientOf } from './recipient.ts';
import { refusedMentions } from './refused.ts';
import { telephoneIn } from './telephone.ts';
import { dateSubjects, type Understood, type UnderstoodDate, type Unsuitable } from './understood.ts';
import { isByProxy, isFollowUp, occasionOf, pieceOf, purposeOf } from './wish-lexicon.ts';

export interface UnderstandingContext {
  readonly receivedAt: Instant;
  /** Zone in which the client's "today" and "tomorrow" are read. */
  readonly timeZone: string;
  readonly boutiques: readonly KnownBoutique[];
}

/** "This side of Christmas": any day until then. */
const fromNow = /(?:this side of|between now and|from now (?:to|until)|d'ici (?:a |au |le )?) ?(?:the )?$/;

interface ReadMention {
  readonly mention: DateMention;
  readonly reading: DateReading;
  readonly span: DaySpan | undefined;
  readonly date: UnderstoodDate;
}

const weekdayCalled = (number: number | undefined): Weekday | undefined =>
  number === undefined ? undefined : weekdays[number - 1];

function isoDays({ from, to, choices }: DaySpan): Pick<UnderstoodDate, 'from' | 'to' | 'choices'> {
  const days = { from: fromDayNumber(from), to: fromDayNumber(to) };
  return choices === undefined ? days : { ...days, choices: choices.map(fromDayNumber) };
}

function readMentions(folded: FoldedText, mentions: readonly DateMention[], today: DayNumber): readonly ReadMention[] {
  const done: ReadMention[] = [];
  for (const mention of mentions) {
    const { of, bound } = aboutDate(folded.text, mention);
    const { sentence } = contextAt(folded.text, mention.start, mention.end);
    const near = done.filter((one) => one.date.of !== 'past' || of === 'past');
    const named = daysBeside(mention, near, sentence.start, today, of === 'past' ? 'past' : 'future');
    const isFromNow = fromNow.test(folded.text.slice(Math.max(0, mention.start - 24), mention.start));
    const span = isFromNow && named !== undefined && named.to >= today ? { from: today, to: named.to } : named;
    // "From the 3rd to the 8th" has an end of its own.
    const isClosed = bound === 'from' && mention.reading.kind !== 'month' && span !== undefined && span.to > span.from;
    const date = {
      words: mention.words,
      of,
      bound: isClosed ? 'on' : bound,
      ...(span === undefined ? {} : isoDays(span)),
    };
    done.push({ mention, reading: mention.reading, span, date });
  }
  return done;
}

/** The narrower of two dates about the same matter says more: the 5th of December rather than December. */
function width({ span }: ReadMention): number {
  return span === undefined ? Number.POSITIVE_INFINITY : span.to - span.from;
}

function byWeight(one: ReadMention, other: ReadMention): number {
  const order = dateSubjects.indexOf(one.date.of) - dateSubjects.indexOf(other.date.of);
  const isVague = (each: ReadMention): number => (each.date.of === 'visit' && each.span === undefined ? 1 : 0);
  const isFeast = (each: ReadMention): number => (each.reading.kind === 'feast' ? 1 : 0);
  const isBound = (each: ReadMention): number => (each.date.bound === 'on' ? 0 : 1);
  const rank = isVague(one) - isVague(other) || order || isFeast(one) - isFeast(other) || isBound(one) - isBound(other);
  return rank || width(one) - width(other) || one.mention.start - other.mention.start;
}

function without<Value extends object>(value: Value): Value {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.assign({}, ...entries.map(([key, one]) => ({ [key]: one })));
}

const datesAtMost = 4;

/** Reads what a message says about where, when, for whom and why. Nothing is guessed: what is not said is absent. */
export function understand(message: string, { receivedAt, timeZone, boutiques }: UnderstandingContext): Understood {
  const folded = readableText(message);
  const today = toDayNumber(localDateOf(receivedAt, timeZone));
  const mentions = dateMentions(folded);
  const refused = refusedMentions(folded, mentions);
  const kept = joinMentions(
    folded,
    mentions.filter((mention) => !refused.includes(mention)),
  );
  const readAll = readMentions(folded, kept, today);
  const dates = readAll.filter(({ reading }) => reading.kind !== 'habit').toSorted(byWeight);
  const [main, ...others] = dates;
  const isVisit = main?.date.of === 'visit';
  const wished = [main, ...readAll].filter(
    (one) =>
      one !== undefined &&
      one.date.of !== 'past' &&
      (!isVisit || (one.date.of === 'visit' && (one === main || one.date.bound === 'on'))),
  );
  const habit = readAll.find(({ reading, date }) => reading.kind === 'habit' && date.of !== 'past');
  const weekday = [isVisit ? main : undefined, habit, ...wished].find((one) => one?.reading.weekday !== undefined)
    ?.reading.weekday;
  const halves = halfDayOf(folded);
  const refusedWeekdays = new Set(refused.flatMap(({ reading }) => weekdayCalled(reading.weekday) ?? []));
  const refusedDays = refused
    .filter(({ reading }) => reading.kind !== 'weekday' && reading.kind !== 'habit')
    .flatMap(({ reading }) => reading.days(today, 'future') ?? [])
    .map(({ from, to }) => ({ from: fromDayNumber(from), to: fromDayNumber(to) }));
  const unsuitable: Unsuitable = {
    weekdays: refusedDays.length > 0 ? [] : [...refusedWeekdays],
    halfDays: halves.unsuitable,
    days: refusedDays,
  };
  const isSuitable = Object.values(unsuitable).every((each) => each.length === 0);
  const otherDates = others.slice(0, datesAtMost - 1).map(({ date }) => date);
  return without({
    ...placesOf(folded, boutiques),
    weekday: weekdayCalled(weekday),
    halfDay: halves.halfDay,
    date: main?.date,
    otherDates: otherDates.length === 0 ? undefined : otherDates,
    unsuitable: isSuitable ? undefined : unsuitable,
    recipient: recipientOf(folded.text),
    occasion: occasionOf(folded.text),
    piece: pieceOf(folded.text),
    purpose: purposeOf(folded.text),
    byProxy: isByProxy(folded.text) ? true : undefined,
    followUp: isFollowUp(folded.text) ? true : undefined,
    telephone: telephoneIn(message),
  });
}
