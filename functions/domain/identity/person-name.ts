import type { Civility } from './person.ts';

/** A name as it is compared: its words without accents, case, titles and doubled letters. */
interface ComparedName {
  /** In the order in which they were typed; the parts of a hyphenated word stay together. */
  readonly words: readonly ComparedWord[];
  readonly civility: Civility | undefined;
}

interface ComparedWord {
  readonly text: string;
  /** The parts of a hyphenated word, itself alone when it has none. */
  readonly parts: readonly string[];
}

/** Forms of address and titles, in the languages clients write in. They say how to greet, not who somebody is. */
const titles: ReadonlyMap<string, Civility | undefined> = new Map([
  ...['mr', 'mister', 'm', 'monsieur', 'sig', 'signor', 'signore', 'herr', 'senor', 'sr', 'sir'].map(
    (title) => [title, 'mr'] as const,
  ),
  ...[
    'mrs',
    'ms',
    'miss',
    'mme',
    'mlle',
    'madame',
    'mademoiselle',
    'sigra',
    'signora',
    'signorina',
    'frau',
    'senora',
    'sra',
    'lady',
  ].map((title) => [title, 'ms'] as const),
  ...['dr', 'dott', 'dottssa', 'prof', 'maitre', 'mx'].map((title) => [title, undefined] as const),
]);

/** Unicode NFKD without marks; letters that Unicode does not take apart are written as people type them. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i');
}

/** "Philippe" and "Phillipe" are one name, "Jean" and "Jeanne" are two. */
function withoutDoubles(word: string): string {
  return word.replace(/(\p{Script=Latin})\1+/gu, '$1');
}

function wordOf(text: string): ComparedWord {
  const parts = text
    .split('-')
    .filter((part) => part !== '')
    .map(withoutDoubles);
  return { text: parts.join(''), parts };
}

/** Apostrophes join ("O’Neil", "d'Arc"), points end an initial, every other sign parts. */
function compared(fullName: string): ComparedName {
  const typed = plain(fullName)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first] = typed;
  // A title stands before a name: alone it is the name.
  const isAddressed = first !== undefined && typed.length > 1 && titles.has(first);
  return {
    words: (isAddressed ? typed.slice(1) : typed).map(wordOf),
    civility: isAddressed ? titles.get(first) : undefined,
  };
}

const isInitial = ({ text }: ComparedWord) => text.length === 1;

/** The same word, an initial of it, or one of the two names that a hyphen joined at a marriage. */
function agree(one: ComparedWord, other: ComparedWord, mayBeJoined: boolean): boolean {
  if (one.text === other.text) return true;
  if (isInitial(one) || isInitial(other)) return one.text[0] === other.text[0];
  if (!mayBeJoined) return false;
  return (
    (one.parts.length > 1 && one.parts.includes(other.text)) ||
    (other.parts.length > 1 && other.parts.includes(one.text))
  );
}

/** Every word of the shorter name stands in the longer one, each word once. */
function isWithin(shorter: readonly ComparedWord[], longer: readonly ComparedWord[]): boolean {
  const left = [...longer];
  // Whole words choose first: an initial takes what they leave.
  const ordered = shorter.toSorted((one, other) => Number(isInitial(one)) - Number(isInitial(other)));
  const beginsAlike = shorter[0]?.text === longer[0]?.text;
  return ordered.every((word) => {
    const exact = left.findIndex(({ text }) => text === word.text);
    const found =
      exact === -1
        ? left.findIndex((other) => agree(word, other, beginsAlike && word !== shorter[0] && other !== longer[0]))
        : exact;
    if (found === -1) return false;
    left.splice(found, 1);
    return true;
  });
}

/** A name that says who somebody is: two words at least, one of them whole. */
function isFullName(words: readonly ComparedWord[]): boolean {
  return words.length > 1 && words.some((word) => !isInitial(word));
}

/** The name on record is only the address: a till or a mailing list knew nothing better. */
export function isNameless(person: { readonly fullName: string; readonly email: string }): boolean {
  return person.fullName.trim() === '' || person.fullName.trim().toLowerCase() === person.email.trim().toLowerCase();
}

export type NameAgreement = 'same' | 'compatible' | 'different';

/** What a form, a file or a record says of whoever it is about. */
export interface StatedName {
  readonly fullName: string;
  readonly civility?: Civility | undefined;
}

/** "M. Rey" and "Mme Rey" are two people; whoever has a full name stays themselves whichever box they tick. */
function contradict(one: Civility | undefined, other: Civility | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function isSame(one: readonly ComparedWord[], other: readonly ComparedWord[]): boolean {
  const texts = (words: readonly ComparedWord[]) => words.map(({ text }) => text);
  return (
    texts(one).join('') === texts(other).join('') ||
    texts(one).toSorted().join(' ') === texts(other).toSorted().join(' ')
  );
}

/**
 * Whether two names may be one person's. `same`: the same words in any order, whatever the accents, the case and the form
 * of address. `compatible`: nothing contradicts it, e.g. an initial, a second given name, a surname alone. A spelling that
 * differs is `different`: Marina and Martina may live at one address, and a manager can join what was one person all along.
 */
export function compareNames(one: StatedName, other: StatedName): NameAgreement {
  const [a, b] = [compared(one.fullName), compared(other.fullName)];
  if (a.words.length === 0 || b.words.length === 0) return 'different';
  const areFull = isFullName(a.words) && isFullName(b.words);
  if (!areFull && contradict(a.civility ?? one.civility, b.civility ?? other.civility)) return 'different';
  if (isSame(a.words, b.words)) return areFull || a.words.length === 1 ? 'same' : 'compatible';
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return isWithin(shorter.words, longer.words) ? 'compatible' : 'different';
}
