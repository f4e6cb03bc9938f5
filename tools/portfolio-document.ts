import type { FigureDefinition } from '#domain/portfolio/base/figure-definition.ts';
import { cautionBelow, nothingBelow } from '#domain/portfolio/base/measured.ts';
import { advisorRatesDefinition } from '#domain/portfolio/definitions/advisor-rates.ts';
import { basketByTenureDefinition } from '#domain/portfolio/definitions/basket-by-tenure.ts';
import { categoryExpansionDefinition } from '#domain/portfolio/definitions/category-expansion.ts';
import { cohortsDefinition } from '#domain/portfolio/definitions/cohorts.ts';
import { colourClassesDefinition } from '#domain/portfolio/definitions/colour-classes.ts';
import { lifetimeValueDefinition } from '#domain/portfolio/definitions/lifetime-value.ts';
import { newAndExistingDefinition } from '#domain/portfolio/definitions/new-and-existing.ts';
import { premiumAdoptionDefinition } from '#domain/portfolio/definitions/premium-adoption.ts';
import { purchaseRhythmDefinition } from '#domain/portfolio/definitions/purchase-rhythm.ts';
import { repurchaseDefinition } from '#domain/portfolio/definitions/repurchase.ts';
import { revenueClassesDefinition } from '#domain/portfolio/definitions/revenue-classes.ts';
import { revenueConcentrationDefinition } from '#domain/portfolio/definitions/revenue-concentration.ts';
import { rfmDefinition } from '#domain/portfolio/definitions/rfm-scores.ts';
import { rfmSegmentsDefinition, segmentGuide, segmentTable } from '#domain/portfolio/definitions/rfm-segments.ts';
import { ticketDefinition } from '#domain/portfolio/definitions/ticket.ts';
import { valueAndVolumeDefinition } from '#domain/portfolio/definitions/value-and-volume.ts';
import { valueToComeDefinition } from '#domain/portfolio/definitions/value-to-come.ts';

const definitions: readonly FigureDefinition[] = [
  rfmDefinition,
  rfmSegmentsDefinition,
  revenueClassesDefinition,
  revenueConcentrationDefinition,
  colourClassesDefinition,
  valueAndVolumeDefinition,
  cohortsDefinition,
  repurchaseDefinition,
  purchaseRhythmDefinition,
  newAndExistingDefinition,
  lifetimeValueDefinition,
  valueToComeDefinition,
  ticketDefinition,
  basketByTenureDefinition,
  categoryExpansionDefinition,
  premiumAdoptionDefinition,
  advisorRatesDefinition,
];

function section({ name, title, question, rule, n, pitfalls }: FigureDefinition): string {
  return [
    `## ${title}`,
    '',
    `\`${name}\``,
    '',
    `*${question}*`,
    '',
    rule,
    '',
    `- **n** counts ${n}`,
    `- **Note** ${pitfalls}`,
  ].join('\n');
}

const span = ([low, high]: readonly [number, number]): string => (low === high ? `${low}` : `${low}–${high}`);

function tableOfSegments(): string {
  return [
    '| segment | R | F | M | action | colour |',
    '|---|---|---|---|---|---|',
    ...segmentTable.map(({ segment, recency, frequency, monetary }) => {
      const { action, colour } = segmentGuide[segment];
      return `| ${segment} | ${span(recency)} | ${span(frequency)} | ${span(monetary)} | ${action} | ${colour} |`;
    }),
  ].join('\n');
}

/** The text of docs/portfolio-figures.md. */
export function portfolioDocument(): string {
  return `${[
    '# The figures of the client portfolio',
    '',
    'Made by `npx node tools/generate-portfolio-document.ts` from `functions/domain/portfolio/definitions`; a test compares them. `make-portfolio` computes them every night ([portfolio-snapshot.md](portfolio-snapshot.md)).',
    '',
    `A visit is everything a client bought on one day, less what came back of it; a day of which everything came back is none. Amounts are in minor units of the house’s currency. The day of the figures is a parameter, and later days are left out. n stands beside each rate: below ${cautionBelow} it is shown with a caution, below ${nothingBelow} not at all.`,
    ...definitions.flatMap((definition) => ['', section(definition)]),
    '',
    '## The table of segments',
    '',
    'The first row that contains a cell decides.',
    '',
    tableOfSegments(),
  ].join('\n')}\n`;
}
