/** Longest stretch of a message that is read. A wish fits in it; what goes on for longer is not read further. */
const readCharacters = 12_000;

/**
 * A message as rules read it: lower case, no accents, straight apostrophes, single spaces, digits and numerals as
 * ASCII digits, slips of the pen in calendar words mended. Each character knows where it stands in the message, so that
 * what was understood can be shown in the client's own words.
 */
export interface FoldedText {
  readonly raw: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Building {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

const foldedCharacters: ReadonlyMap<string, string> = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02bc', "'"],
  ['`', "'"],
  ['\u00b4', "'"],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2011', '-'],
  ['\u0153', 'oe'],
  ['\u00e6', 'ae'],
  ['\u00df', 'ss'],
  ['\u00ba', '\u00b0'],
  ['\uff5e', '-'],
  ['\u301c', '-'],
]);

/** Decimal digits of another script as ASCII: ٥ is 5. Their blocks begin at zero. */
function asciiDigit(character: string): string | undefined {
  if (!/^\p{Nd}$/u.test(character) || /^\d$/.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character) ?? asciiDigit(character);
  if (known !== undefined) return known;
  if (/\s/u.test(character)) return ' ';
  return character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase();
}

function append(building: Building, text: string, start: number, end: number): void {
  building.text += text;
  for (let index = 0; index < text.length; index += 1) {
    building.starts.push(start);
    building.ends.push(end);
  }
}

/** Replaces what a pattern finds; what stands instead knows the whole place of what stood there. */
export function replaceFolded(
  { raw, text, starts, ends }: FoldedText,
  pattern: RegExp,
  replacement: (found: string) => string | undefined,
): FoldedText {
  const building: Building = { text: '', starts: [], ends: [] };
  let done = 0;
  const keep = (until: number): void => {
    for (; done < until; done += 1) append(building, text.charAt(done), starts[done] ?? 0, ends[done] ?? 0);
  };
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const instead = replacement(found);
    if (instead === undefined) continue;
    keep(match.index);
    append(building, instead, starts[match.index] ?? 0, ends[match.index + found.length - 1] ?? 0);
    done = match.index + found.length;
  }
  keep(text.length);
  return { raw, ...building };
}

export function foldText(message: string): FoldedText {
  const raw = message.slice(0, readCharacters);
  const building: Building = { text: '', starts: [], ends: [] };
  let offset = 0;
  for (const character of raw) {
    const folded = foldCharacter(character);
    const isSecondSpace = folded === ' ' && building.text.endsWith(' ');
    // A line that ends without a full stop ends a clause all the same.
    const shown = /[\n\r]/.test(character) ? '\n' : folded;
    if (!isSecondSpace || shown === '\n') append(building, shown, offset, offset + character.length);
    offset += character.length;
  }
  return { raw, ...building };
}

/** The words of the message that stand where the folded text was matched. */
export function wordsAt({ raw, starts, ends }: FoldedText, from: number, to: number): string {
  return raw
    .slice(starts[from] ?? 0, ends[to - 1] ?? raw.length)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
}
