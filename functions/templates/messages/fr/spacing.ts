const noBreakSpace = '\u00A0';
const beforePunctuation = / (?=[:;?»%€])/g;
const afterOpeningQuote = /« /g;
const insideAnHour = /(?<=\b\d{1,2}) h (?=\d{2}\b)/g;
/** Form fields are left unchanged, so that typed values stay as typed; then tags, then text. */
const markupOrText = /<textarea[\s\S]*?<\/textarea>|<[^>]*>|[^<]+/g;

/** French sets a space before : ; ? » % and after «; it must never open a line. */
export function spaceFrenchText(text: string): string {
  return text.replace(beforePunctuation, noBreakSpace).replace(afterOpeningQuote, `«${noBreakSpace}`);
}

/** On a page an hour, "9 h 30", is not broken at the end of a line either. */
export function spaceFrenchMarkup(markup: string): string {
  const hour = `${noBreakSpace}h${noBreakSpace}`;
  return markup.replace(markupOrText, (piece) =>
    piece.startsWith('<') ? piece : spaceFrenchText(piece).replace(insideAnHour, hour),
  );
}
