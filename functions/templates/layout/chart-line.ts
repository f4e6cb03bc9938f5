import { html, type SafeHtml } from './html.ts';

const width = 100;
const height = 24;

/**
 * A small line beside its figure, oldest value first, with a gap where nothing was measured. It repeats the text beside
 * it, so screen readers skip it. Null with fewer than two values.
 */
export function trendLine(values: readonly (number | null)[]): SafeHtml | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (index: number): number => (index / Math.max(1, values.length - 1)) * width;
  // Half a stroke of margin above and below; a constant line is drawn in the middle.
  const y = (value: number): number =>
    most === least ? height / 2 : height - 2 - ((value - least) / (most - least)) * (height - 4);
  const pieces: string[] = [];
  let open = false;
  for (const [index, value] of values.entries()) {
    if (value !== null) pieces.push(`${open ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`);
    open = value !== null;
  }
  const last = values.findLastIndex((value) => value !== null);
  const end = values[last] ?? 0;
  return html`<svg class="trend" viewBox="-2 0 ${width + 4} ${height}" aria-hidden="true" focusable="false"><path d="${pieces.join(' ')}"/><circle cx="${x(last).toFixed(1)}" cy="${y(end).toFixed(1)}" r="1.8"/></svg>`;
}
