import { html, type SafeHtml } from './html.ts';

export type ChartBar = {
  readonly label: string;
  /** The value of the bar's length; null draws none. */
  readonly value: number | null;
  /** The figure itself, written beside the bar. */
  readonly text: string;
  readonly tone?: 'within' | 'beyond' | undefined;
};

/** Horizontal bars in reading order, each with its own figure, so that the chart needs no scale and no legend. */
export function barList(bars: readonly ChartBar[], full?: number): SafeHtml {
  const most = full ?? Math.max(...bars.map(({ value }) => value ?? 0));
  const length = (value: number | null): number =>
    value === null || most === 0 ? 0 : Math.min(100, Math.max((value / most) * 100, value === 0 ? 0 : 0.5));
  return html`<ol class="bars named">${bars.map(
    ({ label, value, text, tone = 'within' }) =>
      html`<li><span class="label">${label}</span><span class="count">${text}</span>
<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="${tone}" width="${length(value).toFixed(1)}" height="1"/></svg></li>`,
  )}</ol>`;
}
