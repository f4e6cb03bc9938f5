import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/layout/dates.ts';
import { type Choice, toChoices } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { levelLabel } from '#templates/layout/level-words.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { type RestReason, stageLabel, stageWords } from '#templates/layout/stage-words.ts';
import { dataTable, type TableRow } from '#templates/layout/table.ts';
import { formatMinutes, type TimeLeft } from '#templates/layout/time-left.ts';
import { timeLeftBar } from '#templates/layout/time-left-bar.ts';
import { vicLevelWords } from '#templates/layout/vic-level-words.ts';
import { type Blockage, blockageWords, boardWords, type NextStep, nextStepWords } from './board-words.ts';

export type BoardRow = {
  readonly inquiryId: string;
  readonly reference: string;
  readonly clientName: string;
  /** The advisor, or the duty manager when `heldByHouse`. */
  readonly ownerName: string;
  readonly heldByHouse: boolean;
  readonly level: VicLevel;
  readonly vip: boolean;
  readonly stage: InquiryStatus;
  readonly because?: RestReason | undefined;
  readonly receivedAt: InstantText;
  /** Business minutes to the first response, once there is one. */
  readonly answeredInMinutes?: number | undefined;
  readonly timeLeft?: TimeLeft | undefined;
  readonly next?: { readonly step: NextStep; readonly at?: InstantText | undefined } | undefined;
  readonly blockage?: Blockage | undefined;
  /** Path of the execution view, for ops. */
  readonly executionPath?: string | undefined;
};

export type BoardFilters = {
  readonly owner?: string | undefined;
  readonly stage?: string | undefined;
  readonly level?: string | undefined;
  /** `open` (default), `blocked` or `ended`. */
  readonly show?: string | undefined;
};

export type BoardView = PageContext & {
  readonly staff: StaffMember;
  /** Already filtered, most urgent first; the page puts what needs a person before the rest. */
  readonly rows: readonly BoardRow[];
  /** Inquiries before filtering, to tell "nothing yet" from "nothing matches". */
  readonly totalInquiries: number;
  readonly filters: BoardFilters;
  readonly owners: readonly { readonly advisorId: string; readonly fullName: string }[];
  readonly asOf: InstantText;
  readonly timeZone: TimeZone;
};

function filterSelect(name: string, label: string, any: string, choices: readonly Choice[], chosen = ''): SafeHtml {
  return html`<div><label for="filter-${name}">${label}</label><select id="filter-${name}" name="${name}">
${any !== '' && html`<option value="">${any}</option>`}
${choices.map(({ value, label: words }) => html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`)}
</select></div>`;
}

function filterForm({ language, filters, owners }: BoardView): SafeHtml {
  const words = boardWords[language];
  const people = owners.map(({ advisorId, fullName }) => ({ value: advisorId, label: fullName }));
  return html`<form class="filters" method="get" action="/board">
