/**
 * Letters as they stand in folded text, by script: Latin, Cyrillic, Arabic. The classes of Unicode would say it shorter, but
 * some hundred patterns with them take seconds to compile, at each cold start. Chinese and Japanese need no spaces between
 * words, so that none of their letters ends one.
 */
export const letters = 'a-z\\u00df-\\u024f\\u0400-\\u052f\\u0620-\\u064a';

/** A pattern is written as people write, with `\p{L}` for any letter, and folded as the text is. */
export function foldedPattern(source: string): string {
  // Case tells `\S` from `\s`, and is left alone.
  return source.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('\\p{L}', `[${letters}]`);
}

/** Whole words: nothing matches inside a longer one. */
export function phrase(source: string, flags = ''): RegExp {
  return new RegExp(`(?<![${letters}0-9])(?:${foldedPattern(source)})(?![${letters}0-9])`, flags);
}

/** As `phrase`, for the beginning of a word. */
export function phraseStart(source: string): RegExp {
  return new RegExp(`(?<![${letters}0-9])(?:${foldedPattern(source)})`);
}

/** As `phrase`, which ends where the text does: what stands right before a place. */
export function phraseBefore(source: string): RegExp {
  return new RegExp(`(?<![${letters}0-9])(?:${foldedPattern(source)})$`);
}

/** In a script without spaces between words, or that writes its prepositions onto them. */
export function isUnspaced(source: string): boolean {
  return /[\u3040-\u9fff\u0600-\u06ff]/.test(source);
}
