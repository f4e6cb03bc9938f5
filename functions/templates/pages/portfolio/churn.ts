import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { Rate } from '#domain/portfolio/base/measured.ts';
import type { Churn, ChurnYear } from '#domain/portfolio/definitions/churn.ts';
import type { Velocity } from '#domain/portfolio/definitions/velocity.ts';
import { formatNumber, formatShare, formatShareToTenth } from '#templates/i18n/numbers.ts';
import { barList } from '#templates/layout/chart-bars.ts';
import { chartFigure } from '#templates/layout/charts/chart-figure.ts';
import { gridChart } from '#templates/layout/charts/grid-chart.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

function rateText({ share, caution }: Rate, language: StaffLanguage): string {
  const { tooFew, caution: few } = staffPages[language].portfolioFigures;
  if (share === null) return tooFew;
  const text = formatShareToTenth(share, language);
  return caution ? `${text} (${few})` : text;
}

/** Open while nobody's year is over; then the share of those whose year is. */
const isOpen = ({ lost, open }: ChurnYear): boolean => lost.n === 0 && open > 0;

export function churnByCohort({ cohorts, secondYear }: Churn, language: StaffLanguage): SafeHtml | null {
  const { portfolioChurn: messages, portfolioFigures } = staffPages[language];
  const years = cohorts[0]?.years.map(({ year }) => messages.year({ year: formatNumber(year, language) })) ?? [];
  if (years.length === 0) return null;
  const fieldText = (one: ChurnYear): string =>
    isOpen(one) || one.lost.share === null ? '–' : formatShare(one.lost.share, language);
  return chartFigure(
    {
      title:
        secondYear.share === null
          ? messages.cohortAlone
          : messages.cohortTitle({ share: rateText(secondYear, language), n: formatNumber(secondYear.n, language) }),
      note: messages.cohortNote,
      chart: gridChart({
        name: 'churn',
        columns: years,
        rows: cohorts.map(({ firstYear, clients }) => `${firstYear} (${formatNumber(clients, language)})`),
        columnLabel: `${messages.lost} →`,
        rowLabel: `${messages.firstYear} ↓`,
        rowHeight: 36,
        columnWidth: 96,
        left: 132,
        cells: cohorts.flatMap(({ years: own }, row) =>
          own.map((one, column) => ({
            column,
            row,
            strength: isOpen(one) ? null : (one.lost.share ?? 0),
            text: fieldText(one),
          })),
        ),
      }),
      columns: [
        { label: messages.firstYear },
        { label: portfolioFigures.clients, numeric: true },
        ...years.map((label) => ({ label, numeric: true })),
      ],
      rows: cohorts.map(({ firstYear, clients, years: own }) => ({
        cells: [
          firstYear,
          formatNumber(clients, language),
          ...own.map((one) => (isOpen(one) ? portfolioFigures.open : rateText(one.lost, language))),
        ],
      })),
    },
    language,
  );
}

export function churnByTier({ tiers }: Churn, language: StaffLanguage): SafeHtml {
  const { portfolioChurn: messages, portfolioFigures } = staffPages[language];
  const [champions] = tiers;
  if (champions === undefined)
    return html`<section class="figure"><h2>${messages.tierAlone}</h2><p class="soft note">${messages.tierNote}</p></section>`;
  const count = (value: number): string => formatNumber(value, language);
  const { share, n } = champions.lost;
  return chartFigure(
    {
      title:
        share === null
          ? messages.tierByClass
          : messages.tierTitle({ share: rateText(champions.lost, language), n: count(n) }),
      note: messages.tierNote,
      chart: barList(
        tiers.map(({ tier, lost }) => ({
          label: portfolioFigures.classes[tier],
          value: lost.share,
          text: rateText(lost, language),
        })),
        1,
      ),
      columns: [
        { label: messages.tier },
        { label: messages.lost, numeric: true },
        { label: messages.of, numeric: true },
      ],
      rows: tiers.map(({ tier, lost }) => ({
        cells: [portfolioFigures.classes[tier], count(lost.count), count(lost.n)],
      })),
    },
    language,
  );
}

export function velocityFigure(velocity: Velocity, language: StaffLanguage): SafeHtml {
  const { portfolioChurn: messages, portfolioFigures } = staffPages[language];
  const count = (value: number): string => formatNumber(value, language);
  const { n, tooFewVisits, medianChange } = velocity;
  if (medianChange === null) return html`<section class="figure"><h2>${messages.velocityTooFew}</h2></section>`;
  const size = formatShareToTenth(Math.abs(medianChange), language);
  const paces = (['faster', 'steady', 'slower'] as const).map((pace) => ({
    label: messages.velocities[pace],
    value: velocity[pace],
    text: count(velocity[pace]),
  }));
  return chartFigure(
    {
      title: messages.velocityTitle({ slower: count(velocity.slower), faster: count(velocity.faster) }),
      note: messages.velocityNote({
        n: count(n),
        apart: count(tooFewVisits),
        change: medianChange < 0 ? `−${size}` : `+${size}`,
      }),
      chart: barList(paces),
      columns: [{ label: messages.pace }, { label: portfolioFigures.clients, numeric: true }],
      rows: paces.map(({ label, text }) => ({ cells: [label, text] })),
    },
    language,
  );
}
