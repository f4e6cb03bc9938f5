import * as z from 'zod';
import { languages } from '#domain/choices/languages.ts';

/** Languages in Latin letters that clients write in too, and that a language of the house could be taken for. */
export const rivals: readonly string[] = ['es', 'pt', 'de', 'nl', 'ca', 'ro', 'sv', 'pl', 'tr'];

/** The library subtracts the smallest score from all, to keep its file small. */
const smallestScore = 53;

const database = z.object({
  languages: z.record(z.string(), z.string()),
  ngrams: z.record(z.string(), z.record(z.string(), z.number())),
});

/** The folder of the library's source; its database is no part of what it exports. */
const source = new URL('../', import.meta.resolve('eld/extrasmall'));

async function partOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  return import(new URL(file, source).href);
}

/** The library writes a byte of UTF-8 as a letter of its own; here, it is the character with the number of the byte. */
async function readerOfPieces(): Promise<(piece: string) => string> {
  const { dictionary } = await partOf('dictionary.js');
  const letters = z.array(z.string()).length(256).parse(dictionary);
  const bytes = new Map(
    letters.map((letter, byte) => [letter, byte] as const).filter(([letter, byte]) => byte >= 0x80 && letter !== ' '),
  );
  return (piece) => [...piece].map((letter) => String.fromCharCode(bytes.get(letter) ?? letter.charCodeAt(0))).join('');
}

/** @returns The text of the file: a line a language, with its usual score and its pieces by score. */
export async function languageProfilesFile(): Promise<string> {
  const { languages: names, ngrams } = database.parse((await partOf('ngrams/extrasmall.js')).ngramsData);
  const usual = z.record(z.string(), z.number()).parse((await partOf('avgScore.js')).avgScore);
  const read = await readerOfPieces();
  const known = [...new Set([...languages, ...rivals])];
  const lines = known.map((language) => {
    const id = Object.keys(names).find((key) => names[key] === language);
    if (id === undefined) throw new TypeError(`The library does not know the language ${language}.`);
    const byScore = Map.groupBy(
      Object.entries(ngrams).flatMap(([piece, scores]) => {
        const score = scores[id];
        return score === undefined ? [] : [{ score: score + smallestScore, piece: read(piece) }];
      }),
      ({ score }) => score,
    );
    const groups = [...byScore]
      .toSorted(([one], [other]) => other - one)
      .map(([score, pieces]) => `${score}:${pieces.map(({ piece }) => piece).join('|')}`);
    return [language, usual[language], ...groups].join('\t');
  });
  return `/**
 * By which pieces of words a language is recognised: a line a language, with its usual score and its pieces by score.
 * Written by \`npx node tools/write-language-profiles.ts\` from the library eld, Copyright 2023 Nito T.M., Apache-2.0.
 */
export const languageProfiles =
  ${JSON.stringify(lines.join('\n'))};
`;
}
