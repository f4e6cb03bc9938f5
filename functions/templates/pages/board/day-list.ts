import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { MeetingPreference } from '#domain/qualification/inquiry-facts.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { levelLabel } from '#templates/layout/level-label.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { dataTable, type TableRow } from '#templates/layout/table.ts';
import type { DutyGroup, DutyKind } from '#templates/messages/contracts/staff-pages/day-list.ts';
import { shared } from '#templates/messages/shared.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';

export type Duty = {
  readonly kind: DutyKind;
  readonly group: DutyGroup;
  /** By when, or when it takes place. */
  readonly at: InstantText;
  readonly inquiryId: string;
  readonly reference: string;
  readonly clientName: string;
  readonly level: VicLevel;
  readonly vip: boolean;
  readonly asked?: ClientAsked['what'] | undefined;
  readonly meeting?: { readonly how: MeetingPreference; readonly boutiqueName: string } | undefined;
};

export type DayView = PageContext & {
  readonly staff: StaffMember;
  /** Whose day it is, when it is not the reader's own. */
  readonly ofName?: string | undefined;
  readonly ofId: string;
  /** Whose days this reader may look at; none but their own when empty. */
  readonly advisors: readonly { readonly staffId: string; readonly fullName: string }[];
  /** Most pressing first within each group. */
  readonly duties: readonly Duty[];
  readonly asOf: InstantText;
  readonly timeZone: TimeZone;
};

const groups: readonly DutyGroup[] = ['overdue', 'today', 'next'];

function whatCell({ kind, asked, meeting }: Duty, { language }: DayView): HtmlValue {
  const words = staffPages[language].dayList;
  const label = asked === undefined ? words.kinds[kind] : words.asked[asked];
  const under = meeting
    ? `${shared[language].inquiry.meetings[meeting.how]}, ${meeting.boutiqueName}`
    : words.hints[kind];
  return html`${label}${under && html`<span class="under">${under}</span>`}`;
}

function toRow(duty: Duty, view: DayView): TableRow {
  const { language, timeZone } = view;
  const { inquiryId, clientName, reference, level, vip, at, group } = duty;
  return {
    blocked: group === 'overdue',
    cells: [
      html`<a class="who" href="/inquiries/${inquiryId}">${clientName}</a><span class="under">${reference}</span>`,
      levelLabel(level, vip, language),
      whatCell(duty, view),
      html`<time datetime="${at}">${formatInstant(at, timeZone, language)}</time>`,
    ],
  };
}

function groupOf(group: DutyGroup, view: DayView): HtmlValue {
  const duties = view.duties.filter((duty) => duty.group === group);
  if (duties.length === 0) return null;
  const words = staffPages[view.language].dayList;
  const columns = [words.client, words.level, words.what, words.when].map((label) => ({ label }));
  const rows = duties.map((duty) => toRow(duty, view));
  return html`<section class="group"><h2>${words.groups[group]}</h2>${dataTable(columns, rows, null, 'board-table')}</section>`;
}

function chooser({ advisors, ofId, language }: DayView): HtmlValue {
  if (advisors.length === 0) return null;
  const words = staffPages[language].dayList;
  return html`<form class="filters" method="get" action="/today">
<div><label for="advisor">${words.advisor}</label><select id="advisor" name="advisor">
${advisors.map(({ staffId, fullName }) => html`<option value="${staffId}"${staffId === ofId && html` selected`}>${fullName}</option>`)}
</select></div>
<div><button class="button quiet" type="submit">${words.show}</button></div>
</form>`;
}

function emptyState({ language }: DayView): SafeHtml {
  const words = staffPages[language].dayList;
  return html`<div class="empty"><h2>${words.emptyTitle}</h2><p>${words.emptyText}</p><p><a href="/board">${words.emptyLink}</a></p></div>`;
}

/** GET /today: what is late, what is for today, what is to come; each leads to its inquiry. */
export function dayPage(view: DayView): string {
  const { language, duties, asOf, timeZone, ofName } = view;
  const words = staffPages[language].dayList;
  const title = ofName === undefined ? words.title : words.titleOf({ name: ofName });
  const body = html`<div class="page-head"><h1>${title}</h1></div>
${chooser(view)}
<div data-live>
<p class="soft small">${words.asOf({ at: formatInstant(asOf, timeZone, language) })}</p>
${duties.length === 0 && emptyState(view)}
${groups.map((group) => groupOf(group, view))}
</div>`;
  return renderStaffPage({ ...view, section: 'today', title, body, scripts: ['board'] });
}
