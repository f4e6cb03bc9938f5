import { html, type SafeHtml } from '#templates/layout/html.ts';
import type { Language } from '#templates/layout/language.ts';
import { formatNumber, formatShare } from '#templates/layout/numbers.ts';
import { dataTable } from '#templates/layout/table.ts';
import { formatMinutes } from '#templates/layout/time-left.ts';
import { kpiWords } from './kpi-words.ts';

export type FirstResponseBucket = {
  readonly fromMinutes: number;
  /** Null for the last, open bucket. */
  readonly toMinutes: number | null;
  readonly count: number;
};

export type FirstResponseDistribution = {
  readonly targetMinutes: number;
  readonly buckets: readonly FirstResponseBucket[];
  readonly withinTarget: number;
  readonly n: number;
};

const width = 720;
const labelWidth = 130;
const rowHeight = 34;
const barHeight = 16;
const longestBar = width - labelWidth - 60;

function bucketLabel({ fromMinutes, toMinutes }: FirstResponseBucket, language: Language): string {
  const from = formatMinutes(fromMinutes, language);
  const words = kpiWords[language];
  if (toMinutes === null) return words.beyond(from);
  const to = formatMinutes(toMinutes, language);
  return fromMinutes === 0 ? words.under(to) : words.between(from, to);
}

function bar(
  bucket: FirstResponseBucket,
  index: number,
  most: number,
  targetMinutes: number,
  language: Language,
): SafeHtml {
  const y = index * rowHeight;
  const length = most === 0 ? 0 : Math.round((bucket.count / most) * longestBar);
  const within = bucket.toMinutes !== null && bucket.toMinutes <= targetMinutes;
  return html`<text class="axis" x="0" y="${y + barHeight}">${bucketLabel(bucket, language)}</text>
<rect class="${within ? 'within' : 'beyond'}" x="${labelWidth}" y="${y + 3}" width="${Math.max(length, 1)}" height="${barHeight}"/>
<text x="${labelWidth + Math.max(length, 1) + 8}" y="${y + barHeight}">${bucket.count}</text>`;
}

/** A hairline after the last bucket within the target, named at its end: the question the chart answers. */
function targetLine({ buckets, targetMinutes }: FirstResponseDistribution, language: Language): SafeHtml | null {
  const rows = buckets.filter(({ toMinutes }) => toMinutes !== null && toMinutes <= targetMinutes).length;
  if (rows === 0 || rows === buckets.length) return null;
  const y = rows * rowHeight - 5;
  return html`<line class="mark-line" x1="0" y1="${y}" x2="${width}" y2="${y}"/>
<text class="axis" x="${width}" y="${y - 6}" text-anchor="end">${kpiWords[language].target}, ${formatMinutes(targetMinutes, language)}</text>`;
}

/** The title says the answer, the bars carry their own figures, and the same figures stand in a table beneath. */
export function firstResponseChart(distribution: FirstResponseDistribution, language: Language): SafeHtml {
  const words = kpiWords[language];
  const { buckets, targetMinutes, withinTarget, n } = distribution;
  if (n === 0) return html`<div class="empty"><h2>${words.emptyTitle}</h2><p>${words.emptyText}</p></div>`;
  const most = Math.max(...buckets.map(({ count }) => count));
  const height = buckets.length * rowHeight;
  const title = words.chartTitle(
    formatShare(withinTarget / n, language),
    formatMinutes(targetMinutes, language),
    formatNumber(n, language),
  );
  const rows = buckets.map((bucket) => ({
    cells: [
      bucketLabel(bucket, language),
      formatNumber(bucket.count, language),
      formatShare(bucket.count / n, language),
    ],
  }));
  const columns = [
    { label: words.bucket },
    { label: words.count, numeric: true },
    { label: words.share, numeric: true },
  ];
  return html`<section class="figure"><h2>${title}</h2>
<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
${buckets.map((bucket, index) => bar(bucket, index, most, targetMinutes, language))}
${targetLine(distribution, language)}
</svg>
<details class="more"><summary>${words.responses}</summary><div class="more-body narrow">${dataTable(columns, rows, null)}</div></details>
</section>`;
}
