import type { DayNumber } from '#domain/calendar/local-date.ts';
import { alternatives, certainMonths, monthWords, numberWords, weekdayWords } from './calendar-lexicon.ts';
import {
  type DaySpan,
  type Direction,
  dayOf,
  dayOfMonth,
  dayOfSomeMonth,
  easterOf,
  feastDay,
  monthFrom,
  monthOf,
  monthsLater,
  nearestWeekday,
  nthWeekday,
  type PartOfMonth,
  partOfMonth,
  partOfYear,
  singleDay,
  weekFrom,
  yearOf,
} from './day-spans.ts';
import { foldedPattern, letters, phrase } from './phrase-pattern.ts';

/** What a phrase says about days; which days they are depends on today and on whether it speaks of the past. */
export interface DateReading {
  readonly days: (today: DayNumber, direction: Direction) => DaySpan | undefined;
  /** 1 is Monday. */
  readonly weekday?: number | undefined;
  /** Several weekdays of which each will do: "Thursday and Friday". */
  readonly weekdays?: readonly number[] | undefined;
  /** The phrase itself says it: "last Thursday", "next Friday". */
  readonly direction?: Direction | undefined;
  /** - `month`: a whole month, which narrows weekdays and days named beside it;
   *  - `day-of-month`: a day whose month is not said;
   *  - `weekday`: the weekday alone, of no week in particular;
   *  - `feast`: named by what is celebrated. */
  readonly kind?: 'month' | 'day-of-month' | 'weekday' | 'habit' | 'feast' | undefined;
  /** The day of the month, for `day-of-month`. */
  readonly dayOfMonth?: number | undefined;
  readonly month?: number | undefined;
}

export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (found: Readonly<Record<string, string | undefined>>) => DateReading | undefined;
}

const month = alternatives([...monthWords.keys()]);
const weekday = alternatives([...weekdayWords.keys()]);
const count = `\\d{1,2}|${alternatives([...numberWords.keys()])}`;
const day = '(?:3[01]|[12]\\d|0?[1-9])';
const ordinal = '(?: ?(?:st|nd|rd|th|er|de|te|°|o|a))?\\.?';
const article = "(?:the |le |el |il |lo |l'|den |dem |am |o |a |de |в )?";
const of = "(?: of| de| del| di| do| d')? ?";
const choose = '(?: ?, ?| or | and | ou | et | o | e | oder | und | of | en | или | и | أو | و ?)';
const through =
  '(?: ?- ?| to | until | till | through | and | au | a | et | al | e | bis | und | y | ate | t/m | tot | по | до | إلى )';

const pattern = (source: string): RegExp => phrase(source, 'g');

const meaningOf = (words: ReadonlyMap<string, number>, word: string | undefined): number | undefined =>
  word === undefined ? undefined : words.get(word);

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^\d+$/.test(word) ? Number(word) : numberWords.get(word);
}

