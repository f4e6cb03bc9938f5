import { html, type SafeHtml } from './html.ts';

export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
}

export interface ScatterChart {
  readonly points: readonly ScatterPoint[];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly format: (value: number) => string;
}

const size = { width: 560, height: 380, left: 64, right: 20, top: 34, bottom: 70 } as const;
/** Round values that may mark an axis; those below a fifteenth of its end would overlap. */
const marks = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128] as const;

/**
 * Points against the line on which both values are equal, on square-root scales. It repeats the table beneath it, so
 * screen readers skip it.
 */
export function scatterChart({ points, xLabel, yLabel, format }: ScatterChart): SafeHtml | null {
  if (points.length === 0) return null;
  const { width, height, left, right, top, bottom } = size;
  const most = Math.max(...points.flatMap(({ x, y }) => [x, y]), 1e-9) * 1.05;
  const across = (value: number): number => left + Math.sqrt(value / most) * (width - left - right);
  const up = (value: number): number => height - bottom - Math.sqrt(value / most) * (height - top - bottom);
  const at = (value: number): string => value.toFixed(1);
  const ticks = [0, ...marks.filter((mark) => mark <= most && mark >= most / 40)];
  return html`<svg class="scatter" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
${ticks.map(
  (tick) => html`<line class="grid" x1="${left}" x2="${width - right}" y1="${at(up(tick))}" y2="${at(up(tick))}"/>
<text class="mark y" x="${left - 8}" y="${at(up(tick) + 5)}">${format(tick)}</text>
<text class="mark x" x="${at(across(tick))}" y="${height - bottom + 26}">${format(tick)}</text>`,
)}
<line class="equal" x1="${at(across(0))}" y1="${at(up(0))}" x2="${at(across(most))}" y2="${at(up(most))}"/>
${points.map(({ x, y }) => html`<circle cx="${at(across(x))}" cy="${at(up(y))}" r="6"/>`)}
<text class="axis" x="${left}" y="18">${yLabel}</text>
<text class="axis x" x="${width - right}" y="${height - 10}">${xLabel}</text>
</svg>`;
}
