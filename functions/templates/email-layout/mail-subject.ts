import { cleanLine, shorten } from '../i18n/text.ts';

/** RFC 5322 § 2.1.1: what a reader's list of mails shows whole, and no header line is folded for. */
const longestSubject = 78;

/** The first of these subjects that is read whole, the fullest named first; else as much of the last as there is room for. */
export function fittingSubject(...candidates: readonly string[]): string {
  const lines = candidates.map(cleanLine);
  const whole = lines.find((line) => Array.from(line).length <= longestSubject);
  return whole ?? shorten(lines.at(-1) ?? '', longestSubject);
}
