/** "otto" and "undici" begin with a vowel, before which the article is elided. */
const startsWithVowel = /^(?:8|11)(?!\d)/;

/** "il 12 gennaio", "l’8 gennaio". */
export function onDate(date: string): string {
  return startsWithVowel.test(date) ? `l’${date}` : `il ${date}`;
}

/** "dal 12 gennaio", "dall’8 gennaio". */
export function fromDate(date: string): string {
  return startsWithVowel.test(date) ? `dall’${date}` : `dal ${date}`;
}

/** "al 12 gennaio", "all’8 gennaio". */
export function toDate(date: string): string {
  return startsWithVowel.test(date) ? `all’${date}` : `al ${date}`;
}
