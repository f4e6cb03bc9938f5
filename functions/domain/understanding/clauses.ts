/** A stretch of a message between two marks that end a thought. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Full stops between digits and after initials and titles end nothing. */
const sentenceEnd = /[!?;\n。!?…]+|(?<!\b(?:mr|mrs|ms|dr|st|no|ref|m|mme|approx|env))\.(?!\d)(?=\s|$)|\s-\s|:(?=\s)/gu;

function cut(text: string, marks: RegExp, offset: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const mark of text.matchAll(marks)) {
    const end = mark.index + mark[0].length;
    clauses.push({ start: offset + start, end: offset + end, text: text.slice(start, end) });
    start = end;
  }
  if (start < text.length) clauses.push({ start: offset + start, end: offset + text.length, text: text.slice(start) });
  return clauses;
}

function sentencesOf(text: string): readonly Clause[] {
  return cut(text, sentenceEnd, 0);
}

/** The sentence that a place of the text stands in, and what of it lies between the commas around that place. */
export function contextAt(
  text: string,
  start: number,
  end: number,
): { readonly sentence: Clause; readonly clause: Clause } {
  const whole: Clause = { start: 0, end: text.length, text };
  const sentence = sentencesOf(text).find((one) => one.start <= start && start < one.end) ?? whole;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, Math.max(sentence.end, end));
  const from =
    sentence.start +
    Math.max(before.lastIndexOf(', ') + 1, before.lastIndexOf('(') + 1, before.lastIndexOf('、') + 1, 0);
  const comma = after.search(/, |\)|、|，/);
  const to = comma < 0 ? Math.max(sentence.end, end) : end + comma;
  return { sentence, clause: { start: from, end: to, text: text.slice(from, to) } };
}
