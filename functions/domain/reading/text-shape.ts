/** Marks read from the shape of the raw message rather than from its words. */
export interface ShapeMark {
  readonly feature: string;
  readonly weight: number;
}

const linkPattern = /(?:https?:\/\/|www\.)[^\s<>"')\]]+/giu;
const markupPattern =
  /<(?:a|img|table|td|tr|font|html|body|br|p|div|center|b|script|iframe|meta|head)\b[^>]{0,400}>/giu;

function letters(text: string): readonly string[] {
  return text.match(/\p{L}/gu) ?? [];
}

/** More than half of a long message in capitals. Short ones are ignored, because some people type that way. */
function mostlyCapitals(text: string): boolean {
  const all = letters(text);
  const capitals = all.filter((letter) => letter !== letter.toLowerCase()).length;
  return all.length >= 60 && capitals / all.length > 0.5;
}

/**
 * A client sends one link to show the piece they saw; a seller sends several. A person typing in a form leaves no
 * markup.
 */
export function shapeMarks(raw: string): readonly ShapeMark[] {
  const text = raw.slice(0, 12_000);
  const links = (text.match(linkPattern) ?? []).length;
  const markup = (text.match(markupPattern) ?? []).length;
  const exclamations = (text.match(/!/g) ?? []).length;
  const marks: ShapeMark[] = [];
  if (links >= 4) marks.push({ feature: 'many-links', weight: 4 });
  else if (links >= 2) marks.push({ feature: 'several-links', weight: 2 });
  else if (links === 1) marks.push({ feature: 'link', weight: 1 });
  if (markup >= 3) marks.push({ feature: 'markup', weight: 4 });
  if (mostlyCapitals(text)) marks.push({ feature: 'mostly-capitals', weight: 2 });
  if (exclamations >= 6 || /!{3,}|\${3,}/.test(text)) marks.push({ feature: 'many-exclamations', weight: 2 });
  return marks;
}
