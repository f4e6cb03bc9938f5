import type { StaffLanguage } from '#domain/choices/languages.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { formatMinutes } from '#templates/i18n/time-left.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import type { KpiMessages } from '#templates/messages/fr/staff-pages/figures.ts';

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

function bucketLabel(
  { fromMinutes, toMinutes }: FirstResponseBucket,
  language: StaffLanguage,
  messages: KpiMessages,
): string {
  const from = formatMinutes(fromMinutes, language);
  if (toMinutes === null) return messages.beyond({ from });
  const to = formatMinutes(toMinutes, language);
  return fromMinutes === 0 ? messages.under({ to }) : messages.between({ from, to });
}

function bar(
  bucket: FirstResponseBucket,
  most: number,
  within: boolean,
  language: StaffLanguage,
  messages: KpiMessages,
): SafeHtml {
  const length = most === 0 ? 0 : Math.max((bucket.count / most) * 100, 0.3);
  return html`<li><span class="label">${bucketLabel(bucket, language, messages)}</span><span class="count">${bucket.count}</span>
<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="${within ? 'within' : 'beyond'}" width="${length.toFixed(1)}" height="1"/></svg></li>`;
}

/** Bars in chronological order, divided by a line at the target. */
function bars(
  { buckets, targetMinutes }: FirstResponseDistribution,
  language: StaffLanguage,
  messages: KpiMessages,
): SafeHtml {
  const most = Math.max(...buckets.map(({ count }) => count));
  const isWithin = ({ toMinutes }: FirstResponseBucket): boolean => toMinutes !== null && toMinutes <= targetMinutes;
  const drawn = (bucket: FirstResponseBucket): SafeHtml => bar(bucket, most, isWithin(bucket), language, messages);
  const target = html`<li class="target">${staffPages[language].kpi.target}, ${formatMinutes(targetMinutes, language)}</li>`;
  const within = buckets.filter(isWithin);
  const beyond = buckets.filter((bucket) => !isWithin(bucket));
  return html`<ol class="bars">${within.map(drawn)}${beyond.length > 0 && target}${beyond.map(drawn)}</ol>`;
}

/** The title states the result, the bars have their own figures, and a table below repeats them. */
export function firstResponseChart(distribution: FirstResponseDistribution, language: StaffLanguage): SafeHtml {
  const messages = staffPages[language].kpi;
  const { buckets, targetMinutes, withinTarget, n } = distribution;
  if (n === 0) return html`<div class="empty"><h2>${messages.emptyTitle}</h2><p>${messages.emptyText}</p></div>`;
  const title = messages.chartTitle({
    share: formatShare(withinTarget / n, language),
    target: formatMinutes(targetMinutes, language),
    n: formatNumber(n, language),
  });
  const rows = buckets.map((bucket) => ({
    cells: [
      bucketLabel(bucket, language, messages),
      formatNumber(bucket.count, language),
      formatShare(bucket.count / n, language),
    ],
  }));
  const columns = [
    { label: messages.bucket },
    { label: messages.count, numeric: true },
    { label: messages.share, numeric: true },
  ];
  return html`<section class="figure"><h2>${title}</h2>
${bars(distribution, language, messages)}
<details class="more"><summary>${messages.responses}</summary><div class="more-body narrow">${dataTable(columns, rows, null)}</div></details>
</section>`;
}
