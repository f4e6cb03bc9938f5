import { cleanLine, shorten } from '../i18n/text.ts';

/** RFC 5322 § 2.1.1: up to this length a mail list shows a subject whole, and no header line is folded. */
const longestSubject = 78;

/** The first of these subjects that fits, fullest first; else the last one, shortened. */
export function fittingSubject(...candidates: readonly string[]): string {
  const lines = candidates.map(cleanLine);
  const whole = lines.find((line) => Array.from(line).length <= longestSubject);
  return whole ?? shorten(lines.at(-1) ?? '', longestSubject);
}
