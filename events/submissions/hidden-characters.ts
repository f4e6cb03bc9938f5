/**
 * Line breaks, control characters, halves of characters, and what hides or turns a text so that it shows itself as
 * another (Unicode TR 36): direction marks, spaces of no width, tags. Joiners stay: names in Persian and Hindi need them.
 */
const hiddenInLine = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/u;
/** A message may have tabs, line breaks and direction marks, and nothing else of the kind. */
const hiddenInText = /[\p{Cs}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|(?![\t\n\r])\p{Cc}/u;

/** Whether a line, such as a name, holds what no reader would see. */
export function hidesInLine(line: string): boolean {
  return hiddenInLine.test(line);
}

/** Whether words of several lines, such as a message, hold what no reader would see. */
export function hidesInText(text: string): boolean {
  return hiddenInText.test(text);
}
