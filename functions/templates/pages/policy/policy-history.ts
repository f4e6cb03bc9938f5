import type { PolicyDifference } from '#domain/policy/policy-diff.ts';
import type { PolicyState } from '#domain/policy/policy-version.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { dataTable } from '#templates/layout/table.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';
import { differencesTable } from './policy-results.ts';

export type PolicyHistoryRow = {
  readonly version: string;
  readonly state: PolicyState;
  readonly publishedAt: InstantText;
  readonly publishedBy: string;
  readonly effectiveFrom: InstantText;
  readonly note?: string | undefined;
  readonly restores?: string | undefined;
  /** The version before it, to compare it with. */
  readonly previous?: string | undefined;
};

export type PolicyHistoryView = PageContext & {
  readonly staff: StaffMember;
  readonly timeZone: TimeZone;
  readonly currency: string;
  /** Newest first. */
  readonly versions: readonly PolicyHistoryRow[];
  readonly compared?:
    | { readonly from: string; readonly to: string; readonly differences: readonly PolicyDifference[] }
    | undefined;
  readonly mayRollBack: boolean;
  readonly published?: string | undefined;
};

function versionRow(row: PolicyHistoryRow, { language, timeZone }: PolicyHistoryView) {
  const own = staffPages[language].policyHistory;
  const compare =
    row.previous !== undefined &&
    html`<a href="/policy/history?from=${row.previous}&amp;to=${row.version}&amp;lang=${language}">${own.compare}<span class="unseen"> (${row.version})</span></a>`;
  return {
    cells: [
      html`<span class="who together">${row.version}</span><span class="under">${own.states[row.state]}</span>`,
      own.by({ instant: formatInstant(row.publishedAt, timeZone, language), name: row.publishedBy }),
      formatInstant(row.effectiveFrom, timeZone, language),
      html`${row.note}${row.restores !== undefined && html`<span class="under">${own.restores({ version: row.restores })}</span>`}`,
      compare,
    ],
  };
}

function comparison({ compared, ...view }: PolicyHistoryView): HtmlValue {
  if (compared === undefined) return null;
  return html`<section class="policy-result" id="result" tabindex="-1" autofocus><h2>${staffPages[view.language].policyHistory.between({ from: compared.from, to: compared.to })}</h2>
${differencesTable(compared.differences, view)}</section>`;
}

function rollBackForm({ versions, language }: PolicyHistoryView): SafeHtml {
  const own = staffPages[language].policyHistory;
  const former = versions.filter(({ state }) => state !== 'scheduled');
  return html`<form class="section narrow" method="post" action="/policy/history?lang=${language}" novalidate><h2>${own.rollBack}</h2>
<div class="field"><label for="to">${own.rollBackTo}</label><select id="to" name="to">${former.map(
    ({ version, state }, index) =>
      html`<option value="${version}"${index === 1 && html` selected`}>${version} (${own.states[state]})</option>`,
  )}</select></div>
<div class="field"><label for="note">${own.reason}</label><textarea id="note" name="note" class="short" maxlength="500" rows="3"></textarea></div>
<div class="actions"><button class="button" type="submit" name="choice" value="roll-back">${own.rollBack}</button></div></form>`;
}

/** GET /policy/history: every version, what it changed, and the way back. */
export function policyHistoryPage(view: PolicyHistoryView): string {
  const { language, versions, mayRollBack, published } = view;
  const own = staffPages[language].policyHistory;
  const page = staffPages[language].policyPage;
  const body = html`<div class="page-head"><h1>${own.title}</h1><p><a href="/policy?lang=${language}">${page.editor}</a></p></div>
${published !== undefined && html`<div class="banner calm" role="status"><p>${page.published({ version: published })}</p></div>`}
<p class="soft">${own.lede}</p>
${comparison(view)}
${dataTable(
  [own.version, own.published, own.effective, own.note, own.actions].map((label) => ({ label })),
  versions.map((row) => versionRow(row, view)),
  null,
)}
${mayRollBack && rollBackForm(view)}`;
  return renderStaffPage({ ...view, section: 'policy', title: own.title, body, scripts: ['form'] });
}
