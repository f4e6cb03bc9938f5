import { html, type SafeHtml } from '../html.ts';

export interface GridCell {
  readonly column: number;
  readonly row: number;
  /** From 0 to 1: how strong the field is. Null: not known yet, drawn hatched. */
  readonly strength: number | null;
  /** The figure in the field: the colour only repeats it. */
  readonly text: string;
  readonly under?: string | undefined;
}

export interface GridChart {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: readonly GridCell[];
  readonly columnLabel: string;
  readonly rowLabel: string;
  /** What tells the hatching of this chart from another one's on the same page. */
  readonly name: string;
  readonly rowHeight: number;
  readonly columnWidth: number;
  readonly left: number;
}

const edge = { top: 60, right: 8, bottom: 8 } as const;
/** From this strength on a field is dark and its text light. */
const darkFrom = 0.55;

/** Between light and dark fields lies a gap: on a middle tone neither text would be read easily. */
function opacityOf(strength: number): number {
  return strength >= darkFrom
    ? 0.72 + (0.28 * (strength - darkFrom)) / (1 - darkFrom)
    : 0.05 + (0.35 * strength) / darkFrom;
}

/** Fields of rows and columns. It repeats the table beneath it, so screen readers skip it. */
export function gridChart(chart: GridChart): SafeHtml {
  const { columns, rows, cells, columnLabel, rowLabel, name, rowHeight, columnWidth, left } = chart;
  const width = left + columns.length * columnWidth + edge.right;
  const height = edge.top + rows.length * rowHeight + edge.bottom;
  const x = (column: number): number => left + column * columnWidth;
  const y = (row: number): number => edge.top + row * rowHeight;
  const middle = (row: number, text: string | undefined): number => y(row) + rowHeight / 2 + (text ? -4 : 6);
  return html`<div class="wide-chart" tabindex="0" role="region" aria-label="${rowLabel}, ${columnLabel}"><svg class="grid-chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">
<defs><pattern id="${name}-open" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="2" height="8"/></pattern></defs>
<text class="axis" x="0" y="18">${rowLabel}</text>
<text class="axis end" x="${width - edge.right}" y="18">${columnLabel}</text>
${columns.map((label, column) => html`<text class="mark" x="${x(column) + columnWidth / 2}" y="${edge.top - 12}">${label}</text>`)}
${rows.map((label, row) => html`<text class="row" x="0" y="${y(row) + rowHeight / 2 + 6}">${label}</text>`)}
${cells.map(({ column, row, strength, text, under }) => {
  const box = html`x="${x(column) + 1}" y="${y(row) + 1}" width="${columnWidth - 2}" height="${rowHeight - 2}"`;
  if (strength === null) return html`<rect class="open" ${box} fill="url(#${name}-open)"/>`;
  const tone = strength >= darkFrom ? 'dark' : 'light';
  return html`<rect class="field" ${box} fill-opacity="${opacityOf(strength).toFixed(3)}"/>
<text class="inside ${tone}" x="${x(column) + columnWidth / 2}" y="${middle(row, under)}">${text}</text>
${under && html`<text class="inside under ${tone}" x="${x(column) + columnWidth / 2}" y="${y(row) + rowHeight / 2 + 18}">${under}</text>`}`;
})}
</svg></div>`;
}
