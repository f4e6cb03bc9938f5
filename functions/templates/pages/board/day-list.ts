import type { MeetingPreference } from '#domain/policy/inquiry-facts.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { levelLabel } from '#templates/layout/level-label.ts';
import { dataTable, type TableRow } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { shared, staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { DayListMessages, DutyGroup, DutyKind } from '#templates/messages/fr/staff-pages/board.ts';

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
  /** For a client to be called first: when the house may write again. */
  readonly writeFrom?: InstantText | undefined;
  readonly meeting?: { readonly how: MeetingPreference; readonly boutiqueName: string } | undefined;
};

export type DayView = StaffPageContext & {
  readonly staff: StaffMember;
  /** The person whose day it is, if not the reader. */
  readonly ofName?: string | undefined;
  readonly ofId: string;
  /** The people whose days this reader may see; empty when only their own. */
  readonly advisors: readonly { readonly staffId: string; readonly fullName: string }[];
  /** Most urgent first within each group. */
  readonly duties: readonly Duty[];
  readonly asOf: InstantText;
  readonly timeZone: TimeZone;
};

const groups: readonly DutyGroup[] = ['overdue', 'today', 'next'];

function underOf(duty: Duty, { language, timeZone }: DayView, messages: DayListMessages): string | undefined {
  const { kind, meeting, writeFrom } = duty;
  if (meeting !== undefined) return `${shared[language].inquiry.meetings[meeting.how]}, ${meeting.boutiqueName}`;
  if (writeFrom !== undefined) return messages.writeFrom({ at: formatInstant(writeFrom, timeZone, language) });
  return messages.hints[kind];
}

function whatCell(duty: Duty, view: DayView, messages: DayListMessages): HtmlValue {
  const { kind, asked } = duty;
  const label = asked === undefined ? messages.kinds[kind] : staffShared[view.language].clientChoices[asked].duty;
  const under = underOf(duty, view, messages);
  return html`${label}${under && html`<span class="under">${under}</span>`}`;
}

function toRow(duty: Duty, view: DayView, messages: DayListMessages): TableRow {
  const { language, timeZone } = view;
  const { inquiryId, clientName, reference, level, vip, at, group } = duty;
  return {
    blocked: group === 'overdue',
    cells: [
      html`<a class="who" href="/inquiries/${inquiryId}">${clientName}</a><span class="under">${reference}</span>`,
      levelLabel(level, vip, language),
      whatCell(duty, view, messages),
      html`<time datetime="${at}">${formatInstant(at, timeZone, language)}</time>`,
    ],
  };
}

function groupOf(group: DutyGroup, view: DayView, messages: DayListMessages): HtmlValue {
  const duties = view.duties.filter((duty) => duty.group === group);
  if (duties.length === 0) return null;
  const columns = [messages.client, messages.level, messages.what, messages.when].map((label) => ({ label }));
  const rows = duties.map((duty) => toRow(duty, view, messages));
  return html`<section class="group"><h2>${messages.groups[group]}</h2>${dataTable(columns, rows, null, 'board-table')}</section>`;
}

function chooser({ advisors, ofId }: DayView, messages: DayListMessages): HtmlValue {
  if (advisors.length === 0) return null;
  return html`<form class="filters" method="get" action="/today">
<div><label for="advisor">${messages.advisor}</label><select id="advisor" name="advisor">
${advisors.map(({ staffId, fullName }) => html`<option value="${staffId}"${staffId === ofId && html` selected`}>${fullName}</option>`)}
</select></div>
<div><button class="button quiet" type="submit">${messages.show}</button></div>
</form>`;
}

function emptyState(messages: DayListMessages): SafeHtml {
  return html`<div class="empty"><h2>${messages.emptyTitle}</h2><p>${messages.emptyText}</p><p><a href="/board">${messages.emptyLink}</a></p></div>`;
}

/** GET /today: late, due today and coming up; each entry leads to its inquiry. */
export function dayPage(view: DayView): string {
  const { language, duties, asOf, timeZone, ofName } = view;
  const messages = staffPages[language].dayList;
  const title = ofName === undefined ? messages.title : messages.titleOf({ name: ofName });
  const body = html`<div class="page-head"><h1>${title}</h1></div>
${chooser(view, messages)}
<div data-live>
<p class="soft small">${messages.asOf({ at: formatInstant(asOf, timeZone, language) })}</p>
${duties.length === 0 && emptyState(messages)}
${groups.map((group) => groupOf(group, view, messages))}
</div>`;
  return renderStaffPage({ ...view, section: 'today', title, body, scripts: ['board'] });
}
