const noBreakSpace = '\u00A0';
/** Form fields are left alone, so that what a person typed comes back as they typed it; then tags, then text. */
const markupOrText = /<textarea[\s\S]*?<\/textarea>|<[^>]*>|[^<]+/g;
const beforeUnit = /(?<=\d) (?=(?:h|min)\b)/g;

/** In a page a figure and the unit of its time, "128 h", are not cut in two at the end of a line. */
export function keepUnits(markup: string): string {
  return markup.replace(markupOrText, (piece) =>
    piece.startsWith('<') ? piece : piece.replace(beforeUnit, noBreakSpace),
  );
}
