import type { StaffLanguage } from '#domain/choices/languages.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { html, type SafeHtml } from '../html.ts';
import { type Column, dataTable, type TableRow } from '../lists/table.ts';

export type ChartFigure = {
  /** States the result. */
  readonly title: string;
  /** What a reader has to know; absent when the title is enough. */
  readonly note?: string | undefined;
  readonly chart: SafeHtml | null;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
};

/** A chart: a title that states the result, bars or lines with their own figures, and the same figures in a table. */
export function chartFigure({ title, note, chart, columns, rows }: ChartFigure, language: StaffLanguage): SafeHtml {
  return html`<section class="figure"><h2>${title}</h2>${note && html`<p class="soft note">${note}</p>`}
${chart}
<details class="more"><summary>${staffPages[language].staffShell.figures}</summary><div class="more-body narrow">${dataTable(columns, rows, null)}</div></details>
</section>`;
}
