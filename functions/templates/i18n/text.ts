/**
 * Control characters, bidirectional embeddings, overrides and isolates, and zero-width spaces: people do not type them
 * on purpose, and they can break a mail header or reverse a name. Joiners (U+200C, U+200D) stay: Persian and emoji need
 * them.
 */
const unseenCharacters = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\u061C\uFEFF]/gu;
const anyLineBreak = /\r\n|[\r\u0085\u2028\u2029]/gu;
const whitespaceRun = /\s+/gu;
const looksLikeAddress = /:\/\/|www\.|@|\p{L}\.\p{L}{2,}/iu;

/** RFC 5322 recommends lines under 78 characters; 120 keeps a subject readable and far below the hard limit of 998. */
const longestSubjectCharacters = 120;
const longestNameCharacters = 80;

/** Text of several lines, made safe to show, before escaping. */
export function cleanText(text: string): string {
  return text.replace(anyLineBreak, '\n').replace(unseenCharacters, '').toWellFormed();
}

/** Text of one line: every run of whitespace, line breaks included, becomes one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(whitespaceRun, ' ').trim();
}

/** At most `longest` characters as a reader counts them, never half a surrogate pair, ending in an ellipsis when cut. */
export function shorten(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** A subject that cannot contain a second header, whatever name is inside it. */
export function mailSubject(subject: string): string {
  return shorten(cleanLine(subject), longestSubjectCharacters);
}

/**
 * A person's name for a mail to an address that is not verified yet. A "name" that is an address or a link is dropped:
 * otherwise anyone could make the house send their advertisement to a stranger.
 */
export function nameForMail(name: string): string {
  const cleaned = shorten(cleanLine(name), longestNameCharacters);
  return looksLikeAddress.test(cleaned) ? '' : cleaned;
}