function fullYear(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** From the first to the last of several days of one month; those that do not follow each other stay a choice. */
function severalDays(days: readonly number[], isRange: boolean, monthNumber: number, year?: number): DateReading {
  return {
    days: (today, direction) => {
      const spans = days.map((one) => dayOfMonth(today, direction, monthNumber, one, year));
      const found = spans.flatMap((span) => (span === undefined ? [] : [span.from])).toSorted((a, b) => a - b);
      const [first, last] = [found[0], found.at(-1)];
      if (first === undefined || last === undefined || found.length < days.length) return undefined;
      const isClosed = isRange || last - first === found.length - 1;
      return isClosed ? { from: first, to: last } : { from: first, to: last, choices: found };
    },
    month: monthNumber,
  };
}

/** "The 17th and 18th", "du 4 au 9": of one month, or over its end. */
function fromDayToDay(first: number, last: number): DateReading {
  return {
    days: (today, direction) => {
      const from = dayOfSomeMonth(today, direction, first);
      const to = from === undefined ? undefined : dayOfSomeMonth(from.from, 'future', last);
      return from === undefined || to === undefined ? undefined : { from: from.from, to: to.from };
    },
  };
}

const listed = (text: string): number[] => [...text.matchAll(/\d+/g)].map(([number]) => Number(number));

function partNamed(named: string | undefined): PartOfMonth {
  if (named === undefined) return 'whole';
  const word = named.replace(/^(?:the|la) /, '');
  if (/^(?:early|debut|beginning|start|inizio|primi|anfang|principios|inicio|comeco|begin|в начале)/.test(word))
    return 'early';
  if (/^(?:mid|mi|meta|mitte|mediados|meados|courant|half|в середине)/.test(word)) return 'middle';
  return 'late';
}

const parts =
  "early|beginning of|the beginning of|start of|mid|middle of|the middle of|late|end of|the end of|debut|mi|la mi|fin|la fin(?: du mois)? d[e']|fin de|inizio|inizi di|i primi di|meta|fine|la fine di|anfang|mitte|ende|principios de|inicio de|mediados de|finales de|fins de|comeco de|meados de|final de|begin|half|eind|в начале|в середине|в конце";

const monthRule: DateRule['read'] = (found) => {
  const monthNumber = meaningOf(monthWords, found.month);
  if (monthNumber === undefined) return undefined;
  const year = fullYear(found.year);
  const part = partNamed(found.part);
  return {
    days: (today, direction) => partOfMonth(today, direction, monthNumber, part, year),
    kind: 'month',
    month: monthNumber,
  };
};

const nthWeeks: readonly (readonly [RegExp, number])[] = [
  [/^(?:first|1st|premiere|1ere|prima|erste|primera|primeira|eerste)/, 0],
  [/^(?:second|2nd|deuxieme|seconde|2e|2eme|seconda|zweite|segunda|tweede)/, 1],
  [/^(?:third|3rd|troisieme|3e|3eme|terza|dritte|tercera|terceira|derde)/, 2],
];

/** "The second week of December": its eighth to fourteenth day; the last week is the last seven days. */
function weekOfMonth(found: Readonly<Record<string, string | undefined>>): DateReading | undefined {
  const monthNumber = meaningOf(monthWords, found.month);
  if (monthNumber === undefined) return undefined;
  const nth = nthWeeks.find(([word]) => word.test(found.nth ?? ''))?.[1];
  return {
    days: (today, direction) => {
      const whole = partOfMonth(today, direction, monthNumber, 'whole', fullYear(found.year));
      if (whole === undefined) return undefined;
      if (nth === undefined) return { from: whole.to - 6, to: whole.to };
      return { from: whole.from + 7 * nth, to: whole.from + 7 * nth + 6 };
    },
    kind: 'month',
    month: monthNumber,
  };
}

const seasons: readonly (readonly [RegExp, readonly [number, number], readonly [number, number]])[] = [
  [/spring|printemps|primavera|fruhling|fruhjahr|voorjaar/, [3, 1], [6, 20]],
  [/summer|ete|estate|sommer|verano|verao|zomer/, [6, 1], [9, 20]],
  [/autumn|automne|autunno|herbst|otono|outono|herfst/, [9, 1], [12, 20]],
  [/winter|hiver|inverno|invierno/, [12, 1], [3, 20]],
];

function weekdayAfter(today: DayNumber, weekdayValue: number, weeks: number): DayNumber {
  return weekFrom(today, weeks).from + weekdayValue - 1;
}

/** "Next Friday" on a Monday is not this week's: whoever means that says "this Friday" or "Friday". */
function nextWeekday(today: DayNumber, value: number): DayNumber {
  return weekdayAfter(today, value, 1);
}

const stretches: readonly (readonly [RegExp, (from: DayNumber, many: number) => DayNumber | undefined])[] = [
  [/^(?:day|jour|giorn|tag|dia|dag|дн|день)/, (from, many) => from + many],
  [/^(?:week|semaine|settiman|woche|semana|недел)/, (from, many) => from + 7 * many],
  [/^(?:month|mois|mes|monat|maand|месяц)/, monthsLater],
  [/^(?:year|an|jahr|ano|jaar|год|лет)/, (from, many) => monthsLater(from, 12 * many)],
];

const stretchUnit =
  'days?|jours?|giorn[oi]|tag(?:en?)?|dias?|dag(?:en)?|дн(?:я|ей)|день|weeks?|semaines?|settiman[ae]|wochen?|semanas?|we(?:ek|ken)|недел[юиь]|(?:calendar )?months?|mois|mes[ei]?|meses|monat(?:en?)?|maand(?:en)?|месяц(?:а|ев)?|ans?|annees?|ann[oi]|jahr(?:en?)?|anos?|jaar';

function stretchFrom(today: DayNumber, many: string | undefined, unit: string | undefined, sign: 1 | -1) {
  const amount = numberOf(many);
  const name = unit?.replace(/^calendar /, '') ?? '';
  const later = stretches.find(([unitPattern]) => unitPattern.test(name))?.[1];
  if (amount === undefined || later === undefined) return undefined;
  // "Quinze jours" are a fortnight and "huit jours" a week.
  const meant = /^jour/.test(name) && (amount === 15 || amount === 8) ? amount - 1 : amount;
  const found = later(today, sign * meant);
  return found === undefined ? undefined : singleDay(found);
}

function fixed(days: DateReading['days'], direction?: Direction): DateReading {
  return direction === undefined ? { days } : { days, direction };
}

/** Phrases that mean the same days in every language, by what they mean. */
const relative: readonly (readonly [string, DateReading])[] = [
  [
    'day after tomorrow|the day after tomorrow|apres-demain|dopodomani|ubermorgen|pasado manana|depois de amanha|overmorgen|послезавтра|后天|明後日',
    fixed((today) => singleDay(today + 2), 'future'),
  ],
  [
    'tomorrow|demain|domani|manana(?! por la)|amanha|morgen(?! ?(?:fruh)? ?ist)|завтра|غدا|明天|明日',
    fixed((today) => singleDay(today + 1), 'future'),
  ],
  [
    'yesterday|hier(?! (?:ist|bin|sind|in|und))|ieri|gestern|ayer|ontem|gisteren|вчера|أمس|昨天|昨日',
    fixed((today) => singleDay(today - 1), 'past'),
  ],
  [
    "today|tonight|this (?:morning|afternoon|evening|lunchtime)|aujourd'hui|ce (?:soir|matin|midi)|cet apres-midi|cette apres-midi|oggi|stamattina|stasera|questo pomeriggio|heute|hoy|esta (?:tarde|noche)|hoje|vandaag|vanavond|сегодня|اليوم|今天|今日|本日",
    fixed((today) => singleDay(today)),
  ],
  [
    'this weekend|this week-end|the weekend|ce week-end|ce weekend|questo (?:weekend|fine settimana)|dieses wochenende|este fin de semana|este fim de semana|dit weekend|周末|週末',
    fixed((today) => ({ from: weekFrom(today, 0).from + 5, to: weekFrom(today, 0).to }), 'future'),
  ],
  [
    'next weekend|next week-end|le week-end prochain|le weekend prochain|(?:il )?prossimo (?:weekend|fine settimana)|nachstes wochenende',
    fixed((today) => ({ from: weekFrom(today, 1).from + 5, to: weekFrom(today, 1).to }), 'future'),
  ],
  [
    'next week|(?:la )?semaine prochaine|(?:la )?settimana prossima|(?:la )?prossima settimana|nachste woche|(?:la )?(?:proxima semana|semana que viene)|(?:a )?(?:proxima semana|semana que vem)|volgende week|на следующей неделе|下周|下週|来週|来周|下星期',
    fixed((today) => weekFrom(today, 1), 'future'),
  ],
  ['the week after next|(?:la )?semaine d.apres|in two weeks. time', fixed((today) => weekFrom(today, 2), 'future')],
  [
    'last week|(?:la )?semaine (?:derniere|passee)|(?:la )?settimana scorsa|letzte woche|la semana pasada|(?:a )?semana passada|vorige week|на прошлой неделе|上周|先週',
    fixed((today) => weekFrom(today, -1), 'past'),
  ],
  [
    'this week|later this week|cette semaine|questa settimana|diese woche|esta semana|deze week|на этой неделе|这周|本周|今週',
    fixed((today) => ({ from: today, to: weekFrom(today, 0).to })),
  ],
  [
    'next month|le mois prochain|(?:il )?(?:mese prossimo|prossimo mese)|nachsten monat|el (?:mes que viene|proximo mes)|(?:o )?(?:mes que vem|proximo mes)|volgende maand|в следующем месяце|下个月|来月',
    fixed((today) => monthFrom(today, 1), 'future'),
  ],
  [
    'last month|le mois dernier|(?:il )?mese scorso|letzten monat|el mes pasado|(?:o )?mes passado|vorige maand',
    fixed((today) => monthFrom(today, -1), 'past'),
  ],
  [
    '(?:the )?end of (?:the|this) month|(?:la )?fin du mois|(?:la )?fine (?:del )?mese|ende des monats|monatsende|(?:a )?(?:finales|fin) de mes|(?:o )?(?:fim|final) do mes|月底|月末',
    fixed((today) => partOfMonth(today, 'future', monthOf(today), 'late', yearOf(today)), 'future'),
  ],
  [
    'this month|ce mois-ci|ce mois|questo mese|diesen monat|este mes|deze maand|这个月|今月',
    fixed((today) => {
      const whole = monthFrom(today, 0);
      return whole === undefined ? undefined : { from: today, to: whole.to };
    }),
  ],
  [
    "(?:the )?end of (?:the|this) year|year['’]?s end|(?:la )?fin de (?:l')?annee|fine (?:dell')?anno|jahresende|ende des jahres|(?:a )?(?:finales|fin) de ano|(?:o )?(?:fim|final) d[eo] ano|年底|年末|конца года",
    fixed((today) => partOfMonth(today, 'future', 12, 'late', yearOf(today)), 'future'),
  ],
  [
    "early next year|early in the new year|in the new year|debut (?:de l')?annee(?: prochaine)?|a la rentree de janvier|inizio (?:dell')?anno|anfang (?:des )?(?:nachsten )?jahres|a principios de ano|年初",
    fixed((today) => partOfYear(today, 'future', [1, 1], [1, 31]), 'future'),
  ],
  [
    "next year|l'annee prochaine|l'an prochain|(?:il )?(?:prossimo anno|anno prossimo)|nachstes jahr|el (?:ano que viene|proximo ano)|(?:o )?(?:ano que vem|proximo ano)|volgend jaar|в следующем году|明年|来年",
    fixed((today) => {
      const [from, to] = [dayOf(yearOf(today) + 1, 1, 1), dayOf(yearOf(today) + 1, 12, 31)];
      return from === undefined || to === undefined ? undefined : { from, to };
    }, 'future'),
  ],
  [
    'a fortnight|in a fortnight|in a fortnight.s time',
    fixed((today) => ({ from: today + 13, to: today + 15 }), 'future'),
  ],
];

const feasts: readonly (readonly [string, (year: number) => DayNumber | undefined])[] = [
  [
    'christmas eve|(?:la )?veille de noel|(?:la )?vigilia di natale|heiligabend|nochebuena|vespera de natal|kerstavond|平安夜',
    (year) => dayOf(year, 12, 24),
  ],
  [
    'christmas(?: day)?|xmas|noel|natale|weihnachten|navidad|natal|kerst(?:mis)?|рождеств[оауе]м?|圣诞节?|聖誕|クリスマス',
    (year) => dayOf(year, 12, 25),
  ],
  [
    "new year'?s eve|(?:la )?saint-sylvestre|(?:le )?reveillon|capodanno|silvester|nochevieja|除夕|大晦日",
    (year) => dayOf(year, 12, 31),
  ],
  [
    "new year'?s day|(?:le )?(?:jour de l'an|nouvel an)|neujahr|ano nuevo|ano novo|нового года|元旦|お正月",
    (year) => dayOf(year, 1, 1),
  ],
  [
    "(?:st\\.? |saint )?valentine'?s?(?: day)?|(?:la )?saint[- ]valentin|san valentino|valentinstag|san valentin|情人节|バレンタイン",
    (year) => dayOf(year, 2, 14),
  ],
  ['easter(?: sunday)?|paques|pasqua|ostern|pascua|pascoa|pasen|пасх[аиуе]|复活节|イースター', easterOf],
];

export const dateRules: readonly DateRule[] = [
  // "the second week of December", "la dernière semaine de janvier".
  {
    pattern: pattern(
      `(?:the |la |die |der )?(?<nth>first|1st|second|2nd|third|3rd|last|premiere|1ere|deuxieme|seconde|2e|2eme|troisieme|3e|3eme|derniere|prima|seconda|terza|ultima|erste[nr]?|zweite[nr]?|dritte[nr]?|letzte[nr]?|primera|segunda|tercera|ultima|primeira|terceira) (?:full )?(?:week|semaine|settimana|woche|semana)(?: of| in| de| du mois de| di| im| des| d'| d[eo])? ?(?<month>${month})(?: (?<year>20\\d\\d))?`,
    ),
    read: weekOfMonth,
  },
  // "la semaine du 14 décembre", "the week of the 14th", "week commencing 14 December".
  {
    pattern: pattern(
      `(?:(?:the )?week (?:of|commencing|beginning|starting)|w/c|(?:la )?semaine d[ue]|(?:la )?settimana d[ei]l|(?:der )?woche vom|(?:la )?semana del|(?:a )?semana d[eo]|(?:le )?week-?end du|weekend of|fine settimana del|fin de semana del|fim de semana d[eo]) (?:(?:the|lundi|monday) )*(?<day>${day})(?:st|nd|rd|th|er|\\.)?(?:${of}(?<month>${month}))?`,
    ),
    read: ({ day: written, month: named }) => {
      const [number, monthNumber] = [Number(written), meaningOf(monthWords, named)];
      return {
        days: (today, direction) => {
          const found =
            monthNumber === undefined
              ? dayOfSomeMonth(today, direction, number)
              : dayOfMonth(today, direction, monthNumber, number);
          return found === undefined ? undefined : weekFrom(found.from, 0);
        },
      };
    },
  },
  {
    pattern: pattern('(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)'),
    read: ({ year, month: written, day: dayWritten }) => {
      const found = dayOf(Number(year), Number(written), Number(dayWritten));
      return found === undefined ? undefined : fixed(() => singleDay(found));
    },
  },
  {
    pattern:
      /(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?:の)?(?<days>\d{1,2}(?:[日号號](?:到|至|から|-|或|か)?\d{1,2})*)[日号號]?/g,
    read: ({ year, month: written, days = '' }) => severalDays(listed(days), true, Number(written), fullYear(year)),
  },
  {
    pattern: /(?:(?<year>20\d\d)年)?(?<month>1[0-2]|[1-9])月(?<part>初|中旬|底|末|上旬|下旬)?/g,
    read: ({ year, month: written, part }) => {
      const [monthNumber, inYear] = [Number(written), fullYear(year)];
      const which: PartOfMonth =
        part === undefined ? 'whole' : /[初上]/.test(part) ? 'early' : part === '中旬' ? 'middle' : 'late';
      return {
        days: (today, direction) => partOfMonth(today, direction, monthNumber, which, inYear),
        kind: 'month',
        month: monthNumber,
      };
    },
  },
  {
    pattern: /(?<week>下下个?|这个?|本|下个?|上个?)?(?:周|週|星期|礼拜)(?<cjk>[一二三四五六日天])/g,
    read: ({ week, cjk = '' }) => {
      const value = '一二三四五六日'.indexOf(cjk === '天' ? '日' : cjk) + 1;
      const weeks =
        week === undefined ? undefined : week.startsWith('下下') ? 2 : /^下/.test(week) ? 1 : /^上/.test(week) ? -1 : 0;
      return {
        days: (today, direction) =>
          singleDay(weeks === undefined ? nearestWeekday(today, direction, value) : weekdayAfter(today, value, weeks)),
        weekday: value,
        ...(weeks === undefined ? {} : { direction: weeks < 0 ? 'past' : 'future' }),
      };
    },
  },
  {
    pattern: /(?<week>来週|今週|再来週|先週)?(?:の)?(?<cjk>[月火水木金土日])曜日?/g,
    read: ({ week, cjk = '' }) => {
      const value = '月火水木金土日'.indexOf(cjk) + 1;
      const weeks = week === undefined ? undefined : { 来週: 1, 今週: 0, 再来週: 2, 先週: -1 }[week];
      return {
        days: (today, direction) =>
          singleDay(weeks === undefined ? nearestWeekday(today, direction, value) : weekdayAfter(today, value, weeks)),
        weekday: value,
      };
    },
  },
  // "du 14 au 18 décembre", "6-9 December", "vom 3. bis 5. Januar", "Thursday 10 December 2026", "le 28 ou le 29 décembre".
  {
    pattern: pattern(
      `(?:(?<weekday>${weekday})(?:,? (?:the |le |il |den |el |dem )?| |, ))?(?:between |entre |tra |zwischen |from |du |dal |vom |del |de |von |с |من )?${article}(?<days>${day}${ordinal}(?:(?<sep>${through}|${choose})(?:(?:${weekday}),? )?${article}${day}${ordinal})*)${of}(?<month>${month})\\.?(?:,? (?:de |del |of )?(?<year>20\\d\\d))?`,
    ),
    read: ({ weekday: named, days = '', sep, month: written, year }) => {
      const monthNumber = meaningOf(monthWords, written);
      if (monthNumber === undefined) return undefined;
      const isRange =
        sep !== undefined &&
        new RegExp(`^(?:${foldedPattern(through)})$`).test(sep) &&
        !/^ (?:et|e|and|a|y|und) $/.test(sep);
      const reading = severalDays(
        listed(days),
        isRange || / a | and | et | e | und | y /.test(sep ?? ''),
        monthNumber,
        fullYear(year),
      );
      return { ...reading, weekday: meaningOf(weekdayWords, named) };
    },
  },
  // "January 5th", "December 5-9, 2026".
  {
    pattern: pattern(
      `(?:(?<weekday>${weekday}),? )?(?<month>${month})\\.? (?:the )?(?<days>${day}(?:st|nd|rd|th)?(?:(?: ?- ?| or | to | and | through )(?:the )?${day}(?:st|nd|rd|th)?)?)(?! ?(?:am|pm|h|:|o'clock|ans|years))(?:,? (?<year>20\\d\\d))?`,
    ),
    read: ({ weekday: named, month: written, days = '', year }) => {
      const monthNumber = meaningOf(monthWords, written);
      if (monthNumber === undefined) return undefined;
      const reading = severalDays(listed(days), !/ or /.test(days), monthNumber, fullYear(year));
      return { ...reading, weekday: meaningOf(weekdayWords, named) };
    },
  },
  // "12/01/2027", "12.01.", "28/12"; a house of Europe writes the day first.
  {
    pattern: pattern(
      '(?:(?<weekday>' +
        weekday +
        '),? (?:le |the |den |il |el )?)?(?!24/7|1/2|3/4|50/50)(?<first>\\d{1,2})(?:/(?<second>\\d{1,2})(?:/(?<year>20\\d\\d|\\d\\d))?|\\.(?<dotted>\\d{1,2})\\.(?<dottedYear>20\\d\\d|\\d\\d)?)',
    ),
    read: ({ weekday: named, first, second, dotted, year, dottedYear }) => {
      const [one, other] = [Number(first), Number(second ?? dotted)];
      const [dayNumber, monthNumber] = other > 12 ? [other, one] : [one, other];
      if (dayNumber < 1 || dayNumber > 31 || monthNumber < 1 || monthNumber > 12) return undefined;
      const inYear = fullYear(year ?? dottedYear);
      return {
        days: (today, direction) => dayOfMonth(today, direction, monthNumber, dayNumber, inYear),
        weekday: meaningOf(weekdayWords, named),
      };
    },
  },
  // "le premier jeudi de chaque mois", "the first Thursday in January".
  {
    pattern: pattern(
      `(?<nth>first|second|third|last|premier|deuxieme|dernier|primo|ultimo|ersten|letzten) (?<weekday>${weekday})(?: (?:of|in|de|du|di|del|im)(?: the| every| each| chaque| ogni| jedes)? ?(?<month>month|mois|mese|monats?|${month})s?)`,
    ),
    read: ({ nth = '', weekday: named, month: written }) => {
      const value = meaningOf(weekdayWords, named);
      if (value === undefined) return undefined;
      const place = /^(?:last|dernier|ultimo|letzten)/.test(nth)
        ? -1
        : /^(?:second|deuxieme)/.test(nth)
          ? 2
          : nth === 'third'
            ? 3
            : 1;
      const inMonth = meaningOf(monthWords, written);
      return {
        days: (today) => {
          for (let months = 0; months < 14; months += 1) {
            const index = yearOf(today) * 12 + monthOf(today) - 1 + months;
            const [year, number] = [Math.floor(index / 12), (index % 12) + 1];
            const found = nthWeekday(year, number, value, place);
            if ((inMonth === undefined || inMonth === number) && found !== undefined && found >= today)
              return singleDay(found);
          }
          return undefined;
        },
        weekday: value,
        direction: 'future',
      };
    },
  },
  // "vendredi 27", "Friday the 27th", "lundi 30".
  {
    pattern: pattern(
      `(?<weekday>${weekday}),? (?:the |le |il |el |den |dem )?(?<day>${day})(?:st|nd|rd|th|\\.)?(?! ?(?:h|heures?|:|am|pm|uhr|o'clock|ore|ans|years|[/.]\\d))`,
    ),
    read: ({ weekday: named, day: written }) => {
      const number = Number(written);
      return {
        days: (today, direction) => dayOfSomeMonth(today, direction, number, meaningOf(weekdayWords, named)),
        weekday: meaningOf(weekdayWords, named),
      };
    },
  },
  // "Thursday week", "a week on Thursday", "jeudi en huit".
  {
    pattern: pattern(
      `(?<weekday>${weekday}) (?:week|fortnight|en huit|en quinze|in otto|in acht tagen)|a (?<span>week|fortnight) on (?<weekdayAfter>${weekday})`,
    ),
    read: (found) => {
      const value = meaningOf(weekdayWords, found.weekday ?? found.weekdayAfter);
      if (value === undefined) return undefined;
      return {
        days: (today) => singleDay(nearestWeekday(today, 'future', value) + 7),
        weekday: value,
        direction: 'future',
      };
    },
  },
  // "mardi de la semaine prochaine", "Tuesday next week", "next week, Tuesday".
  {
    pattern: pattern(
      `(?<weekday>${weekday})(?: (?:morning|afternoon|evening|matin|apres-midi|soir))?,? (?:of )?(?:de la )?(?:della )?(?:next week|semaine prochaine|(?:settimana prossima|prossima settimana)|nachster woche|de la semana que viene)|(?:next week|la semaine prochaine|nachste woche|la settimana prossima),? (?:on |le |il |am )?(?<weekdayAfter>${weekday})`,
    ),
    read: (found) => {
      const value = meaningOf(weekdayWords, found.weekday ?? found.weekdayAfter);
      if (value === undefined) return undefined;
      return { days: (today) => singleDay(weekdayAfter(today, value, 1)), weekday: value, direction: 'future' };
    },
  },
  {
    pattern: pattern(
      `(?<last>last|this past|letzten|vorige|в прошл(?:ый|ую)) (?<weekday>${weekday})|(?<weekdayAfter>${weekday}) (?:dernier|passe|scors[oa]|pasado|passad[oa])`,
    ),
    read: (found) => {
      const value = meaningOf(weekdayWords, found.weekday ?? found.weekdayAfter);
      if (value === undefined) return undefined;
      return { days: (today) => singleDay(nearestWeekday(today, 'past', value)), weekday: value, direction: 'past' };
    },
  },
  {
    pattern: pattern(
      `(?:next|nachsten|volgende|в следующ(?:ий|ую)) (?<weekday>${weekday})|(?<weekdayAfter>${weekday}) (?<soon>prochain|prossim[oa]|que viene|que vem)|(?<soonBefore>proxim[oa]|prossim[oa]) (?<weekdaySoon>${weekday})`,
    ),
    read: (found) => {
      const value = meaningOf(weekdayWords, found.weekday ?? found.weekdayAfter ?? found.weekdaySoon);
      if (value === undefined) return undefined;
      const isNearest = found.soon !== undefined || found.soonBefore !== undefined;
      return {
        days: (today) => {
          const nearest = nearestWeekday(today, 'future', value);
          const soon = nearest === today ? today + 7 : nearest;
          return singleDay(isNearest ? soon : nextWeekday(today, value));
        },
        weekday: value,
        direction: 'future',
      };
    },
  },
  // "any Thursday", "un jeudi", "le lundi", "on Sundays": a weekday of no week in particular.
  {
    pattern: pattern(
      `(?:any|every|each|a(?= \\p{L}+day)|most|un|une|n'importe quel|chaque|tous les|les|los|um|uma|qualsiasi|qualunque|ogni|einem|jeden|een|elke) (?<weekday>${weekday})|(?<plural>${alternatives([...weekdayWords.keys()].filter((word) => /(?:days|[ei]s|ches|tags|wochs|niche|sabados)$/.test(word) && !['lunes', 'martes', 'jueves', 'viernes'].includes(word)))})`,
    ),
    read: ({ weekday: named, plural }) => {
      const value = meaningOf(weekdayWords, named ?? plural);
      return value === undefined ? undefined : { days: () => undefined, weekday: value, kind: 'habit' };
    },
  },
  {
    pattern: pattern(
      `(?<article>le |il )?(?:this |ce |questo |diesen |este |deze |on |am |в(?:о)? |يوم )?(?<weekday>${weekday})`,
    ),
    read: ({ article: habitual, weekday: named }) => {
      const value = meaningOf(weekdayWords, named);
      if (value === undefined) return undefined;
      // "Je n'ai que le lundi" speaks of Mondays.
      if (habitual !== undefined) return { days: () => undefined, weekday: value, kind: 'habit' };
      return {
        days: (today, direction) => singleDay(nearestWeekday(today, direction, value)),
        weekday: value,
        kind: 'weekday',
      };
    },
  },
  // "du 4 au 9", "from the 4th to the 9th", "dal 4 al 9".
  {
    pattern: pattern(
      `(?:du|dal|vom|del|from the|from|between the|entre le|entre el|tra il) (?<day>${day})(?:st|nd|rd|th|er|\\.)? (?:au|al|bis(?: zum)?|to the|to|and the|et le|y el|e il|until the) (?<lastDay>${day})(?:st|nd|rd|th|\\.)?(?! ?[\\d%€$£:]| ?(?:h|heures?|mm|cm|ct|carats?|ans|am|pm|uhr|ore|euros|pounds|years|weeks|months|days|people|guests)(?![${letters}0-9]))`,
    ),
    read: ({ day: written, lastDay }) => fromDayToDay(Number(written), Number(lastDay)),
  },
  // "on the 14th", "le 12", "du 12", "am 12.", "el 12".
  {
    pattern: pattern(
      `(?:(?:on|by|before|until|till|after|from|since|of) the|the) (?<day>${day})(?:st|nd|rd|th)(?: ?(?:and|or|to|until|,|-) ?(?:the )?(?<lastDay>${day})(?:st|nd|rd|th))?(?! (?:century|floor|birthday|anniversary|arrondissement|time|of|edition|generation|wedding))|(?<!(?:verso|dopo|circa|prima delle|tra|per) )(?:le|du|au|des le|il|el|am|zum|vom) (?<plain>${day})(?:er|\\.)?(?! ?[\\d%€$£]|[:.,/]\\d| ?(?:h|heures?|mm|cm|ct|carats?|ans|eme|e|rue|avenue|place|bis|boulevard|jours|mois|semaines|euros|uhr|ore|anni|personnes|kg|g|x)(?![${letters}0-9]))`,
    ),
    read: ({ day: written, plain, lastDay }) => {
      const number = Number(written ?? plain);
      if (lastDay !== undefined) return fromDayToDay(number, Number(lastDay));
      return {
        days: (today, direction) => dayOfSomeMonth(today, direction, number),
        kind: 'day-of-month',
        dayOfMonth: number,
      };
    },
  },
  // "mi-janvier", "late March", "fin janvier 2027".
  {
    pattern: pattern(
      `(?<part>${parts})[ -]?(?:du mois )?(?:d[e'] ?|di |of )?(?<month>${month})(?:,? (?:de |del )?(?<year>20\\d\\d))?`,
    ),
    read: monthRule,
  },
  {
    pattern: pattern(
      `(?:in|by|before|until|till|from|since|this|next|last|of|during|for|after|en|de|d'|a|au|avant|pour|d'ici|au mois d[e'] ?|mois d[e'] ?|depuis|jusqu'en|des|a partir de|vers|apres|courant|di|per|entro|prima di|dopo|im|bis|vor|ab|seit|nach|em|ate|para|hasta|antes de|desde|в|до|с|к|в течение|في|شهر|voor|tot|vanaf)(?: le mois d[e'] ?| the month of | mois d[e'] ?)? ?(?<month>${month})(?: (?:prochain|next|prossimo|proximo|que viene))?(?:,? (?:de |del )?(?<year>20\\d\\d))?`,
    ),
    read: monthRule,
  },
  { pattern: pattern(`(?<month>${alternatives(certainMonths)})(?:,? (?<year>20\\d\\d))?`), read: monthRule },
  ...feasts.map(
    ([source, of]): DateRule => ({
      pattern: pattern(source),
      read: () => ({ days: (today, direction) => feastDay(today, direction, of), kind: 'feast' }),
    }),
  ),
  ...relative.map(([source, reading]): DateRule => ({ pattern: pattern(source), read: () => reading })),
  // "in three weeks", "dans un mois", "tra dieci giorni", "eighteen months from now", "within one calendar month".
  {
    pattern: pattern(
      `(?:in|within|dans|sous|d'ici|tra|fra|entro|dentro de|daqui a|innerhalb von|через) (?:about |environ |circa |etwa |the next |les )?(?:a |un |une )?(?<many>${count})? ?(?<unit>${stretchUnit})|(?<manyFrom>${count}) (?<unitFrom>${stretchUnit}) (?:from now|hence|away|off|to go)`,
    ),
    read: ({ many, unit, manyFrom, unitFrom }) => {
      const [amount, name] = [many ?? manyFrom ?? '1', unit ?? unitFrom];
      // "Forty pieces in six years" tells how long something took.
      if (/^(?:year|an(?:s|nee|n[oi])?|jahr|ano|jaar)/.test(name ?? '') && manyFrom === undefined) return undefined;
      return { days: (today) => stretchFrom(today, amount, name, 1), direction: 'future' };
    },
  },
  {
    pattern: pattern(
      `(?:il y a|vor|hace|ha) (?<many>${count}) (?<unit>${stretchUnit})|(?<manyAgo>${count}) (?<unitAgo>${stretchUnit}) (?:ago|fa|atras|geleden|назад)`,
    ),
    read: ({ many, unit, manyAgo, unitAgo }) => ({
      days: (today) => stretchFrom(today, many ?? manyAgo, unit ?? unitAgo, -1),
      direction: 'past',
    }),
  },
  ...seasons.map(
    ([names, from, to]): DateRule => ({
      pattern: pattern(
        `(?:this|next|in|in the|before|before the|by|by the|over the|during the|avant|avant le|avant la|cet|au|en|cet|cette|l'|d'|un jour d'|le |l'|in|questa|questo|prossima|prossimo|im|diesen|nachsten|en|no|na|este|esta|in de) ?(?:${names.source})(?: prochaine?| prossim[oa]| que viene)?`,
      ),
      read: () => ({ days: (today, direction) => partOfYear(today, direction, from, to) }),
    }),
  ),
];
