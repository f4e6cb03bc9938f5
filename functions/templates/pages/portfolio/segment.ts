import type { SegmentAction } from '#domain/portfolio/definitions/rfm-segments.ts';
import type { SnapshotList } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import { html } from '#templates/layout/html.ts';
import { pager } from '#templates/layout/lists/pager.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { clientTable, type NamedClient } from './client-table.ts';

export type SegmentView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly list: SnapshotList;
  readonly asOf: string;
  readonly action: SegmentAction | 'leave';
  readonly currency: string;
  readonly showsMoney: boolean;
  readonly count: number;
  /** From 1. */
  readonly page: number;
  readonly pageCount: number;
  readonly clients: readonly NamedClient[];
};

/** GET /portfolio/{segment}: who is in it, what to do, and why. */
export function segmentPage(view: SegmentView): string {
  const { language, list, asOf, count, clients } = view;
  const { portfolio, portfolioFigures: messages } = staffPages[language];
  const action = messages.actions[view.action];
  const title = messages.listTitle({ segment: messages.segments[list], count: formatNumber(count, language) });
  const body = html`<div class="page-head"><h1>${title}</h1><p class="soft">${portfolio.asOf({ date: formatDate(asOf, language) })}</p></div>
<p class="lede">${messages.why[list]}</p>
<p>${messages.action}: <strong>${action}</strong></p>
${
  count === 0
    ? html`<div class="empty"><p>${messages.listEmpty}</p></div>`
    : html`<section class="figure">${clientTable({ ...view, clients })}</section>
${pager(view, language, (to) => `/portfolio/${list}?lang=${language}&page=${to}`)}
<p><a href="/portfolio/${list}/clients.csv?lang=${language}" download>${messages.csv}</a></p>`
}
<p class="soft"><a href="/portfolio?lang=${language}">${messages.back}</a></p>`;
  return renderStaffPage({ ...view, section: 'portfolio', title, body });
}
