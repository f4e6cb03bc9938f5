import { type Language, languages } from '#domain/choices/languages.ts';
import { languageProfiles } from './language-profiles.ts';

interface Profile {
  readonly language: string;
  /** What ordinary prose of the language reaches, from 0 to 1. */
  readonly usual: number;
  readonly scores: ReadonlyMap<string, number>;
}

/** Longer words are cut, and no more than so many bytes are read: the first sentences say it. */
const longestWord = 70;
const mostBytes = 350;
const pieceLength = 4;
const stride = 3;
/** Turns a score a piece into a figure from 0 to 1; the library's own. */
const scale = 25;
/** Fewer pieces than this are a name or a reference, not a language. */
const fewestPieces = 3;
/** The share of what is usual that a text has to reach, and by how much it has to be ahead of the next language. */
const shareOfUsual = 0.75;
const ahead = 1.03;

function readProfile(line: string): Profile {
  const [language = '', usual = '1', ...groups] = line.split('\t');
  const scores = groups.flatMap((group) => {
    const colon = group.indexOf(':');
    const score = Number(group.slice(0, colon));
    return group
      .slice(colon + 1)
      .split('|')
      .map((piece) => [piece, score] as const);
  });
  return { language, usual: Number(usual), scores: new Map(scores) };
}

let profiles: readonly Profile[] | undefined;

/** Read when the first message comes, not at every start. */
function knownProfiles(): readonly Profile[] {
  profiles ??= languageProfiles.split('\n').map(readProfile);
  return profiles;
}

/** The words in small letters, each as the characters that its bytes in UTF-8 are numbers of. */
function wordsOf(text: string): readonly string[] {
  const letters = text
    .slice(0, 1000)
    .normalize('NFC')
    .replaceAll(/[’`]/g, "'")
    .replaceAll(/[^\p{L}']+/gu, ' ')
    .toLowerCase();
  const bytes = new TextEncoder().encode(letters.trim());
  return String.fromCharCode(...bytes.slice(0, mostBytes))
    .split(' ')
    .filter((word) => word !== '');
}

function piecesOf(text: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const word of wordsOf(text)) {
    const length = Math.min(word.length, longestWord);
    let from = 0;
    for (; from + pieceLength < length; from += stride) {
      pieces.add((from === 0 ? ' ' : '') + word.slice(from, from + pieceLength));
    }
    pieces.add(`${from === 0 ? ' ' : ''}${word.slice(length === 3 ? 0 : Math.max(0, length - pieceLength))} `);
  }
  return pieces;
}

/**
 * Recognises the language of a message by pieces of its words, as the library eld does with its smallest database
 * (ADR 0062). `unknown` when it is none of the house's languages, or when too little is said to tell.
 */
export function detectLanguage(text: string): Language | 'unknown' {
  const pieces = piecesOf(text);
  if (pieces.size < fewestPieces) return 'unknown';
  const [best, second] = knownProfiles()
    .map(({ language, usual, scores }) => {
      const sum = [...pieces].reduce((total, piece) => total + (scores.get(piece) ?? 0), 0);
      return { language, usual, score: sum / pieces.size };
    })
    .toSorted((one, other) => other.score - one.score);
  if (best === undefined) return 'unknown';
  const isClear = best.score >= (second?.score ?? 0) * ahead;
  const isUsual = best.score / (best.score + scale) >= best.usual * shareOfUsual;
  return isClear && isUsual ? (languages.find((language) => language === best.language) ?? 'unknown') : 'unknown';
}
