const noBreakSpace = '\u00A0';
const beforePunctuation = / (?=[:;?»%€])/g;
const afterOpeningQuote = /« /g;
/** Form fields are left alone, so that what a person typed comes back as they typed it; then tags, then text. */
const markupOrText = /<textarea[\s\S]*?<\/textarea>|<[^>]*>|[^<]+/g;

/** French sets a space before : ; ? » % and after «; it must never open a line. */
export function spaceFrenchText(text: string): string {
  return text.replace(beforePunctuation, noBreakSpace).replace(afterOpeningQuote, `«${noBreakSpace}`);
}

export function spaceFrenchMarkup(markup: string): string {
  return markup.replace(markupOrText, (piece) => (piece.startsWith('<') ? piece : spaceFrenchText(piece)));
}
