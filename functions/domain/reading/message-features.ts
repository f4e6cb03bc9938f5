import { findCues } from '#domain/reading/find-cues.ts';
import { normaliseText } from '#domain/reading/normalise-text.ts';
import { readMessage } from '#domain/reading/read-message.ts';
import { shapeMarks } from '#domain/reading/text-shape.ts';

/** Chinese, Japanese and Thai write without spaces, so their characters are read one by one and in pairs. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const shortestPiece = 3;
const longestPiece = 5;
/** Further phrases of one cue add nothing new. */
const phrasesThatCount = 3;

/** The groups of features, by the letter that begins their names. Each has the same say, however many features it has. */
export const featureGroups = ['w', 'p', 'c', 'm', 'q'] as const;
export type FeatureGroup = (typeof featureGroups)[number];

function wordsOf(text: string): readonly string[] {
  return text.match(/https?:\/\/\S+|\p{N}+|[\p{L}\p{M}]+|[!?€$£@]/gu) ?? [];
}

function spelled(word: string): string {
  if (/^https?:/.test(word)) return '<link>';
  return /^\p{N}+$/u.test(word) ? `<${Math.min(word.length, 5)}digits>` : word;
}

function piecesOf(word: string): readonly string[] {
  const padded = `_${word}_`;
  const pieces: string[] = [];
  for (let length = shortestPiece; length <= longestPiece; length += 1) {
    for (let start = 0; start + length <= padded.length; start += 1) pieces.push(padded.slice(start, start + length));
  }
  return pieces;
}

function characterPairs(word: string): readonly string[] {
  const characters = [...word];
  return [...characters, ...characters.slice(1).map((character, index) => `${characters[index]}${character}`)];
}

/** Lines that a telephone or a mail program adds, and a signature's telephone and address, say nothing of a wish. */
const signatureLines =
  /^\s*(?:(?:sent from|get outlook|envoy[eé] (?:de|depuis)|inviato da|gesendet von|enviado (?:desde|do)|verzonden vanaf).{0,60}|[+(]?\d[\d\s().+/-]{6,20}|(?:tel|mob|t[eé]l)\.?:? ?[+(]?\d[\d\s().+/-]{6,20})\s*$/gimu;
const webAddress = /https?:\/\/\S+|www\.\S+/giu;

/** One link is how a client shows a piece; only several of them say something of the sender. */
function withoutSignature(message: string): string {
  const text = message.replace(signatureLines, '');
  return (text.match(webAddress) ?? []).length === 1 ? text.replace(webAddress, '') : text;
}

/**
 * The features of a message by group: `w` words, `p` pairs of words, `c` pieces of words, `m` marks of the rules and of
 * the shape, `q` cues. A feature is there or not, however often it is repeated.
 */
export function messageFeatures(message: string): Readonly<Record<FeatureGroup, ReadonlySet<string>>> {
  const raw = withoutSignature(message);
  const reading = readMessage(raw, []);
  const text = normaliseText(raw);
  const words = wordsOf(text).map(spelled);
  const spoken = words.filter((word) => !unspaced.test(word) && /^\p{L}/u.test(word) && word.length > 2);
  return {
    w: new Set(words.flatMap((word) => (unspaced.test(word) ? characterPairs(word) : [word]))),
    p: new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`)),
    c: new Set(spoken.flatMap(piecesOf)),
    m: new Set([
      ...[...reading.genuine].map((feature) => `genuine/${feature}`),
      ...[...reading.premature].map((feature) => `premature/${feature}`),
      ...reading.offTarget.flatMap(({ kind, features }) => [kind, ...features].map((name) => `off-target/${name}`)),
      ...shapeMarks(raw).map(({ feature }) => `shape/${feature}`),
    ]),
    q: new Set(
      [...findCues(text)].flatMap(([cue, phrases]) =>
        Array.from({ length: Math.min(phrases, phrasesThatCount) }, (_, index) => `${cue}/${index + 1}`),
      ),
    ),
  };
}
