import type { Weekday } from '#domain/calendar/local-date.ts';
import type { CorrectableField } from '#domain/understanding/corrections.ts';
import type { Understood, UnderstoodDate } from '#domain/understanding/understood.ts';
import { formats, shared } from '#templates/messages/catalogues.ts';
import { formatCity, formatDate } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';

/** What was understood, with the names of what it speaks of. */
type UnderstoodFacts = {
  readonly understood: Understood;
  readonly boutiques: readonly { readonly boutiqueId: string; readonly name: string }[];
};

/** The same, and what may be said instead of each part. */
export type UnderstoodView = UnderstoodFacts & {
  /** Names that a part may have; a part without any can only be taken away. */
  readonly choices: Readonly<Record<CorrectableField, readonly string[]>>;
};

export type UnderstoodPart = {
  readonly field: CorrectableField;
  readonly text: string;
  /** The name it has now, among those it may have. */
  readonly name?: string | undefined;
};

const weekdayOrder: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "jeudi", "Thursday". 2024 began with a Monday. */
function formatWeekday(weekday: Weekday, language: Language): string {
  const day = new Date(Date.UTC(2024, 0, 1 + weekdayOrder.indexOf(weekday)));
  return new Intl.DateTimeFormat(formats[language].locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** The days meant: the one by which the client bounds them, or the first and the last. */
function daysText({ from, to, bound }: UnderstoodDate, language: Language): string | undefined {
  const { bounded, days } = shared[language].understood;
  if (from === undefined || to === undefined) return undefined;
  if (bound !== 'on') return bounded[bound]({ day: formatDate(bound === 'by' ? to : from, language) });
  if (from === to) return formatDate(from, language);
  return days({ from: formatDate(from, language), to: formatDate(to, language) });
}

/** The client's own words, and the days they were taken to mean where the words do not say them. */
function dateText(date: UnderstoodDate, language: Language): string {
  const { quoted, occasionOn } = shared[language].understood;
  const { words, from, of } = date;
  const days = daysText(date, language);
  const when = days === undefined ? quoted({ words }) : words === from ? days : `${quoted({ words })} (${days})`;
  return of === 'occasion' ? occasionOn({ when }) : when;
}

const isSameDays = (one: UnderstoodDate, other: UnderstoodDate): boolean =>
  one.words === other.words || (one.from !== undefined && one.from === other.from && one.to === other.to);

/** Every day said that is not over, the one that matters most first: they are set right together. */
function datesText({ date, otherDates = [] }: Understood, language: Language): string | undefined {
  const said = [...(date === undefined ? [] : [date]), ...otherDates].filter(({ of }) => of !== 'past');
  const different = said.filter((one, index) => said.findIndex((other) => isSameDays(one, other)) === index);
  return different.length === 0 ? undefined : different.map((one) => dateText(one, language)).join(', ');
}

/** A name as people read it, by the field that has it. */
export function namedPart(view: UnderstoodFacts, field: CorrectableField, name: string, language: Language): string {
  const messages = shared[language].understood;
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    halfDay: messages.halfDays,
    recipient: messages.recipients,
    occasion: messages.occasions,
    piece: messages.pieces,
  };
  if (field === 'boutique') return view.boutiques.find(({ boutiqueId }) => boutiqueId === name)?.name ?? name;
  const weekday = weekdayOrder.find((one) => one === name);
  if (field === 'weekday' && weekday !== undefined) return formatWeekday(weekday, language);
  return labels[field]?.[name] ?? name;
}

function unsuitableTexts({ unsuitable }: Understood, language: Language): readonly string[] {
  const messages = shared[language].understood;
  if (unsuitable === undefined) return [];
  const what = [
    ...unsuitable.weekdays.map((weekday) => formatWeekday(weekday, language)),
    ...unsuitable.halfDays.map((halfDay) => messages.halfDays[halfDay]),
    ...unsuitable.days.map(({ from, to }) =>
      from === to
        ? formatDate(from, language)
        : messages.days({ from: formatDate(from, language), to: formatDate(to, language) }),
    ),
  ];
  return what.map((one) => messages.not({ what: one }));
}

/** Everything that was understood and can be set right, in the order in which people ask. */
export function understoodParts(view: UnderstoodFacts, language: Language): readonly UnderstoodPart[] {
  const { understood } = view;
  const { city, byProxy, followUp, telephone } = understood;
  const dates = datesText(understood, language);
  const messages = shared[language].understood;
  const named = (field: 'boutique' | 'weekday' | 'halfDay' | 'occasion' | 'piece'): UnderstoodPart[] => {
    const name = understood[field];
    return name === undefined ? [] : [{ field, name, text: namedPart(view, field, name, language) }];
  };
  const who = understood.recipient;
  return [
    ...named('boutique'),
    ...(city === undefined
      ? []
      : [{ field: 'city' as const, text: messages.inCity({ city: formatCity(city, language) }) }]),
    ...named('weekday'),
    ...named('halfDay'),
    ...(dates === undefined ? [] : [{ field: 'date' as const, text: dates }]),
    ...(who === undefined
      ? []
      : [{ field: 'recipient' as const, name: who, text: messages.forWhom({ who: messages.recipients[who] }) }]),
    ...named('occasion'),
    ...named('piece'),
    ...(byProxy === undefined ? [] : [{ field: 'byProxy' as const, text: messages.byProxy }]),
    ...(followUp === undefined ? [] : [{ field: 'followUp' as const, text: messages.followUp }]),
    ...(telephone === undefined ? [] : [{ field: 'telephone' as const, text: telephone }]),
  ];
}

/** The same in one line, with what does not suit: for a letter, or a list. */
export function understoodLine(view: UnderstoodFacts, language: Language): string {
  return [
    ...understoodParts(view, language).map(({ text }) => text),
    ...unsuitableTexts(view.understood, language),
  ].join(', ');
}

/** What was said about when, with what does not suit, in one line. */
export function timeLine(view: UnderstoodFacts, language: Language): string {
  const { date, otherDates = [] } = view.understood;
  const days = [...(date === undefined ? [] : [date]), ...otherDates].filter(({ of }) => of !== 'occasion');
  const asked = { ...view, understood: { ...view.understood, date: days[0], otherDates: days.slice(1) } };
  const isTime = ({ field }: UnderstoodPart): boolean => field === 'weekday' || field === 'halfDay' || field === 'date';
  const said = understoodParts(asked, language).filter(isTime);
  return [...said.map(({ text }) => text), ...unsuitableTexts(view.understood, language)].join(', ');
}

/** What the client ruled out, as one part. */
export function unsuitableParts({ understood }: UnderstoodFacts, language: Language): readonly UnderstoodPart[] {
  const texts = unsuitableTexts(understood, language);
  return texts.length === 0 ? [] : [{ field: 'unsuitable', text: texts.join(', ') }];
}
