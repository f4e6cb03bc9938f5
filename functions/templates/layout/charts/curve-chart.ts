import { html, type SafeHtml } from '../html.ts';

export interface CurvePoint {
  /** Both from 0 to 1. */
  readonly x: number;
  readonly y: number;
}

export interface CurveChart {
  readonly points: readonly CurvePoint[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** Points that are named on the curve. */
  readonly named: readonly (CurvePoint & { readonly text: string })[];
  readonly format: (value: number) => string;
}

const size = { width: 560, height: 400, left: 64, right: 32, top: 34, bottom: 70 } as const;
const ticks = [0, 0.25, 0.5, 0.75, 1] as const;

/**
 * A share against a share, with the line on which everybody is equal. It repeats the table beneath it, so screen readers
 * skip it.
 */
export function curveChart({ points, xLabel, yLabel, named, format }: CurveChart): SafeHtml | null {
  if (points.length < 2) return null;
  const { width, height, left, right, top, bottom } = size;
  const across = (value: number): string => (left + value * (width - left - right)).toFixed(1);
  const up = (value: number): string => (height - bottom - value * (height - top - bottom)).toFixed(1);
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${across(x)} ${up(y)}`).join(' ');
  return html`<svg class="scatter curve" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
${ticks.map(
  (tick) => html`<line class="grid" x1="${left}" x2="${width - right}" y1="${up(tick)}" y2="${up(tick)}"/>
<text class="mark y" x="${left - 8}" y="${Number(up(tick)) + 5}">${format(tick)}</text>
<text class="mark x" x="${across(tick)}" y="${height - bottom + 26}">${format(tick)}</text>`,
)}
<line class="equal" x1="${across(0)}" y1="${up(0)}" x2="${across(1)}" y2="${up(1)}"/>
<path class="line" d="${path}"/>
${named.map(
  ({ x, y, text }) => html`<circle cx="${across(x)}" cy="${up(y)}" r="6"/>
<text class="axis" x="${Number(across(x)) + 14}" y="${Number(up(y)) + 22}">${text}</text>`,
)}
<text class="axis" x="${left}" y="18">${yLabel}</text>
<text class="axis x" x="${width - right}" y="${height - 10}">${xLabel}</text>
</svg>`;
}
