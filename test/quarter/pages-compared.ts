import { addDays, type LocalDate } from '#domain/calendar/local-date.ts';
import { headlineKpis, kpiDefinitions } from '#domain/kpi/definitions.ts';
import { definitionOf } from '#domain/kpi/measure.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';
import { firstResponses, funnel, groupChart } from './charts-compared.ts';
import { type AskedPage, ComparedPage, rowDifferences, steps } from './compared-page.ts';
import { inOrder } from './reading-order.ts';
import { nothing, type SqlHouse, type Window } from './sql-house.ts';
import { share, written } from './written.ts';

const families = ['inbound', 'handling', 'value'] as const;
const cohortMonths = 6;

/** Every difference between `/kpi` and SQL over the exported events. */
export function pageDifferences(sql: SqlHouse, markup: string, asked: AskedPage): string[] {
  const page = new ComparedPage(sql, markup, asked);
  const words = staffPages[asked.language].kpi;
  const within = 'first-response-within-target';
  return [
    ...headline(page),
    ...breakdown(page),
    ...funnel(page),
    ...firstResponses(page),
    ...groupChart(page, 'level', within, 'least', (name, share) => words.slaLevelTitle({ name, share })),
    ...groupChart(page, 'advisor', within, 'least', (name, share) => words.slaAdvisorTitle({ name, share })),
    ...groupChart(page, 'level', 'contact-pressure', 'most', (name, contacts) =>
      words.pressureTitle({ name, contacts }),
    ),
    ...families.flatMap((family) => familyTable(page, family)),
    ...cohorts(page),
  ];
}

function headline(page: ComparedPage): string[] {
  const { window, language } = page.asked;
  const shown = headlineKpis.map((name) => {
    const figure = page.sql.figure(name, window);
    const { words, target, unit } = definitionOf(name);
    const aim = target === undefined ? nothing : { ...nothing, value: target, least: target, most: target };
    // A target for a share is formatted as one: its fraction of one.
    const aimed = written(unit, unit === 'share' ? { ...aim, part: target ?? 0, n: 1 } : aim, language)[0] ?? '';
    const tail = target === undefined ? '' : ` ${staffShared[language].figures.aims({ target: aimed })}`;
    const moves = page.move(name, figure, page.before(name));
    const basis = moves.map((move) => `${move} ${page.basis(name, figure)}${tail}`.trim());
    return [words[language].label, page.written(name, figure), basis] as const;
  });
  const rows = page.read.headline.map(({ label, value, basis }) => [label, value, basis]);
  return [...rowDifferences('headline', shown, rows), ...trends(page)];
}

function monthsShown(page: ComparedPage): { readonly window: Window; readonly months: readonly LocalDate[] } {
  const { to } = page.asked.window;
  let from = `${to.slice(0, 7)}-01`;
  for (let back = 1; back < cohortMonths; back += 1) from = `${addDays(from, -1).slice(0, 7)}-01`;
  const window = { from, to };
  const keys = kpiDefinitions.flatMap(({ name }) => [...page.sql.groups(name, window, 'month').keys()]);
  return { window, months: [...new Set(keys)].sort() };
}

/** The line is between two and twenty-two, high where the figure is high, from the first month to the last. */
function trends(page: ComparedPage): string[] {
  const { window, months } = monthsShown(page);
  return headlineKpis.flatMap((name, place) => {
    const groups = page.sql.groups(name, window, 'month');
    const points = months.flatMap((month, index) => {
      const { value, n } = groups.get(month) ?? nothing;
      // Too few observations are no point of a line.
      if (n < definitionOf(name).minimumN) return [];
      return value === null ? [] : [{ x: (100 * index) / Math.max(1, months.length - 1), value }];
    });
    const [least, most] = [
      Math.min(...points.map(({ value }) => value)),
      Math.max(...points.map(({ value }) => value)),
    ];
    const drawn = page.read.trends[place] ?? [];
    if (points.length < 2) return drawn.length === 0 ? [] : [`trend of ${name}: drawn from less than two months`];
    // A sketch differs slightly from its real value, so only the months are compared there.
    const room = [...groups.values()].every(({ least: one, most: other }) => one === other) ? 0.3 : 24;
    const isSame =
      drawn.length === points.length &&
      points.every(({ x, value }, index) => {
        const y = most === least ? 12 : 22 - (20 * (value - least)) / (most - least);
        const [drawnX = -1, drawnY = -1] = drawn[index] ?? [];
        return Math.abs(drawnX - x) < 0.06 && Math.abs(drawnY - y) < room;
      });
    return isSame ? [] : [`trend of ${name}: ${JSON.stringify(drawn)}, by SQL ${JSON.stringify(points)}`];
  });
}

function breakdown(page: ComparedPage): string[] {
  const { window, side, language } = page.asked;
  if (side === undefined) return [];
  const words = staffPages[language].kpi;
  const { figures } = staffShared[language];
  const counted = new Map(
    [...kpiDefinitions.map(({ name }) => name), 'received'].map((name) => [name, page.sql.groups(name, window, side)]),
  );
  const counts = [...counted.values()].flatMap((groups) => [...groups.keys()]);
  const keys = inOrder(counts, side, page.asked);
  const rows = keys.map((key) => [
    page.group(side, key, window),
    page.number(counted.get('received')?.get(key)?.n ?? 0),
    ...headlineKpis.map((name) => {
      const figure = counted.get(name)?.get(key) ?? nothing;
      const few = figure.n > 0 && figure.n < definitionOf(name).minimumN ? ` ${figures.tooFew}` : '';
      return page
        .written(name, figure)
        .map((text) => `${text} ${figures.observations({ n: page.number(figure.n) })}${few}`);
    }),
  ]);
  const sideWord = Object.entries(words.sides).find(([name]) => name === side)?.[1] ?? side;
  return page.table(words.groupTitle({ side: sideWord }), rows);
}

/** An earlier value is shown with its observations. */
function earlierBase(page: ComparedPage, n: number): string {
  return n === 0 ? '' : ` ${staffShared[page.asked.language].figures.observations({ n: page.number(n) })}`;
}

function familyTable(page: ComparedPage, family: (typeof families)[number]): string[] {
  const { window, language } = page.asked;
  const rows = kpiDefinitions
    .filter((definition) => definition.family === family)
    .map(({ name, words }) => {
      const figure = page.sql.figure(name, window);
      const { label, question } = words[language];
      return [
        `${label} ${question.replaceAll('-', '\u2011')}`,
        page.written(name, figure),
        page.written(name, page.before(name)).map((text) => `${text}${earlierBase(page, page.before(name).n)}`),
        page.basis(name, figure),
      ];
    });
  return page.table(staffPages[language].kpi.families[family], rows);
}

function cohorts(page: ComparedPage): string[] {
  const { language } = page.asked;
  const { window, months } = monthsShown(page);
  const groups = steps.map((step) => page.sql.groups(step, window, 'month'));
  // Months before the first inquiry have no inquiry to follow.
  const first = months.findIndex((month) => (groups[0]?.get(month)?.n ?? 0) > 0);
  const rows = months.slice(first === -1 ? months.length : first).map((month) => {
    const counts = groups.map((group) => group.get(month)?.n ?? 0);
    const [received = 0] = counts;
    const cells = counts.map((count, index) =>
      index === 0 ? page.number(count) : `${page.number(count)} ${share(count, received, language)}`,
    );
    return [page.group('month', month, window), ...cells];
  });
  return page.table(staffPages[language].kpi.cohortTitle, rows);
}
