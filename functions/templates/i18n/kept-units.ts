const noBreakSpace = '\u00A0';
/** Form fields are left unchanged, so that typed values stay as typed; then tags, then text. */
const markupOrText = /<textarea[\s\S]*?<\/textarea>|<[^>]*>|[^<]+/g;
const beforeUnit = /(?<=\d) (?=(?:h|min)\b)/g;

/** On a page a figure and its unit of time, "128 h", are not broken at the end of a line. */
export function keepUnits(markup: string): string {
  return markup.replace(markupOrText, (piece) =>
    piece.startsWith('<') ? piece : piece.replace(beforeUnit, noBreakSpace),
  );
}
