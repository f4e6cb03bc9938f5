import type { PolicyDifference } from '#domain/policy/policy-diff.ts';
import type { PolicyState } from '#domain/policy/policy-version.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import type { PolicyHistoryMessages } from '#templates/messages/fr/staff-pages/policy-pages.ts';
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

export type PolicyHistoryView = StaffPageContext & {
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

function versionRow(row: PolicyHistoryRow, { language, timeZone }: PolicyHistoryView, messages: PolicyHistoryMessages) {
  const compare =
    row.previous !== undefined &&
    html`<a href="/policy/history?from=${row.previous}&amp;to=${row.version}&amp;lang=${language}">${messages.compare}<span class="unseen"> (${row.version})</span></a>`;
  return {
    cells: [
      html`<span class="who together">${row.version}</span><span class="under">${messages.states[row.state]}</span>`,
      messages.by({ instant: formatInstant(row.publishedAt, timeZone, language), name: row.publishedBy }),
      formatInstant(row.effectiveFrom, timeZone, language),
      html`${row.note}${row.restores !== undefined && html`<span class="under">${messages.restores({ version: row.restores })}</span>`}`,
      compare,
    ],
  };
}

function comparison({ compared, ...view }: PolicyHistoryView): HtmlValue {
  if (compared === undefined) return null;
  return html`<section class="policy-result" id="result" tabindex="-1" autofocus><h2>${staffPages[view.language].policyHistory.between({ from: compared.from, to: compared.to })}</h2>
${differencesTable(compared.differences, view)}</section>`;
}

function rollBackForm({ versions, language }: PolicyHistoryView, messages: PolicyHistoryMessages): SafeHtml {
  const former = versions.filter(({ state }) => state !== 'scheduled');
  return html`<form class="section narrow" method="post" action="/policy/history?lang=${language}" novalidate><h2>${messages.rollBack}</h2>
<div class="field"><label for="to">${messages.rollBackTo}</label><select id="to" name="to">${former.map(
    ({ version, state }, index) =>
      html`<option value="${version}"${index === 1 && html` selected`}>${version} (${messages.states[state]})</option>`,
  )}</select></div>
<div class="field"><label for="note">${messages.reason}</label><textarea id="note" name="note" class="short" maxlength="500" rows="3"></textarea></div>
<div class="actions"><button class="button" type="submit" name="choice" value="roll-back">${messages.rollBack}</button></div></form>`;
}

/** GET /policy/history: every version, its changes, and the form to restore it. */
export function policyHistoryPage(view: PolicyHistoryView): string {
  const { language, versions, mayRollBack, published } = view;
  const messages = staffPages[language].policyHistory;
  const page = staffPages[language].policyPage;
  const body = html`<div class="page-head"><h1>${messages.title}</h1><p><a href="/policy?lang=${language}">${page.editor}</a></p></div>
${published !== undefined && html`<div class="banner calm" role="status"><p>${page.published({ version: published })}</p></div>`}
<p class="soft">${messages.lede}</p>
${comparison(view)}
${dataTable(
  [messages.version, messages.published, messages.effective, messages.note, messages.actions].map((label) => ({
    label,
  })),
  versions.map((row) => versionRow(row, view, messages)),
  null,
)}
${mayRollBack && rollBackForm(view, messages)}`;
  return renderStaffPage({ ...view, section: 'policy', title: messages.title, body, scripts: ['form'] });
}
