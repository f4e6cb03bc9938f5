import type { PolicyDifference } from '#domain/policy/policy-diff.ts';
import type { PolicyState } from '#domain/policy/policy-version.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { dataTable } from '#templates/layout/table.ts';
import { policyPageWords } from './policy-page-messages.ts';
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

type HistoryWords = Record<
  | 'title'
  | 'version'
  | 'published'
  | 'effective'
  | 'note'
  | 'actions'
  | 'compare'
  | 'rollBack'
  | 'reason'
  | 'lede'
  | 'rollBackTo',
  string
> & {
  readonly states: Readonly<Record<PolicyState, string>>;
  readonly by: (instant: string, name: string) => string;
  readonly restores: (version: string) => string;
  readonly between: (from: string, to: string) => string;
};

const words: Words<HistoryWords> = {
  fr: {
    title: 'Versions de la politique',
    lede: 'Chaque version publiée est gardée. Revenir à une ancienne en publie le contenu comme une nouvelle version.',
    version: 'Version',
    published: 'Publiée',
    effective: 'En vigueur à partir du',
    note: 'Pourquoi',
    actions: 'Comparer',
    compare: 'Ce qu’elle a changé',
    rollBack: 'Revenir à cette version',
    rollBackTo: 'Version à retrouver',
    reason: 'Pourquoi ce retour',
    states: { 'in-force': 'en vigueur', scheduled: 'à venir', past: 'passée', superseded: 'remplacée avant sa date' },
    by: (instant, name) => `${instant}, par ${name}`,
    restores: (version) => `Reprend la version ${version}`,
    between: (from, to) => `De ${from} à ${to}`,
  },
  en: {
    title: 'Versions of the policy',
    lede: 'Every version that was published is kept. Rolling back publishes the content of an old one as a new version.',
    version: 'Version',
    published: 'Published',
    effective: 'In force from',
    note: 'Why',
    actions: 'Compare',
    compare: 'What it changed',
    rollBack: 'Roll back to this version',
    rollBackTo: 'Version to bring back',
    reason: 'Why roll back',
    states: { 'in-force': 'in force', scheduled: 'to come', past: 'past', superseded: 'replaced before its date' },
    by: (instant, name) => `${instant}, by ${name}`,
    restores: (version) => `Brings back version ${version}`,
    between: (from, to) => `From ${from} to ${to}`,
  },
};

function versionRow(row: PolicyHistoryRow, { language, timeZone }: PolicyHistoryView) {
  const own = words[language];
  const compare =
    row.previous !== undefined &&
    html`<a href="/policy/history?from=${row.previous}&amp;to=${row.version}&amp;lang=${language}">${own.compare}<span class="unseen"> (${row.version})</span></a>`;
  return {
    cells: [
      html`<span class="who together">${row.version}</span><span class="under">${own.states[row.state]}</span>`,
      own.by(formatInstant(row.publishedAt, timeZone, language), row.publishedBy),
      formatInstant(row.effectiveFrom, timeZone, language),
      html`${row.note}${row.restores !== undefined && html`<span class="under">${own.restores(row.restores)}</span>`}`,
      compare,
    ],
  };
}

function comparison({ compared, ...view }: PolicyHistoryView): HtmlValue {
  if (compared === undefined) return null;
  return html`<section class="policy-result" id="result" tabindex="-1" autofocus><h2>${words[view.language].between(compared.from, compared.to)}</h2>
${differencesTable(compared.differences, view)}</section>`;
}

function rollBackForm({ versions, language }: PolicyHistoryView): SafeHtml {
  const own = words[language];
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
  const own = words[language];
  const page = policyPageWords[language];
  const body = html`<div class="page-head"><h1>${own.title}</h1><p><a href="/policy?lang=${language}">${page.editor}</a></p></div>
${published !== undefined && html`<div class="banner calm" role="status"><p>${page.published(published)}</p></div>`}
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
