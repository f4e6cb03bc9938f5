import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { CareKind } from '#domain/policy/care.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { Blockage, NextStep } from '#domain/progress/blockage.ts';
import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import { formatInstant, formatShortInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import { formatMinutes, type TimeLeft, timeLeftTone, timeLeftWords } from '#templates/i18n/time-left.ts';
import { ageText } from '#templates/layout/age-text.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { type Choice, toChoices } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { levelLabel } from '#templates/layout/level-label.ts';
import { type PageOf, pager } from '#templates/layout/lists/pager.ts';
import { dataTable, type TableRow } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { type RestReason, stageLabel } from '#templates/layout/stage-label.ts';
import { timeLeftBar } from '#templates/layout/time-left-bar.ts';
import { formats, shared, staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { BoardMessages } from '#templates/messages/fr/staff-pages/board.ts';

export type BoardRow = {
  readonly inquiryId: string;
  readonly reference: string;
  readonly clientName: string;
  /** The reader may not open its page: the reference stands for the client. */
  readonly isWithheld?: boolean | undefined;
  /** The advisor, or the duty manager when `heldByHouse`. */
  readonly ownerName: string;
  readonly heldByHouse: boolean;
  /** What the client wants, as far as the form or the message says it. */
  readonly wish?: { readonly category?: string | undefined; readonly job?: JobToBeDone | undefined } | undefined;
  readonly level: VicLevel;
  readonly vip: boolean;
  readonly stage: InquiryStatus;
  readonly because?: RestReason | undefined;
  /** The beginning of this stage, and its age by the calendar. */
  readonly stageSince: InstantText;
  readonly minutesInStage: number;
  readonly receivedAt: InstantText;
  /** Business minutes to the first response, once there is one. */
  readonly answeredInMinutes?: number | undefined;
  readonly timeLeft?: TimeLeft | undefined;
  readonly next?: { readonly step: NextStep; readonly at?: InstantText | undefined } | undefined;
  readonly blockage?: Blockage | undefined;
  /** A complaint, or a matter after the sale. */
  readonly care?: CareKind | undefined;
  /** The page of its execution, for people who may see it. */
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

export type BoardView = StaffPageContext & {
  readonly staff: StaffMember;
  /** One page of them: already filtered, most urgent first; blocked inquiries stand before the rest. */
  readonly rows: readonly BoardRow[];
  /** What all pages hold. */
  readonly counts: {
    readonly shown: number;
    readonly blocked: number;
    readonly byStage: readonly { readonly stage: InquiryStatus; readonly count: number }[];
  };
  readonly paging: PageOf;
  /** The row of all pages whose stage began first. */
  readonly oldest?: BoardRow | undefined;
  /** Inquiries before filtering, to tell "nothing yet" from "nothing matches". */
  readonly totalInquiries: number;
  /** More inquiries have ended than were searched. */
  readonly latestOnly?: boolean | undefined;
  readonly filters: BoardFilters;
  /** The answer to a posted search, which no address repeats: the page does not refresh itself. */
  readonly isStill?: boolean | undefined;
  /** The language of the address, kept when the filters are sent. */
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

/** Active filters; the default view hides no open inquiry. */
function criteriaOf({ show, ...criteria }: BoardFilters): number {
  const chosen = Object.values(criteria).filter((value) => value !== undefined && value !== '');
  return chosen.length + (show === undefined || show === 'open' ? 0 : 1);
}

/** Collapsed on a telephone, so that the first rows are on the first screen; a count tells that filters are active. */
function filterForm(
  { language, askedLanguage, filters, owners, boutiques }: BoardView,
  messages: BoardMessages,
): SafeHtml {
  const people = owners.map(({ advisorId, fullName }) => ({ value: advisorId, label: fullName }));
  const places = boutiques.map(({ boutiqueId, name }) => ({ value: boutiqueId, label: name }));
  const blockages = toChoices(staffShared[language].progress.blockages);
  const criteria = criteriaOf(filters);
  return html`<details class="more board-filters"><summary>${messages.filters}${criteria > 0 && html` <span class="soft small">${messages.filtersOn({ count: criteria })}</span>`}</summary>
<form class="filters" method="post" action="/board${askedLanguage && `?lang=${askedLanguage}`}" role="search">
<div><label for="filter-search">${messages.search}</label><input type="text" id="filter-search" name="search" value="${filters.search ?? ''}" autocomplete="off" maxlength="80"></div>
${filterSelect('show', messages.show, '', toChoices(messages.shows), filters.show ?? 'open')}
${filterSelect('blockage', messages.blockage, messages.anyBlockage, blockages, filters.blockage)}
${filterSelect('owner', messages.owner, messages.anyOwner, people, filters.owner)}
${filterSelect('stage', messages.state, messages.anyStage, toChoices(staffShared[language].stages.names), filters.stage)}
${filterSelect('level', messages.level, messages.anyLevel, toChoices(staffShared[language].levels.names), filters.level)}
${filterSelect('boutique', messages.boutique, messages.anyBoutique, places, filters.boutique)}
<div><button class="button quiet" type="submit" name="choice" value="filter">${messages.filter}</button>${criteria > 0 && html` <a class="small" href="/board">${messages.nothingLink}</a>`}</div>
</form></details>`;
}

/** Executions are for people who may open them; others get no empty column. */
function showsExecutions({ rows }: BoardView): boolean {
  return rows.some(({ executionPath }) => executionPath !== undefined);
}

/** The time in few letters, with the whole sentence for a screen reader; the bar is for cards on a telephone. */
function timeCell({ timeLeft }: BoardRow, { language }: BoardView): HtmlValue {
  if (timeLeft === undefined) return null;
  const { minutesLeft } = timeLeft;
  const left = formatMinutes(Math.abs(minutesLeft), language);
  const words = timeLeftWords(timeLeft, language);
  return html`<span class="wide-only time-${timeLeftTone(timeLeft)}" title="${words}"><span aria-hidden="true">${minutesLeft < 0 && '\u2212'}${left}</span><span class="unseen">${words}</span></span><span class="narrow-only">${timeLeftBar(timeLeft, language)}</span>`;
}

function nextCell({ next }: BoardRow, { language, timeZone }: BoardView): HtmlValue {
  if (!next) return null;
  const step = staffShared[language].progress.nextSteps[next.step];
  const at =
    next.at &&
    html`<time class="when" datetime="${next.at}">${formatShortInstant(next.at, timeZone, language)}</time> `;
  return html`${at}<span title="${step}">${step}</span>`;
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

/** A category, what it is for, or both. */
function wishCell({ wish }: BoardRow, { language }: BoardView): HtmlValue {
  const category = wish?.category === undefined ? [] : [categoryLabel(wish.category, language)];
  const job = wish?.job === undefined ? [] : [shared[language].understood.jobs[wish.job]];
  return [...category, ...job].join(', ');
}

function toTableRow(row: BoardRow, view: BoardView, messages: BoardMessages): TableRow {
  const { language } = view;
  const client = row.isWithheld
    ? html`<span class="who">${row.reference}</span>`
    : html`<a class="who" href="/inquiries/${row.inquiryId}">${row.clientName}</a><span class="under">${row.reference}</span>`;
  const age = html`<span class="under"><time datetime="${row.stageSince}">${ageText(row.minutesInStage, language)}</time></span>`;
  const state = html`${row.care && html`<span class="flag">${staffPages[language].clientCare.kinds[row.care]}</span>`}${row.blockage && html`<span class="flag">${staffShared[language].progress.blockages[row.blockage]}</span>`}<span class="stage">${stageLabel(row.stage, row.because ?? {}, language)}</span>${age}`;
  const execution = row.executionPath
    ? html`<a href="${row.executionPath}">${messages.view}<span class="unseen"> ${row.reference}</span></a>`
    : null;
  return {
    blocked: row.blockage !== undefined,
    cells: [
      client,
      wishCell(row, view),
      html`${row.ownerName}${row.heldByHouse && html`<span class="under">${messages.held}</span>`}`,
      levelLabel(row.level, row.vip, language),
      state,
      ...(showsEnded(view)
        ? [answeredIn(row, view), receivedCell(row, view)]
        : [timeCell(row, view), nextCell(row, view)]),
      ...(showsExecutions(view) ? [execution] : []),
    ],
  };
}

function rowGroup(title: string, rows: readonly BoardRow[], view: BoardView, messages: BoardMessages): HtmlValue {
  if (rows.length === 0) return null;
  const { client, wish, owner, level, state, time, next, execution, ...ended } = staffPages[view.language].board;
  const labels = [
    client,
    wish,
    owner,
    level,
    state,
    ...(showsEnded(view) ? [ended.answeredIn, ended.received] : [time, next]),
  ];
  const columns = (showsExecutions(view) ? [...labels, execution] : labels).map((label) => ({ label }));
  return html`<section class="group"><h2>${title}</h2>${dataTable(
    columns,
    rows.map((row) => toTableRow(row, view, messages)),
    null,
    'board-table',
  )}</section>`;
}

function emptyState(view: BoardView, messages: BoardMessages): SafeHtml {
  const { totalInquiries } = view;
  if (totalInquiries > 0) {
    const text = showsEnded(view) ? messages.nothingEnded({ looked: totalInquiries }) : messages.nothingText;
    return html`<div class="empty"><h2>${messages.nothingTitle}</h2><p>${text}</p><p><a href="/board">${messages.nothingLink}</a></p></div>`;
  }
  return html`<div class="empty"><h2>${messages.emptyTitle}</h2><p>${messages.emptyText}</p><p><a href="/">${messages.emptyLink}</a></p></div>`;
}

/** The inquiry that is never urgent and therefore easily forgotten. */
function oldestLine({ oldest, counts, language }: BoardView): HtmlValue {
  if (oldest === undefined || counts.shown < 2) return null;
  const { inquiryId, reference, clientName, isWithheld, stage, because = {}, minutesInStage } = oldest;
  const name = isWithheld ? reference : html`<a href="/inquiries/${inquiryId}">${clientName}</a>`;
  return html`<p class="soft small">${formats[language].labelled({ label: staffPages[language].board.oldest })} ${name}, ${stageLabel(stage, because, language).toLowerCase()}, ${ageText(minutesInStage, language)}</p>`;
}

/** The address of this board with its filters, and something changed; no filter of an address names a client. */
function boardAddress({ filters, askedLanguage }: BoardView, changed: Readonly<Record<string, string>>): string {
  const { search: _search, ...kept } = filters;
  const query = new URLSearchParams();
  const all = { ...kept, lang: askedLanguage, ...changed };
  for (const [name, value] of Object.entries(all)) if (value !== undefined && value !== '') query.set(name, value);
  return query.size === 0 ? '/board' : `/board?${query}`;
}

/** How many inquiries stand at each stage; each leads to them. A search is posted and has no address. */
function stageLinks(view: BoardView, messages: BoardMessages): HtmlValue {
  const { counts, filters, isStill, language } = view;
  if (isStill === true || (counts.byStage.length < 2 && filters.stage === undefined)) return null;
  const { names } = staffShared[language].stages;
  const link = ({ stage, count }: { readonly stage: InquiryStatus; readonly count: number }): SafeHtml =>
    filters.stage === stage
      ? html`<li><a aria-current="true" href="${boardAddress(view, { stage: '' })}">${names[stage]} <span class="count">${formatNumber(count, language)}</span></a></li>`
      : html`<li><a href="${boardAddress(view, { stage })}">${names[stage]} <span class="count">${formatNumber(count, language)}</span></a></li>`;
  return html`<nav class="stages" aria-label="${messages.byStage}"><ul>${counts.byStage.map(link)}</ul></nav>`;
}

function moreFound({ counts, rows }: BoardView, messages: BoardMessages): HtmlValue {
  if (counts.shown <= rows.length) return null;
  return html`<p class="soft">${messages.moreFound({ shown: rows.length, found: counts.shown })}</p>`;
}

/** GET /board: blocked inquiries first; colour is never the only sign; a small script refreshes it. */
export function boardPage(view: BoardView): string {
  const { language, rows, counts, paging, asOf, timeZone } = view;
  const messages = staffPages[language].board;
  const blocked = rows.filter(({ blockage }) => blockage !== undefined);
  const onCourse = rows.filter(({ blockage }) => blockage === undefined);
  const title = showsEnded(view) ? messages.endedTitle : messages.title;
  const count = showsEnded(view)
    ? messages.endedCount({ shown: counts.shown, latest: view.latestOnly === true ? view.totalInquiries : undefined })
    : messages.count({ shown: counts.shown, blocked: counts.blocked });
  const body = html`<div class="page-head"><h1>${title}</h1></div>
${filterForm(view, messages)}
<p class="unseen" role="status" data-news data-stale="${messages.stale}"></p>
<div data-live${view.isStill && html` data-still`} data-summary="${rows.length > 0 && count}">
<div class="board-bar">${stageLinks(view, messages)}<p class="soft small">${rows.length > 0 && `${count}. `}${messages.asOf({ at: formatInstant(asOf, timeZone, language) })}</p></div>
${oldestLine(view)}
${rows.length === 0 && emptyState(view, messages)}
${rowGroup(messages.needsPerson, blocked, view, messages)}
${rowGroup(showsEnded(view) ? messages.ended : messages.onCourse, onCourse, view, messages)}
${view.isStill ? moreFound(view, messages) : pager(paging, language, (page) => boardAddress(view, { page: `${page}` }))}
</div>`;
  return renderStaffPage({ ...view, section: 'board', title, body, scripts: ['board'] });
}
