import { type HtmlValue, html, type SafeHtml } from '../html.ts';

export type Column = { readonly label: string; readonly numeric?: boolean };

export type TableRow = {
  readonly cells: readonly HtmlValue[];
  /** A row that needs a person; marked by a rule at its side as well as by text. */
  readonly blocked?: boolean;
};

/**
 * A table whose rows become short cards on a telephone. The roles are explicit because changing `display` removes them
 * in some screen readers.
 */
export function dataTable(
  columns: readonly Column[],
  rows: readonly TableRow[],
  caption: HtmlValue,
  className: 'board-table' | 'figures-table' | '' = '',
): SafeHtml {
  const cell = (value: HtmlValue, index: number): SafeHtml => {
    const column = columns[index];
    const numeric = column?.numeric && html` class="number"`;
    const label = html` data-label="${column?.label ?? ''}"`;
    // A name can head its card without a label; a bare number needs one.
    if (index === 0) return html`<th scope="row" role="rowheader"${numeric && label}${numeric}>${value}</th>`;
    return html`<td role="cell"${label}${numeric}>${value}</td>`;
  };
  return html`<table class="stacked ${className}" role="table">
${caption && html`<caption>${caption}</caption>`}
<thead role="rowgroup"><tr role="row">${columns.map(
    ({ label, numeric }) => html`<th scope="col" role="columnheader"${numeric && html` class="number"`}>${label}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${rows.map(
    ({ cells, blocked }) => html`<tr role="row"${blocked && html` class="blocked"`}>${cells.map(cell)}</tr>`,
  )}</tbody>
</table>`;
}