${filterSelect('show', words.show, '', toChoices(words.shows), filters.show ?? 'open')}
${filterSelect('owner', words.owner, words.anyOwner, people, filters.owner)}
${filterSelect('stage', words.state, words.anyStage, toChoices(stageWords[language]), filters.stage)}
${filterSelect('level', words.level, words.anyLevel, toChoices(vicLevelWords[language]), filters.level)}
<div><button class="button quiet" type="submit">${words.filter}</button></div>
</form>`;
}

/** Executions are for those who may open them; nobody else is shown an empty column. */
function showsExecutions({ rows }: BoardView): boolean {
  return rows.some(({ executionPath }) => executionPath !== undefined);
}

function nextCell({ next }: BoardRow, { language, timeZone }: BoardView): HtmlValue {
  if (!next) return null;
  return html`${nextStepWords[language][next.step]}${
    next.at &&
    html`<span class="under"><time datetime="${next.at}">${formatInstant(next.at, timeZone, language)}</time></span>`
  }`;
}

function showsEnded({ filters }: BoardView): boolean {
  return filters.show === 'ended';
}

function answeredIn({ answeredInMinutes }: BoardRow, { language }: BoardView): HtmlValue {
  return answeredInMinutes === undefined ? null : formatMinutes(answeredInMinutes, language);
}

function receivedCell({ receivedAt }: BoardRow, { language, timeZone }: BoardView): SafeHtml {
  return html`<time datetime="${receivedAt}">${formatInstant(receivedAt, timeZone, language)}</time>`;
}

function toTableRow(row: BoardRow, view: BoardView): TableRow {
  const { language } = view;
  const words = boardWords[language];
  const client = html`<a class="who" href="/inquiries/${row.inquiryId}">${row.clientName}</a><span class="under">${row.reference}</span>`;
  const state = html`${row.blockage && html`<span class="flag">${blockageWords[language][row.blockage]}</span>`}${stageLabel(row.stage, row.because ?? {}, language)}`;
  const execution = row.executionPath
    ? html`<a href="${row.executionPath}">${words.view}<span class="unseen"> ${row.reference}</span></a>`
    : null;
  return {
    blocked: row.blockage !== undefined,
    cells: [
      client,
      html`${row.ownerName}${row.heldByHouse && html`<span class="under">${words.held}</span>`}`,
      levelLabel(row.level, row.vip, language),
      state,
      ...(showsEnded(view)
        ? [answeredIn(row, view), receivedCell(row, view)]
        : [row.timeLeft && timeLeftBar(row.timeLeft, language), nextCell(row, view)]),
      ...(showsExecutions(view) ? [execution] : []),
    ],
  };
}

function rowGroup(title: string, rows: readonly BoardRow[], view: BoardView): HtmlValue {
  if (rows.length === 0) return null;
  const { client, owner, level, state, time, next, execution, ...ended } = boardWords[view.language];
  const labels = [
    client,
    owner,
    level,
    state,
    ...(showsEnded(view) ? [ended.answeredIn, ended.received] : [time, next]),
  ];
  const columns = (showsExecutions(view) ? [...labels, execution] : labels).map((label) => ({ label }));
  return html`<section class="group"><h2>${title}</h2>${dataTable(
    columns,
    rows.map((row) => toTableRow(row, view)),
    null,
    'board-table',
  )}</section>`;
}

function emptyState({ language, totalInquiries }: BoardView): SafeHtml {
  const words = boardWords[language];
  if (totalInquiries > 0) {
    return html`<div class="empty"><h2>${words.nothingTitle}</h2><p>${words.nothingText}</p><p><a href="/board">${words.nothingLink}</a></p></div>`;
  }
  return html`<div class="empty"><h2>${words.emptyTitle}</h2><p>${words.emptyText}</p><p><a href="/">${words.emptyLink}</a></p></div>`;
}

/** GET /board: what needs a person first; colour is never the only sign; refreshed by a small script when there is one. */
export function boardPage(view: BoardView): string {
  const { language, rows, asOf, timeZone } = view;
  const words = boardWords[language];
  const blocked = rows.filter(({ blockage }) => blockage !== undefined);
  const onCourse = rows.filter(({ blockage }) => blockage === undefined);
  const title = showsEnded(view) ? words.endedTitle : words.title;
  const count = showsEnded(view) ? words.endedCount(rows.length) : words.count(rows.length, blocked.length);
  const body = html`<div class="page-head"><h1>${title}</h1></div>
${filterForm(view)}
<div data-live>
<p class="soft small">${rows.length > 0 && `${count}. `}${words.asOf(formatInstant(asOf, timeZone, language))}</p>
${rows.length === 0 && emptyState(view)}
${rowGroup(words.needsPerson, blocked, view)}
${rowGroup(showsEnded(view) ? words.ended : words.onCourse, onCourse, view)}
</div>`;
  return renderStaffPage({ ...view, section: 'board', title, body, scripts: ['board'] });
}
