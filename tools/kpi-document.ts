import { headlineKpis, kpiDefinitions } from '#domain/kpi/definitions.ts';
import type { KpiDefinition, KpiMeasure } from '#domain/kpi/tallies/definition.ts';
import { exactValuesAtMost, relativeError } from '#domain/kpi/tallies/spread.ts';

const families = { inbound: 'Quality of inquiries', handling: 'Quality of handling', value: 'Value' } as const;

function calculation(measure: KpiMeasure): string {
  switch (measure.kind) {
    case 'share':
      return `\`${measure.numerator}\` ÷ \`${measure.denominator}\``;
    case 'count':
      return `\`${measure.numerator}\`, beside \`${measure.denominator}\``;
    case 'quantile':
      return `quantile ${measure.share} of \`${measure.spread}\``;
    case 'survival':
      return `quantile ${measure.share} of \`${measure.spread}\`, with \`${measure.waiting}\` as longer than every answer`;
    case 'mean':
      return `mean of \`${measure.spread}\``;
    case 'balance':
      return `(\`${measure.favourable}\` − \`${measure.against}\`) ÷ \`${measure.denominator}\` × 100`;
    case 'sales':
      return `sum of sales in minor units, one per currency; n = \`${measure.of}\``;
  }
}

function section({ name, unit, measure, countedOn, sourceEvents, minimumN, target, words }: KpiDefinition): string {
  const { label, question, formula, exclusions, pitfalls } = words.en;
  return [
    `### ${label}`,
    '',
    `\`${name}\` · ${words.fr.label}`,
    '',
    `*${question}*`,
    '',
    formula,
    '',
    `- **Computed as** ${calculation(measure)}; unit: ${unit}`,
    `- **Counted on** ${countedOn}`,
    `- **Excludes** ${exclusions}`,
    `- **Note** ${pitfalls}`,
    `- **Shown with a caution below** n = ${minimumN}${target === undefined ? '' : `; aim: ${target}`}`,
    `- **From** ${sourceEvents.map((event) => `\`${event}\``).join(', ')}`,
  ].join('\n');
}

/** The text of docs/kpi.md: every definition, as page, API and CSV use it. */
export function kpiDocument(): string {
  const definitions: readonly KpiDefinition[] = kpiDefinitions;
  const ofFamily = (family: keyof typeof families) => definitions.filter((definition) => definition.family === family);
  const headlines = definitions.filter(({ name }) => headlineKpis.some((one) => one === name));
  return `${[
    '# The figures of the house',
    '',
    'Made by `npx node tools/generate-kpi-document.ts` from `functions/domain/kpi/definitions`; a test compares them.',
    '',
    `The five of the monthly report: ${headlines.map(({ words }) => words.en.label.toLowerCase()).join(' · ')}.`,
    '',
    `Every figure is counted from events alone, each event once whatever its order (\`docs/adr/0019-kpi-snapshots-from-projections.md\`), and shown with its observations. Dates are days of the house in its own time zone. Quantiles are exact up to ${exactValuesAtMost} values (type 7, as in R) and beyond that within ${relativeError * 100} % of a measured value.`,
    '',
    'Read them at `/kpi?from=&to=&by=&compare=`, as JSON at `/api/kpi`, as CSV at `/kpi.csv`. With `lang=fr` a spreadsheet’s cells are separated by semicolons and its numbers have a decimal comma, with `lang=en` it is commas and a point; the columns have the same names, and `before_n` is the n of the earlier period, `waiting` how many of the n still wait, `interval_from` and `interval_to` the interval of a share that a sample gives (Wilson, 95 %). `by` is one of day, week, month, advisor, boutique, level, vip, channel, language, intent, job, policy; `compare` is previous (whole months against as many whole months, else as many days just before), year (52 weeks earlier) or none. `month=2026-10` is a whole month, and is refused beside dates of another period. A day, week or month that the period cuts off, or that is not over, is called partial on the page and in the JSON. A page has groups in the order of the house, by name or by time; JSON and CSV have them by value. By advisor, an inquiry counts for the person who kept its first promise, or who had the client when the time ran out; a meeting and its sale count for its advisor. `test/quarter` replays a demonstration and computes every figure again, by SQL over the exported events.',
    ...(['inbound', 'handling', 'value'] as const).flatMap((family) => [
      '',
      `## ${families[family]}`,
      ...ofFamily(family).flatMap((definition) => ['', section(definition)]),
    ]),
  ].join('\n')}\n`;
}
