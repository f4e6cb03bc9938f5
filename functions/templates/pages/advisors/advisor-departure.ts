import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import { type DateText, formatDate } from '#templates/i18n/dates.ts';
import { html } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';

export type AdvisorDepartureView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly path: string;
  readonly fullName: string;
  readonly leavesOn: DateText;
  readonly successorId: string;
  readonly successorName: string;
  /** False while their departure is in the future: nothing moves before it. */
  readonly atOnce: boolean;
  readonly moves: readonly {
    readonly clientName: string;
    readonly reference: string;
    readonly stage: InquiryStatus;
    readonly toName: string;
    /** The effect on an agreed meeting. */
    readonly meeting?: 'kept' | 'offered-anew' | undefined;
  }[];
};

/** The effects of a departure, shown for confirmation: which inquiry moves to whom. */
export function advisorDeparturePage(view: AdvisorDepartureView): string {
  const { language, fullName, leavesOn, moves, path, atOnce } = view;
  const messages = staffPages[language].advisorDeparture;
  const columns = [
    { label: messages.client },
    { label: messages.stage },
    { label: messages.to },
    { label: messages.meeting },
  ];
  const rows = moves.map(({ clientName, reference, stage, toName, meeting }) => ({
    cells: [
      html`<span class="who">${clientName}</span><span class="under">${reference}</span>`,
      staffShared[language].stages.names[stage],
      toName,
      meeting === undefined ? messages.none : messages.meetings[meeting],
    ],
  }));
  const body = html`<div class="page-head"><h1>${messages.title({ name: fullName })}</h1></div>
<p>${messages.from({ on: formatDate(leavesOn, language), atOnce })}</p>
${moves.length === 0 ? html`<p>${messages.nothing}</p>` : html`<section class="section">${dataTable(columns, rows, messages.caption({ count: moves.length }))}</section><p class="soft">${messages.told({ successor: view.successorName })}</p>`}
<form method="post" action="${path}">
<input type="hidden" name="leavesOn" value="${leavesOn}"><input type="hidden" name="successorId" value="${view.successorId}">
<div class="actions"><button class="button" type="submit" name="choice" value="confirm-departure">${messages.confirm}</button><a href="${path}">${messages.back}</a></div>
</form>`;
  return renderStaffPage({ ...view, section: 'advisors', title: messages.title({ name: fullName }), body });
}
