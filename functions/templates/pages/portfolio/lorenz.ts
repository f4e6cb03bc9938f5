import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { TopShare } from '#domain/portfolio/definitions/revenue-concentration.ts';
import type { PortfolioSnapshot } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import { formatNumber, formatShareToTenth } from '#templates/i18n/numbers.ts';
import { chartFigure } from '#templates/layout/charts/chart-figure.ts';
import { curveChart } from '#templates/layout/charts/curve-chart.ts';
import type { SafeHtml } from '#templates/layout/html.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

export function firstFifthOf({ concentration }: Pick<PortfolioSnapshot, 'concentration'>): TopShare | undefined {
  return concentration.top.find(({ part }) => part === 0.2);
}

/** The Lorenz curve with the Gini coefficient and the share of the first clients; null where too few bought. */
export function lorenz(view: {
  readonly language: StaffLanguage;
  readonly snapshot: Pick<PortfolioSnapshot, 'concentration'>;
}): SafeHtml | null {
  const { language, snapshot } = view;
  const messages = staffPages[language].portfolioFigures;
  const { curve, gini, top } = snapshot.concentration;
  const first = firstFifthOf(snapshot);
  if (first === undefined || gini === null) return null;
  const share = (value: number): string => formatShareToTenth(value, language);
  const title = messages.curveTitle({ share: share(first.revenueShare) });
  return chartFigure(
    {
      title,
      note: messages.curveNote({ gini: formatNumber(gini, language, 2) }),
      chart: curveChart({
        points: curve.map(({ clientShare, revenueShare }) => ({ x: clientShare, y: revenueShare })),
        xLabel: messages.shareOfClients,
        yLabel: messages.shareOfRevenue,
        named: [{ x: first.part, y: first.revenueShare, text: title }],
        format: share,
      }),
      columns: [
        { label: messages.clients },
        { label: messages.clients, numeric: true },
        { label: messages.revenueShare, numeric: true },
      ],
      rows: top.map(({ part, clients, revenueShare }) => ({
        cells: [messages.firstPart({ part: share(part) }), formatNumber(clients, language), share(revenueShare)],
      })),
    },
    language,
  );
}
