import type { Rate } from '#domain/portfolio/base/measured.ts';
import type { Cohort, CohortCell } from '#domain/portfolio/definitions/cohorts.ts';
import type { PortfolioSnapshot } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import { formatNumber, formatShare, formatShareToTenth } from '#templates/i18n/numbers.ts';
import { barList } from '#templates/layout/chart-bars.ts';
import { chartFigure } from '#templates/layout/charts/chart-figure.ts';
import { gridChart } from '#templates/layout/charts/grid-chart.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

export type CohortsView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly snapshot: Pick<PortfolioSnapshot, 'asOf' | 'clientCount' | 'cohorts' | 'repurchase' | 'rhythm'>;
  readonly isOwn: boolean;
};

/** Months that a chart has room for; the table beneath has the same ones. */
const monthsShown = 12;

type Messages = (typeof staffPages)['en']['portfolioFigures'];

function rateText({ share, caution }: Rate, view: CohortsView, messages: Messages): string {
  if (share === null) return messages.tooFew;
  const text = formatShareToTenth(share, view.language);
  return caution ? `${text} (${messages.caution})` : text;
}

function cellText(cell: CohortCell | undefined, view: CohortsView, messages: Messages): string {
  if (cell === undefined) return '';
  return cell.kind === 'open' ? messages.open : rateText(cell.rate, view, messages);
}

/** Of all cohorts: who came in the month after the first visit, where that month is over. */
function monthAfter(cohorts: readonly Cohort[]): { readonly count: number; readonly n: number } {
  const known = cohorts.flatMap(({ cells: [, next] }) => (next?.kind === 'closed' ? [next.rate] : []));
  return {
    count: known.reduce((sum, { count }) => sum + count, 0),
    n: known.reduce((sum, { n }) => sum + n, 0),
  };
}

function triangle(view: CohortsView, messages: Messages): SafeHtml {
  const { language } = view;
  const cohorts = view.snapshot.cohorts.slice(-monthsShown);
  const months = Math.min(monthsShown, Math.max(...cohorts.map(({ cells }) => cells.length)));
  const later = Array.from({ length: months }, (_, month) => month);
  const { count, n } = monthAfter(cohorts);
  const isSaid = n >= 5;
  const shares = cohorts.flatMap(({ cells }) =>
    cells.slice(1).flatMap((cell) => (cell.kind === 'closed' ? [cell.rate.share ?? 0] : [])),
  );
  const most = Math.max(...shares, 0.01);
  const strengthOf = (cell: CohortCell, month: number): number | null => {
    if (cell.kind === 'open') return null;
    return month === 0 ? 0 : (cell.rate.share ?? 0) / most;
  };
  return chartFigure(
    {
      title: isSaid
        ? messages.triangleTitle({ share: formatShareToTenth(count / n, language), n: formatNumber(n, language) })
        : messages.triangleOpen,
      note: messages.triangleNote,
      chart: gridChart({
        name: 'cohorts',
        columns: later.map((month) => `${month}`),
        rows: cohorts.map(({ month, clients }) => `${month} (${formatNumber(clients, language)})`),
        columnLabel: `${messages.monthsLater} →`,
        rowLabel: `${messages.cohort} ↓`,
        rowHeight: 36,
        columnWidth: 76,
        left: 132,
        cells: cohorts.flatMap(({ cells }, row) =>
          cells.slice(0, months).map((cell, column) => ({
            column,
            row,
            strength: strengthOf(cell, column),
            text: cell.kind === 'open' || cell.rate.share === null ? '–' : formatShare(cell.rate.share, language),
          })),
        ),
      }),
      columns: [
        { label: messages.cohort },
        { label: messages.clients, numeric: true },
        ...later.map((month) => ({ label: `${month}`, numeric: true })),
      ],
      rows: cohorts.map(({ month, clients, cells }) => ({
        cells: [
          month,
          formatNumber(clients, language),
          ...later.map((index) => cellText(cells[index], view, messages)),
        ],
      })),
    },
    language,
  );
}

function secondVisit(view: CohortsView, messages: Messages): SafeHtml {
  const { language, snapshot } = view;
  const count = (value: number): string => formatNumber(value, language);
  const label = (days: number): string => messages.within({ days: count(days) });
  return chartFigure(
    {
      title: messages.repurchaseTitle,
      note: messages.repurchaseNote,
      chart: barList(
        snapshot.repurchase.map(({ days, rate }) => ({
          label: label(days),
          value: rate.share,
          text: rateText(rate, view, messages),
        })),
        1,
      ),
      columns: [
        { label: messages.repurchaseTitle },
        { label: messages.returned, numeric: true },
        { label: messages.windowOver, numeric: true },
        { label: messages.windowOpen, numeric: true },
      ],
      rows: snapshot.repurchase.map(({ days, rate, open }) => ({
        cells: [label(days), count(rate.count), count(rate.n), count(open)],
      })),
    },
    language,
  );
}

function rhythm(view: CohortsView, messages: Messages): SafeHtml | null {
  const { language, snapshot } = view;
  if (snapshot.rhythm === undefined) return null;
  const { n, tooFewVisits, medianDays, classes } = snapshot.rhythm;
  const count = (value: number): string => formatNumber(value, language);
  const note = messages.rhythmNote({ n: count(n), apart: count(tooFewVisits) });
  if (medianDays === null)
    return html`<section class="figure"><h2>${messages.rhythmTooFew}</h2><p class="soft note">${note}</p></section>`;
  const last = classes.findLast(({ untilDays }) => untilDays !== null)?.untilDays ?? 0;
  const label = (untilDays: number | null): string =>
    untilDays === null ? messages.beyondDays({ days: count(last) }) : messages.untilDays({ days: count(untilDays) });
  return chartFigure(
    {
      title: messages.rhythmTitle({ days: count(Math.round(medianDays)) }),
      note,
      chart: barList(
        classes.map(({ untilDays, clients }) => ({ label: label(untilDays), value: clients, text: count(clients) })),
      ),
      columns: [{ label: messages.gap }, { label: messages.clients, numeric: true }],
      rows: classes.map(({ untilDays, clients }) => ({ cells: [label(untilDays), count(clients)] })),
    },
    language,
  );
}

/** GET /portfolio/cohorts: do clients stay? What is not over yet is open, never zero. */
export function cohortsPage(view: CohortsView): string {
  const { language, snapshot, isOwn } = view;
  const { portfolio, portfolioFigures: messages } = staffPages[language];
  const widest = snapshot.repurchase.findLast(({ rate }) => rate.share !== null);
  const share = widest?.rate.share ?? null;
  const answer =
    widest === undefined || share === null
      ? messages.cohortsNoAnswer
      : messages.cohortsAnswer({
          share: formatShareToTenth(share, language),
          days: formatNumber(widest.days, language),
        });
  const figures = html`<p class="lede">${answer}</p>
${secondVisit(view, messages)}
${triangle(view, messages)}
${rhythm(view, messages)}`;
  const body = html`<div class="page-head"><h1>${messages.cohortsTitle}</h1><p class="soft">${portfolio.asOf({ date: formatDate(snapshot.asOf, language) })}</p></div>
${isOwn && html`<p class="soft">${messages.ownClients}</p>`}
${snapshot.clientCount === 0 ? html`<div class="empty"><p>${messages.cohortsEmpty}</p></div>` : figures}
<p class="soft"><a href="/portfolio?lang=${language}">${messages.back}</a></p>`;
  return renderStaffPage({ ...view, section: 'portfolio', title: messages.cohortsTitle, body });
}
