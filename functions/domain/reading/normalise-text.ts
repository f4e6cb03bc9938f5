/** Longest part of a message that is read; a wish fits in it. */
const readCharacters = 12_000;

/**
 * Lower case, no accents, straight apostrophes, single spaces, no invisible characters: "Écrin" and "ecrin" read
 * alike, and a message cannot hide a phrase behind zero-width characters.
 */
export function normaliseText(text: string): string {
  return text
    .slice(0, readCharacters)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\p{Cf}+/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/\u0153/g, 'oe')
    .replace(/\u00e6/g, 'ae')
    .replace(/\s+/g, ' ')
    .trim();
}
