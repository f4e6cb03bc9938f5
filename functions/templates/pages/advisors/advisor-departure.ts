import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import { type DateText, formatDate } from '#templates/i18n/dates.ts';
import { html } from '#templates/layout/html.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { dataTable } from '#templates/layout/table.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';
import { staffShared } from '#templates/messages/staff-shared.ts';

export type AdvisorDepartureView = PageContext & {
  readonly staff: StaffMember;
  readonly path: string;
  readonly fullName: string;
  readonly leavesOn: DateText;
  readonly successorId: string;
  readonly successorName: string;
  /** False while their day is still to come: nothing moves before it. */
  readonly atOnce: boolean;
  readonly moves: readonly {
    readonly clientName: string;
    readonly reference: string;
    readonly stage: InquiryStatus;
    readonly toName: string;
    /** What becomes of a meeting that is agreed. */
    readonly meeting?: 'kept' | 'offered-anew' | undefined;
  }[];
};

/** What a departure will move, and to whom, shown before anybody confirms it. */
export function advisorDeparturePage(view: AdvisorDepartureView): string {
  const { language, fullName, leavesOn, moves, path, atOnce } = view;
  const own = staffPages[language].advisorDeparture;
  const columns = [{ label: own.client }, { label: own.stage }, { label: own.to }, { label: own.meeting }];
  const rows = moves.map(({ clientName, reference, stage, toName, meeting }) => ({
    cells: [
      html`<span class="who">${clientName}</span><span class="under">${reference}</span>`,
      staffShared[language].stages.names[stage],
      toName,
      meeting === undefined ? own.none : own.meetings[meeting],
    ],
  }));
  const body = html`<div class="page-head"><h1>${own.title({ name: fullName })}</h1></div>
<p>${own.from({ on: formatDate(leavesOn, language), atOnce })}</p>
${moves.length === 0 ? html`<p>${own.nothing}</p>` : html`<section class="section">${dataTable(columns, rows, own.caption({ count: moves.length }))}</section><p class="soft">${own.told({ successor: view.successorName })}</p>`}
<form method="post" action="${path}">
<input type="hidden" name="leavesOn" value="${leavesOn}"><input type="hidden" name="successorId" value="${view.successorId}">
<div class="actions"><button class="button" type="submit" name="choice" value="confirm-departure">${own.confirm}</button><a href="${path}">${own.back}</a></div>
</form>`;
  return renderStaffPage({ ...view, section: 'advisors', title: own.title({ name: fullName }), body });
}
