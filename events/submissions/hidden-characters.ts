/**
 * Line breaks, control characters, unpaired surrogates, and characters that hide a text or make it look different
 * (Unicode TR 36): direction marks, zero-width spaces, tags. Joiners stay: names in Persian and Hindi need them.
 */
const hiddenInLine = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/u;
/** A message may contain tabs, line breaks and direction marks, and no other such character. */
const hiddenInText = /[\p{Cs}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|(?![\t\n\r])\p{Cc}/u;

/** Whether a single line, such as a name, contains invisible characters. */
export function hidesInLine(line: string): boolean {
  return hiddenInLine.test(line);
}

/** Whether a text of several lines, such as a message, contains invisible characters. */
export function hidesInText(text: string): boolean {
  return hiddenInText.test(text);
}
