import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { Blockage, NextStep } from '#domain/progress/blockage.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { formatMinutes, type TimeLeft } from '#templates/i18n/time-left.ts';
import { ageText } from '#templates/layout/age-text.ts';
import { type Choice, toChoices } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { levelLabel } from '#templates/layout/level-label.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { type RestReason, stageLabel } from '#templates/layout/stage-label.ts';
import { dataTable, type TableRow } from '#templates/layout/table.ts';
import { timeLeftBar } from '#templates/layout/time-left-bar.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';
import { staffShared } from '#templates/messages/staff-shared.ts';

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
  /** Since when it stands at this stage, and how long that is by the calendar. */
  readonly stageSince: InstantText;
  readonly minutesInStage: number;
  readonly receivedAt: InstantText;
  /** Business minutes to the first response, once there is one. */
  readonly answeredInMinutes?: number | undefined;
  readonly timeLeft?: TimeLeft | undefined;
  readonly next?: { readonly step: NextStep; readonly at?: InstantText | undefined } | undefined;
  readonly blockage?: Blockage | undefined;
  /** Where its execution can be watched, for those who may. */
  readonly executionPath?: string | undefined;
};

export type BoardFilters = {
  /** A reference, or words of the client's name. */
  readonly search?: string | undefined;
  readonly owner?: string | undefined;
  readonly stage?: string | undefined;
  readonly level?: string | undefined;
  readonly boutique?: string | undefined;
  readonly blockage?: string | undefined;
  /** `open` (default), `blocked` or `ended`. */
  readonly show?: string | undefined;
};

export type BoardView = PageContext & {
  readonly staff: StaffMember;
  /** Already filtered, most urgent first; the page puts what needs a person before the rest. */
  readonly rows: readonly BoardRow[];
  /** The row whose stage began first. */
  readonly oldest?: BoardRow | undefined;
  /** Inquiries before filtering, to tell "nothing yet" from "nothing matches". */
  readonly totalInquiries: number;
  readonly filters: BoardFilters;
  /** The language that the address asks for, kept when the filters are sent. */
  readonly askedLanguage?: string | undefined;
  readonly owners: readonly { readonly advisorId: string; readonly fullName: string }[];
  readonly boutiques: readonly { readonly boutiqueId: string; readonly name: string }[];
  readonly asOf: InstantText;
  readonly timeZone: TimeZone;
};

function filterSelect(name: string, label: string, any: string, choices: readonly Choice[], chosen = ''): SafeHtml {
  return html`<div><label for="filter-${name}">${label}</label><select id="filter-${name}" name="${name}">
${any !== '' && html`<option value="">${any}</option>`}
${choices.map(({ value, label: words }) => html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`)}
</select></div>`;
}

/** Criteria that hide something; what is shown by default hides nothing that is open. */
function criteriaOf({ show, ...criteria }: BoardFilters): number {
  const chosen = Object.values(criteria).filter((value) => value !== undefined && value !== '');
  return chosen.length + (show === undefined || show === 'open' ? 0 : 1);
}

/** Folded on a telephone, so that the first rows are on the first screen; the count says that something is hidden. */
function filterForm({ language, askedLanguage, filters, owners, boutiques }: BoardView): SafeHtml {
  const words = staffPages[language].board;
  const people = owners.map(({ advisorId, fullName }) => ({ value: advisorId, label: fullName }));
  const places = boutiques.map(({ boutiqueId, name }) => ({ value: boutiqueId, label: name }));
  const blockages = toChoices(staffShared[language].progress.blockages);
  const criteria = criteriaOf(filters);
  return html`<details class="more board-filters"><summary>${words.filters}${criteria > 0 && html` <span class="soft small">${words.filtersOn({ count: criteria })}</span>`}</summary>
