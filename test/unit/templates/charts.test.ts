import { describe, expect, test } from 'vitest';
import { barList } from '#templates/layout/chart-bars.ts';
import { trendLine } from '#templates/layout/chart-line.ts';
import { funnelChart, groupChart } from '#templates/pages/kpi/kpi-charts.ts';
import {
  figureBasis,
  figureBeforeWithBase,
  figureMove,
  type KpiFigure,
  shortBase,
} from '#templates/pages/kpi/kpi-figure.ts';

const words = { label: 'In time', question: '?', formula: '', exclusions: '', pitfalls: '' };
const figure: KpiFigure = {
  name: 'first-response-within-target',
  words,
  unit: 'share',
  value: 0.5,
  numerator: 20,
  denominator: 40,
  n: 40,
  minimumN: 20,
  better: 'more',
};

describe('a trend', () => {
  test('is not drawn from a single month', () => {
    expect(trendLine([null, 3, null])).toBeNull();
    expect(trendLine([])).toBeNull();
  });

  test('has a gap where nothing was measured and ends at the last value', () => {
    const svg = String(trendLine([0, null, 10, 5]));
    expect(svg.match(/M/g)).toHaveLength(2);
    expect(svg).toContain('M0.0 22.0');
    expect(svg).toContain('M66.7 2.0L100.0 12.0'.replace('L', ' L'));
    expect(svg).toContain('cx="100.0" cy="12.0"');
  });
});

test('bars are proportional to their values, and none is longer than its frame', () => {
  const lengths = [
    ...String(
      barList(
        [
          { label: 'a', value: 0, text: '0' },
          { label: 'b', value: 5, text: '5' },
          { label: 'c', value: 20, text: '20' },
          { label: 'd', value: null, text: '–' },
        ],
        10,
      ),
    ).matchAll(/width="([\d.]+)"/g),
  ].map(([, length]) => Number(length));
  expect(lengths).toEqual([0, 50, 100, 0]);
});

test('a chart’s title names a group with enough observations, and its note the groups left out', () => {
  const few = { label: 'Few', figure: { ...figure, value: 0.1, n: 3 } };
  const many = { label: 'Many', figure: { ...figure, value: 0.4 } };
  const more = { label: 'More', figure: { ...figure, value: 0.9 } };
  const chartOf = (groups: readonly (typeof few)[]) =>
    String(
      groupChart(
        { groups, heading: 'Level', title: (name, value) => `${name} at ${value}`, note: 'A note.', told: 'least' },
        'en',
      ),
    );
  const leftOut = `In grey: fewer than ${figure.minimumN} observations, left out of the comparison.`;
  expect(chartOf([few, many, more])).toContain('<h2>Many at 40% (n = 40)</h2>');
  expect(chartOf([few, many, more])).toContain(`A note. ${leftOut}`);
  expect(chartOf([many, more])).not.toContain('In grey');
  // If every group has few observations, they are compared all the same.
  expect(chartOf([few])).toContain('<h2>Few at 10% (n = 3)</h2>');
  expect(chartOf([few])).not.toContain('In grey');
  expect(groupChart({ groups: [], heading: '', title: () => '', told: 'most' }, 'en')).toBeNull();
});

describe('the funnel from an inquiry to a sale', () => {
  const titled = (received: number, sold: number, language: 'fr' | 'en') => {
    const steps = [
      { step: 'received', count: received },
      { step: 'reached-sold', count: sold },
    ] as const;
    return /<figcaption[^>]*>.*?<\/figcaption>|<h\d[^>]*>.*?<\/h\d>/s
      .exec(String(funnelChart(steps, language)))?.[0]
      .replace(/<[^>]*>/g, '')
      .replace(/[\u00a0\u202f]/g, ' ');
  };

  test.each([
    [1, 0, 'Sur 1 demande reçue, aucune n’a abouti à une vente', 'Of 1 inquiry received, none led to a sale'],
    [12, 1, 'Sur 12 demandes reçues, 1 a abouti à une vente', 'Of 12 inquiries received, 1 led to a sale'],
    [2070, 258, 'Sur 2 070 demandes reçues, 258 ont abouti à', 'Of 2,070 inquiries received, 258 led to a sale'],
  ])('is formatted as text, for %i and %i', (received, sold, fr, en) => {
    expect(titled(received, sold, 'fr')).toContain(fr);
    expect(titled(received, sold, 'en')).toContain(en);
  });
});

describe('a figure', () => {
  test('is always shown with its base, and with a caution when that is small', () => {
    expect(figureBasis(figure, 'en')).toBe('20 of 40, n = 40');
    expect(figureBasis({ ...figure, n: 8 }, 'fr')).toContain('moins de 20 observations');
    expect(figureBasis({ ...figure, n: 0, value: null }, 'en')).toBe('No data yet');
  });

  test('that fell is marked only where falling is worse and the base is large enough', () => {
    expect(String(figureMove({ ...figure, previousValue: 0.8 }, 'en'))).toBe(
      '<span class="move bad">down from 80%</span>',
    );
    expect(String(figureMove({ ...figure, better: 'less', previousValue: 0.8 }, 'en'))).toContain('move good');
    expect(String(figureMove({ ...figure, n: 4, previousValue: 0.8 }, 'en'))).toContain('class="move"');
    expect(figureMove({ ...figure, previousValue: null }, 'en')).toBeNull();
  });

  test('is not judged where the earlier base was small, and shows that base', () => {
    const thin = { ...figure, previousValue: 0.8, previousN: 3 };
    expect(String(figureMove(thin, 'en'))).toBe('<span class="move">down from 80%</span>');
    expect(String(figureBeforeWithBase(thin, 'en'))).toContain('80% <span class="soft together">n = 3</span>');
    expect(shortBase({ ...figure, n: 3 }, 'en')).toBe('n = 3 (too few)');
    expect(shortBase(figure, 'en')).toBe('n = 40');
  });

  test('with an equal text is shown as unchanged, never "up from" itself', () => {
    const moved = { ...figure, value: 0.264, previousValue: 0.256 };
    expect(String(figureMove(moved, 'en'))).toBe('<span class="move">unchanged</span>');
  });
});
