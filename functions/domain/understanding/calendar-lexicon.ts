/** Languages whose calendar words are read. A client may write in any of them, whatever the form's language was. */
const spaced = ['en', 'fr', 'it', 'de', 'es', 'pt', 'nl'] as const;

/** What a calendar word means: 1 is January, or Monday. */
export type CalendarWords = ReadonlyMap<string, number>;

/** As `foldText` leaves it; a pattern is written with the letters that people write and folded before it is used. */
export function foldedWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase();
}

/** 2024 began with a Monday. */
function nameOf(locale: string, options: Intl.DateTimeFormatOptions, month: number, day: number): string {
  const written = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.UTC(2024, month, day));
  return foldedWord(written).replace(/\.$/, '');
}

const abbreviatedMonths: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['janv', 1],
  ['feb', 2],
  ['febr', 2],
  ['fevr', 2],
  ['fev', 2],
  ['apr', 4],
  ['avr', 4],
  ['jun', 6],
  ['jul', 7],
  ['juil', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['okt', 10],
  ['ott', 10],
  ['nov', 11],
  ['dec', 12],
  ['dez', 12],
  ['dic', 12],
  ['maerz', 3],
  ['mar', 3],
  ['setiembre', 9],
  ['января', 1],
  ['январе', 1],
  ['январь', 1],
  ['февраля', 2],
  ['феврале', 2],
  ['февраль', 2],
  ['марта', 3],
  ['марте', 3],
  ['март', 3],
  ['апреля', 4],
  ['апреле', 4],
  ['апрель', 4],
  ['мая', 5],
  ['мае', 5],
  ['май', 5],
  ['июня', 6],
  ['июне', 6],
  ['июнь', 6],
  ['июля', 7],
  ['июле', 7],
  ['июль', 7],
  ['августа', 8],
  ['августе', 8],
  ['август', 8],
  ['сентября', 9],
  ['сентябре', 9],
  ['сентябрь', 9],
  ['октября', 10],
  ['октябре', 10],
  ['октябрь', 10],
  ['ноября', 11],
  ['ноябре', 11],
  ['ноябрь', 11],
  ['декабря', 12],
  ['декабре', 12],
  ['декабрь', 12],
  ['يناير', 1],
  ['فبراير', 2],
  ['مارس', 3],
  ['أبريل', 4],
  ['ابريل', 4],
  ['مايو', 5],
  ['يونيو', 6],
  ['يوليو', 7],
  ['أغسطس', 8],
  ['سبتمبر', 9],
  ['أكتوبر', 10],
  ['نوفمبر', 11],
  ['ديسمبر', 12],
];

const otherWeekdays: readonly (readonly [string, number])[] = [
  ['tues', 2],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['mondays', 1],
  ['tuesdays', 2],
  ['wednesdays', 3],
  ['thursdays', 4],
  ['fridays', 5],
  ['saturdays', 6],
  ['sundays', 7],
  ['lundis', 1],
  ['mardis', 2],
  ['mercredis', 3],
  ['jeudis', 4],
  ['vendredis', 5],
  ['samedis', 6],
  ['dimanches', 7],
  ['montags', 1],
  ['dienstags', 2],
  ['mittwochs', 3],
  ['donnerstags', 4],
  ['freitags', 5],
  ['samstags', 6],
  ['sonntags', 7],
  ['sonnabend', 6],
  ['domeniche', 7],
  ['sabados', 6],
  ['понедельник', 1],
  ['понедельника', 1],
  ['вторник', 2],
  ['вторника', 2],
  ['среда', 3],
  ['среду', 3],
  ['среды', 3],
  ['четверг', 4],
  ['четверга', 4],
  ['пятница', 5],
  ['пятницу', 5],
  ['пятницы', 5],
  ['суббота', 6],
  ['субботу', 6],
  ['субботы', 6],
  ['воскресенье', 7],
  ['воскресенья', 7],
  ['الاثنين', 1],
  ['الثلاثاء', 2],
  ['الأربعاء', 3],
  ['الاربعاء', 3],
  ['الخميس', 4],
  ['الجمعة', 5],
  ['السبت', 6],
  ['الأحد', 7],
];

function monthsOf(locale: string): readonly (readonly [string, number])[] {
  return Array.from({ length: 12 }, (_, month) => [nameOf(locale, { month: 'long' }, month, 1), month + 1] as const);
}

function weekdaysOf(locale: string): readonly (readonly [string, number])[] {
  return Array.from({ length: 7 }, (_, day) => [nameOf(locale, { weekday: 'long' }, 0, day + 1), day + 1] as const);
}

const folded = ([word, value]: readonly [string, number]): readonly [string, number] => [foldedWord(word), value];

export const monthWords: CalendarWords = new Map([...abbreviatedMonths.map(folded), ...spaced.flatMap(monthsOf)]);

export const weekdayWords: CalendarWords = new Map([...otherWeekdays.map(folded), ...spaced.flatMap(weekdaysOf)]);

/** Months whose name alone, without a day or a preposition, is as likely a verb, a planet or somebody's name. */
const doubtfulMonths: ReadonlySet<string> = new Set(['march', 'april', 'august', 'avril', 'abril', 'aprile', 'marzo']);

/** Long enough, and nothing else besides a month. */
export const certainMonths = [...monthWords.keys()].filter((word) => word.length > 4 && !doubtfulMonths.has(word));

/** An alternative of a pattern, longest first, so that "sept" does not cut "septembre". */
export function alternatives(words: Iterable<string>): string {
  return [...words].toSorted((one, other) => other.length - one.length).join('|');
}

/** Written-out numbers up to ninety-nine that dates and stretches of time are told in. */
export const numberWords: CalendarWords = new Map(
  Object.entries({
    1: 'one un une uno una ein eine einem einer einen um uma een',
    2: 'two deux due zwei dos dois duas twee couple',
    3: 'three trois tre drei tres drie few quelques',
    4: 'four quatre quattro vier cuatro quatro',
    5: 'five cinq cinque funf cinco vijf',
    6: 'six sei sechs seis zes',
    7: 'seven sept sette sieben siete sete zeven',
    8: 'eight huit otto acht ocho oito',
    9: 'nine neuf nove neun nueve negen',
    10: 'ten dix dieci zehn diez dez tien',
    12: 'twelve douze dodici zwolf doce twaalf',
    15: 'fifteen quinze quindici quince funfzehn vijftien',
    18: 'eighteen dix-huit diciotto achtzehn dieciocho dezoito',
    20: 'twenty vingt venti zwanzig veinte vinte twintig',
    30: 'thirty trente trenta dreissig treinta trinta dertig',
  }).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)] as const)),
);
