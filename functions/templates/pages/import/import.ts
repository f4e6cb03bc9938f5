import { formatNumber } from '#templates/i18n/numbers.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import type { ImportPageMessages } from '#templates/messages/fr/staff-pages/imports.ts';

export type ImportResult = {
  /** Nothing was written. */
  readonly dryRun: boolean;
  readonly rows: number;
  readonly imported: number;
  readonly alreadyThere: number;
  /** How many rows were left out; the list may show fewer. */
  readonly rejectedRows: number;
  readonly rejected: readonly { readonly line: number; readonly path: string; readonly message: string }[];
};

export type ImportView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly rowsAtMost: number;
  readonly csv: string;
  readonly owners: string;
  readonly categories: string;
  readonly result?: ImportResult | undefined;
  readonly problem?: 'too-many' | 'unreadable' | undefined;
};

function resultSection(result: ImportResult, { language }: ImportView, messages: ImportPageMessages): SafeHtml {
  const number = (value: number) => formatNumber(value, language);
  const { dryRun, rows, imported, alreadyThere, rejectedRows, rejected } = result;
  const title = messages[dryRun ? 'wouldImport' : 'imported']({
    imported: number(imported),
    rows: number(rows),
    areMany: imported > 1,
  });
  const columns = [{ label: messages.line, numeric: true }, { label: messages.field }, { label: messages.reason }];
  const table = dataTable(
    columns,
    rejected.map(({ line, path, message }) => ({ cells: [number(line), path, message] })),
    messages.rejectedCaption({ count: number(rejectedRows) }),
  );
  return html`<section class="section" role="status"><h2>${title}</h2>
<p>${messages.alreadyThere({ count: number(alreadyThere) })} ${rejectedRows === 0 ? messages.noneRejected : ''}${!dryRun && imported > 0 && html` ${messages.countedTonight}`}</p>
${rejectedRows > 0 && table}
</section>`;
}

/** Where a manager imports inquiries from before the house opened here: first a check, then the import. */
export function importPage(view: ImportView): string {
  const { language, result, problem, rowsAtMost } = view;
  const messages = staffPages[language].importPage;
  const limit = formatNumber(rowsAtMost, language);
  const area = (name: 'csv' | 'owners' | 'categories', rows: number) => html`<div class="field">
<label for="${name}">${messages.labels[name]}</label><p class="hint" id="${name}-hint">${messages.hints[name]({ limit })}</p>
<textarea id="${name}" name="${name}" rows="${rows}" spellcheck="false" aria-describedby="${name}-hint">
${view[name]}</textarea></div>`;
  const body = html`<h1>${messages.title}</h1>
<p class="lede">${messages.intro}</p>
${problem !== undefined && html`<div class="problems" role="alert"><h2>${messages.problems[problem]({ limit })}</h2></div>`}
${result !== undefined && resultSection(result, view, messages)}
<form class="section" method="post" action="/import?lang=${language}" enctype="multipart/form-data">
<div class="field"><label for="file">${messages.file}</label><p class="hint" id="file-hint">${messages.columns}</p>
<input type="file" id="file" name="file" accept=".csv,text/csv" aria-describedby="file-hint"></div>
${area('csv', 10)}
<details class="more"><summary>${messages.translations}</summary><div class="more-body">
${area('owners', 4)}
${area('categories', 4)}
</div></details>
<div class="actions"><button class="button" type="submit" name="choice" value="check">${messages.check}</button>
<button class="button quiet" type="submit" name="choice" value="import">${messages.doImport}</button></div>
</form>`;
  return renderStaffPage({ ...view, section: 'board', title: messages.title, body, scripts: ['form'] });
}
