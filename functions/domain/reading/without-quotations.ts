/** "On Monday, 23 Nov 2026, Anna wrote:" as mail programs put it before what they quote; it always has a figure. */
const attribution =
  /^(?=.*\d)(?:on|le|il|am|el|em|op) .{5,160}(?:wrote|a écrit|ha scritto|schrieb.{0,80}|escribió|escreveu|schreef.{0,80}) ?:$/iu;
const originalMessage =
  /^[-_]{2,} ?(?:original message|forwarded message|message d['’]origine|message transféré|messaggio originale|messaggio inoltrato|ursprüngliche nachricht|mensaje original|mensagem original|oorspronkelijk bericht) ?[-_]{2,}$/iu;
const quotedLine = /^\s*>/u;
/** The line of two dashes that begins a signature in mail. */
const signatureMark = /^--\s?$/u;

const signatureLinesAtMost = 8;
/** Somebody who adds fewer words than these to a quotation lets it speak. */
const fewestOwnWords = 5;

function withoutQuoted(lines: readonly string[]): readonly string[] {
  const forwarded = lines.findIndex((line) => originalMessage.test(line.trim()));
  const kept = forwarded === -1 ? lines : lines.slice(0, forwarded);
  const attributed = kept.findIndex((line) => attribution.test(line.trim()));
  if (attributed === -1) return kept.filter((line) => !quotedLine.test(line));
  const after = kept.slice(attributed + 1);
  // Some programs mark each quoted line, and words may follow below them; others mark none and quote to the end.
  const own = after.some((line) => quotedLine.test(line)) ? after : [];
  return [...kept.slice(0, attributed), ...own].filter((line) => !quotedLine.test(line));
}

function withoutMarkedSignature(lines: readonly string[]): readonly string[] {
  const mark = lines.findLastIndex((line) => signatureMark.test(line));
  if (mark === -1) return lines;
  const signature = lines.slice(mark + 1).filter((line) => line.trim() !== '');
  return signature.length <= signatureLinesAtMost ? lines.slice(0, mark) : lines;
}

/**
 * What the person wrote themselves: without the messages they quote and without a marked signature. Where next to
 * nothing is left, the whole message speaks.
 */
export function withoutQuotations(message: string): string {
  const lines = message.split(/\r?\n/);
  const kept = withoutMarkedSignature(withoutQuoted(lines));
  if (kept.length === lines.length) return message;
  const own = kept.join('\n').trim();
  return (own.match(/[\p{L}\p{N}']+/gu) ?? []).length < fewestOwnWords ? message : own;
}
