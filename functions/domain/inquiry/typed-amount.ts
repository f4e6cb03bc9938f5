/**
 * Spaces of every width, and the apostrophe of Swiss amounts: they group thousands and are never a decimal separator.
 */
const spacing = /[\s\u00a0\u202f\u2009'’]/g;
const currencySign = /^(?:[A-Z]{3}|\p{Sc})|(?:[A-Z]{3}|\p{Sc})$/gu;
const grouped = (separator: string) => new RegExp(`^[1-9]\\d{0,2}(?:\\${separator}\\d{3})+$`);

interface Parts {
  readonly whole: string;
  readonly fraction: string;
}

/** Splits at the decimal separator, if there is one; undefined when it is ambiguous. */
function partsOf(text: string, minorDigits: number): Parts | undefined {
  const separators = [...text.matchAll(/[.,]/g)];
  const last = separators.at(-1);
  if (last === undefined) return { whole: text, fraction: '' };
  const kinds = new Set(separators.map(([sign]) => sign));
  if (kinds.size === 1) {
    const groupsOfThree = grouped(last[0]).test(text);
    // "12.500" is twelve thousand for a currency with two decimals, and ambiguous for one with three.
    if (groupsOfThree && separators.length === 1 && minorDigits >= 3) return undefined;
    if (groupsOfThree) return { whole: text.replaceAll(last[0], ''), fraction: '' };
    if (separators.length > 1) return undefined;
    return { whole: text.slice(0, last.index), fraction: text.slice(last.index + 1) };
  }
  const [before, fraction] = [text.slice(0, last.index), text.slice(last.index + 1)];
  const other = last[0] === ',' ? '.' : ',';
  return grouped(other).test(before) ? { whole: before.replaceAll(other, ''), fraction } : undefined;
}

/** Without the text before and after the digits, and without the spaces in them. */
function digitsOf(text: string): string {
  return text.trim().replace(currencySign, '').replace(spacing, '');
}

/**
 * Parses an amount as people type it ("12 500,00", "12,500.00", "12500 €") into minor units of a currency with that
 * many minor digits. It is read digit by digit and never as a float, so that no cent is ever rounded. Undefined for
 * text that is no amount above zero, or can be read in two ways.
 */
export function readTypedAmount(text: string, minorDigits: number): number | undefined {
  const plain = digitsOf(text);
  if (!/^\d[\d.,]*$/.test(plain)) return undefined;
  const parts = partsOf(plain, minorDigits);
  if (parts === undefined || parts.fraction.length > minorDigits || !/^\d+$/.test(parts.whole)) return undefined;
  if (parts.fraction === '' && /[.,]$/.test(plain)) return undefined;
  const minor = Number(`${parts.whole}${parts.fraction.padEnd(minorDigits, '0')}`);
  return Number.isSafeInteger(minor) && minor > 0 ? minor : undefined;
}

/**
 * True for "12,500" without another sign of what its comma means: twelve thousand to one reader, twelve and a half to
 * another's spreadsheet. A person who types it sees the result; in an import nobody checks each amount.
 */
export function isDecimalInDoubt(text: string, minorDigits: number): boolean {
  return minorDigits > 0 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digitsOf(text));
}
