import type { StaffLanguage } from '#domain/choices/languages.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { barList } from '#templates/layout/chart-bars.ts';
import { chartFigure } from '#templates/layout/charts/chart-figure.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { FunnelStep } from '#templates/messages/fr/staff-pages/figures.ts';
import { figureBasis, figureValue, type KpiFigure } from './kpi-figure.ts';

export type FunnelCount = { readonly step: FunnelStep; readonly count: number };
/** One figure of one advisor or level. */
export type GroupFigure = { readonly label: string; readonly figure: KpiFigure };
export type Cohort = { readonly label: string; readonly counts: readonly number[] };

function shareText(part: number, whole: number, language: StaffLanguage): string {
  return whole === 0 ? '–' : formatShare(part / whole, language);
}

/** From inquiry to sale; a later step counts in every earlier one, so that no bar is longer than the one above. */
export function funnelChart(steps: readonly FunnelCount[], language: StaffLanguage): SafeHtml | null {
  const messages = staffPages[language].kpi;
  const received = steps[0]?.count ?? 0;
  if (received === 0) return null;
  const sold = steps.at(-1)?.count ?? 0;
  const number = (value: number) => formatNumber(value, language);
  const rows = steps.map(({ step, count }, index) => ({
    cells: [
      messages.steps[step],
      number(count),
      shareText(count, received, language),
      index === 0 ? '–' : shareText(count, steps[index - 1]?.count ?? 0, language),
    ],
  }));
  return chartFigure(
    {
      title: messages.funnelTitle({ sold, soldText: number(sold), received, receivedText: number(received) }),
      note: messages.funnelNote,
      chart: barList(
        steps.map(({ step, count }) => ({
          label: messages.steps[step],
          value: count,
          text: `${number(count)} (${shareText(count, received, language)})`,
        })),
        received,
      ),
      columns: [
        { label: messages.step },
        { label: messages.received, numeric: true },
        { label: messages.ofReceived, numeric: true },
        { label: messages.ofStepBefore, numeric: true },
      ],
      rows,
    },
    language,
  );
}

type GroupChart = {
  readonly groups: readonly GroupFigure[];
  readonly heading: string;
  readonly title: (name: string, value: string) => string;
  readonly note?: string | undefined;
  /** The group named in the title. */
  readonly told: 'least' | 'most';
  /** The value of a whole bar; absent, the largest. */
  readonly full?: number | undefined;
};

/**
 * One figure by group; the title names the group that needs attention first. A group with few observations is never
 * named there, however far it lies from the others: its bar is grey, and the note says why.
 */
export function groupChart(chart: GroupChart, language: StaffLanguage): SafeHtml | null {
  const { groups, heading, title, note, told, full } = chart;
  const messages = staffPages[language].kpi;
  const { observations } = staffShared[language].figures;
  const solid = groups.filter(({ figure }) => figure.n >= figure.minimumN);
  const ranked = (solid.length === 0 ? groups : solid).toSorted(
    (one, other) => (one.figure.value ?? 0) - (other.figure.value ?? 0),
  );
  const isPartial = solid.length > 0 && solid.length < groups.length;
  const minimum = formatNumber(groups[0]?.figure.minimumN ?? 0, language);
  const notes = [note, isPartial ? messages.thinGroups({ minimum }) : undefined].filter((one) => one !== undefined);
  const first = told === 'least' ? ranked[0] : ranked.at(-1);
  if (first === undefined) return null;
  return chartFigure(
    {
      title: `${title(first.label, figureValue(first.figure, language))} (${observations({ n: formatNumber(first.figure.n, language) })})`,
      note: notes.length === 0 ? undefined : notes.join(' '),
      chart: barList(
        groups.map(({ label, figure }) => ({
          label,
          value: figure.value,
          text: `${figureValue(figure, language)} (${observations({ n: formatNumber(figure.n, language) })})`,
          tone: figure.n < figure.minimumN ? 'beyond' : 'within',
        })),
        full,
      ),
      columns: [{ label: heading }, { label: messages.value, numeric: true }, { label: messages.basis }],
      rows: groups.map(({ label, figure }) => ({
        cells: [label, figureValue(figure, language), figureBasis(figure, language)],
      })),
    },
    language,
  );
}

/** Months of inquiries, and the steps they reached: counts, and shares of those received. */
export function cohortTable(cohorts: readonly Cohort[], language: StaffLanguage): SafeHtml | null {
  const messages = staffPages[language].kpi;
  if (cohorts.length === 0) return null;
  const steps = Object.values(messages.steps);
  const columns = [{ label: messages.cohort }, ...steps.map((label) => ({ label, numeric: true }))];
  const rows = cohorts.map(({ label, counts }) => ({
    cells: [
      label,
      ...counts.map((count, index) =>
        index === 0
          ? formatNumber(count, language)
          : html`${formatNumber(count, language)} <span class="soft">${shareText(count, counts[0] ?? 0, language)}</span>`,
      ),
    ],
  }));
  return html`<section class="figure"><h2>${messages.cohortTitle}</h2><p class="soft note">${messages.cohortNote}</p>${dataTable(columns, rows, null)}</section>`;
}