<form class="filters" method="get" action="/board" role="search">
${askedLanguage && html`<input type="hidden" name="lang" value="${askedLanguage}">`}
<div><label for="filter-search">${words.search}</label><input type="text" id="filter-search" name="search" value="${filters.search ?? ''}" autocomplete="off" maxlength="80"></div>
${filterSelect('show', words.show, '', toChoices(words.shows), filters.show ?? 'open')}
${filterSelect('blockage', words.blockage, words.anyBlockage, blockages, filters.blockage)}
${filterSelect('owner', words.owner, words.anyOwner, people, filters.owner)}
${filterSelect('stage', words.state, words.anyStage, toChoices(staffShared[language].stages.names), filters.stage)}
${filterSelect('level', words.level, words.anyLevel, toChoices(staffShared[language].levels.names), filters.level)}
${filterSelect('boutique', words.boutique, words.anyBoutique, places, filters.boutique)}
<div><button class="button quiet" type="submit">${words.filter}</button>${criteria > 0 && html` <a class="small" href="/board">${words.nothingLink}</a>`}</div>
</form></details>`;
}

/** Executions are for those who may open them; nobody else is shown an empty column. */
function showsExecutions({ rows }: BoardView): boolean {
  return rows.some(({ executionPath }) => executionPath !== undefined);
}

function nextCell({ next }: BoardRow, { language, timeZone }: BoardView): HtmlValue {
  if (!next) return null;
  return html`${staffShared[language].progress.nextSteps[next.step]}${
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
  const words = staffPages[language].board;
  const client = html`<a class="who" href="/inquiries/${row.inquiryId}">${row.clientName}</a><span class="under">${row.reference}</span>`;
  const age = html`<span class="under"><time datetime="${row.stageSince}">${ageText(row.minutesInStage, language)}</time></span>`;
  const state = html`${row.blockage && html`<span class="flag">${staffShared[language].progress.blockages[row.blockage]}</span>`}${stageLabel(row.stage, row.because ?? {}, language)}${age}`;
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
  const { client, owner, level, state, time, next, execution, ...ended } = staffPages[view.language].board;
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

function emptyState(view: BoardView): SafeHtml {
  const { language, totalInquiries } = view;
  const words = staffPages[language].board;
  if (totalInquiries > 0) {
    const text = showsEnded(view) ? words.nothingEnded({ looked: totalInquiries }) : words.nothingText;
    return html`<div class="empty"><h2>${words.nothingTitle}</h2><p>${text}</p><p><a href="/board">${words.nothingLink}</a></p></div>`;
  }
  return html`<div class="empty"><h2>${words.emptyTitle}</h2><p>${words.emptyText}</p><p><a href="/">${words.emptyLink}</a></p></div>`;
}

/** What nobody calls an emergency and everybody forgets. */
function oldestLine({ oldest, rows, language }: BoardView): HtmlValue {
  if (oldest === undefined || rows.length < 2) return null;
  const { inquiryId, clientName, stage, because = {}, minutesInStage } = oldest;
  return html`<p class="soft small">${staffPages[language].board.oldest}${language === 'fr' ? ' : ' : ': '}<a href="/inquiries/${inquiryId}">${clientName}</a>, ${stageLabel(stage, because, language)}, ${ageText(minutesInStage, language)}</p>`;
}

/** GET /board: what needs a person first; colour is never the only sign; refreshed by a small script when there is one. */
export function boardPage(view: BoardView): string {
  const { language, rows, asOf, timeZone } = view;
  const words = staffPages[language].board;
  const blocked = rows.filter(({ blockage }) => blockage !== undefined);
  const onCourse = rows.filter(({ blockage }) => blockage === undefined);
  const title = showsEnded(view) ? words.endedTitle : words.title;
  const count = showsEnded(view)
    ? words.endedCount({ shown: rows.length })
    : words.count({ shown: rows.length, blocked: blocked.length });
  const body = html`<div class="page-head"><h1>${title}</h1></div>
${filterForm(view)}
<p class="unseen" role="status" data-news data-stale="${words.stale}"></p>
<div data-live data-summary="${rows.length > 0 && count}">
<p class="soft small">${rows.length > 0 && `${count}. `}${words.asOf({ at: formatInstant(asOf, timeZone, language) })}</p>
${oldestLine(view)}
${rows.length === 0 && emptyState(view)}
${rowGroup(words.needsPerson, blocked, view)}
${rowGroup(showsEnded(view) ? words.ended : words.onCourse, onCourse, view)}
</div>`;
  return renderStaffPage({ ...view, section: 'board', title, body, scripts: ['board'] });
}
