import { weekdayWords } from './calendar-lexicon.ts';
import { type FoldedText, foldText, replaceFolded } from './folded-text.ts';
import { phrase } from './phrase-pattern.ts';

const hanDigits = '〇一二三四五六七八九';

/** 十二 is 12, 二十 is 20. */
function hanNumber(text: string): string {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (one: string | undefined, empty: number): number =>
    one === undefined || one === '' ? empty : hanDigits.indexOf(one);
  return String(digit(tens, 1) * (text.includes('十') ? 10 : 0) + digit(ones, 0));
}

function editDistanceIsOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  if (restOne.slice(1) === restOther.slice(1) || restOne.slice(1) === restOther || restOne === restOther.slice(1))
    return true;
  return (
    restOne.slice(0, 2) === [...restOther.slice(0, 2)].reverse().join('') && restOne.slice(2) === restOther.slice(2)
  );
}

const mendable = [
  ...weekdayWords.keys(),
  'tomorrow',
  'january',
  'february',
  'september',
  'october',
  'november',
  'december',
  'janvier',
  'fevrier',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
  'settembre',
  'ottobre',
  'dicembre',
  'december',
  'dezember',
  'diciembre',
  'dezembro',
].filter((name) => name.length >= 7 && /^[a-z]+$/.test(name));
const wellWritten: ReadonlySet<string> = new Set(mendable);

/** "Decmber", "tomorow": one letter wrong in a long calendar word. */
function mended(word: string): string | undefined {
  if (wellWritten.has(word) || weekdayWords.has(word)) return undefined;
  return mendable.find((name) => name[0] === word[0] && editDistanceIsOne(word, name));
}

const ordinalNames =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
/** "The eleventh of May", and no second opinion. */
const spelledOrdinal = phrase(
  `(?:${ordinalNames.toReversed().join('|')})(?= of (?:january|february|march|april|may|june|july|august|september|october|november|december))`,
  'g',
);

/** The message as the rules read it: folded, numerals as digits, and slips of the pen in calendar words mended. */
export function readableText(message: string): FoldedText {
  const folded = foldText(message);
  const numbered = replaceFolded(folded, /(?!一[点點])[〇一二三四五六七八九十]+(?=[月日号號時点點])/g, hanNumber);
  const portuguese = replaceFolded(
    numbered,
    /(?<=\b(?:na|nesta|ate|pra|proxima|esta) )(?:segunda|terca|quarta|quinta|sexta)(?! ?-?feira)\b/g,
    (day) => `${day}-feira`,
  );
  // "Freitagvormittag" is Friday, and a forenoon.
  const german = replaceFolded(
    portuguese,
    phrase(
      '(?:mon|diens|donners|frei|sams|sonn)tag(?:vormittag|nachmittag|abend|morgen|mittag)|mittwoch(?:vormittag|nachmittag|abend|morgen|mittag)',
      'g',
    ),
    (word) => word.replace(/^(mittwoch|\p{L}+?tag)/u, '$1 '),
  );
  const ordinals = replaceFolded(german, spelledOrdinal, (word) => `${ordinalNames.indexOf(word) + 1}th`);
  return replaceFolded(ordinals, phrase('[a-z]{6,12}', 'g'), mended);
}
