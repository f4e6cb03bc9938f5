import { addDays, type LocalDate } from '#domain/calendar/local-date.ts';
import { headlineKpis, type KpiName, kpiDefinitions } from '#domain/kpi/definitions.ts';
import { definitionOf } from '#domain/kpi/measure.ts';
import { exactValuesAtMost } from '#domain/kpi/spread.ts';
import type { Language } from '#domain/policy/language.ts';
import { kpiWords } from '#templates/pages/kpi-words.ts';
import { type ReadPage, type ReadSection, readPage } from './page-read.ts';
import { nothing, type SqlFigure, type SqlHouse, type Window } from './sql-house.ts';
import { duration, number, plain, share, written } from './written.ts';

/** What was asked of the page, and how its groups are called. */
export interface AskedPage {
  readonly window: Window;
  readonly before?: Window | undefined;
  readonly side?: string | undefined;
  readonly language: Language;
  labelOf(side: string, group: string): string;
}

/** How a cell of a table may read: in one way, or in any of several. */
type Cell = string | readonly string[];

const steps = [
  'received',
  'reached-qualified',
  'reached-answered',
  'reached-confirmed',
  'reached-met',
  'reached-sold',
] as const;
const families = ['inbound', 'handling', 'value'] as const;
const edges = [0, 30, 60, 120, 240, 480, 960, Number.POSITIVE_INFINITY];
/** What the demonstration house promises a VIC: four hours of business. */
const vicTargetMinutes = 240;
const cohortMonths = 6;

function isRead(cell: Cell, text: string | undefined): boolean {
  return (
    text !== undefined && (typeof cell === 'string' ? plain(cell) === text : cell.some((one) => plain(one) === text))
  );
}

function rowDifferences(where: string, expected: readonly (readonly Cell[])[], rows: ReadSection['rows']): string[] {
  const length = expected.length === rows.length ? [] : [`${where}: ${rows.length} rows, by SQL ${expected.length}`];
  const cells = expected.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const text = rows[index]?.[column];
      return isRead(cell, text) ? [] : [`${where}, ${row[0]}: "${text}", by SQL "${cell}"`];
    }),
  );
  return [...length, ...cells];
}

/** Everything that `/kpi` shows otherwise than SQL over the exported events says. */
export function pageDifferences(sql: SqlHouse, markup: string, asked: AskedPage): string[] {
  return new PageComparison(sql, readPage(markup), asked).differences();
}

class PageComparison {
  readonly #sql: SqlHouse;
  readonly #page: ReadPage;
  readonly #asked: AskedPage;

  constructor(sql: SqlHouse, page: ReadPage, asked: AskedPage) {
    this.#sql = sql;
    this.#page = page;
    this.#asked = asked;
  }

  differences(): string[] {
    const { language } = this.#asked;
    const words = kpiWords[language];
    const within = 'first-response-within-target';
    return [
      ...this.#headline(),
      ...this.#breakdown(),
      ...this.#funnel(),
      ...this.#firstResponses(),
      ...this.#groupChart('level', within, 'least', words.slaLevelTitle),
      ...this.#groupChart('advisor', within, 'least', words.slaAdvisorTitle),
      ...this.#groupChart('level', 'contact-pressure', 'most', words.pressureTitle),
      ...families.flatMap((family) => this.#family(family)),
      ...this.#cohorts(),
    ];
  }

  #number(value: number): string {
    return number(value, this.#asked.language);
  }

  #written(name: KpiName, figure: SqlFigure): readonly string[] {
    return written(definitionOf(name).unit, figure, this.#asked.language);
  }

  #before(name: KpiName): SqlFigure {
    const { before } = this.#asked;
    return before === undefined ? nothing : this.#sql.figure(name, before);
  }

  /** "12 of 48, n = 48", and a caution where few were observed. */
  #basis(name: KpiName, { part, n }: SqlFigure): string {
    const { unit, minimumN, measure } = definitionOf(name);
    const words = kpiWords[this.#asked.language];
    if (n === 0) return words.none;
    return [
      ...(measure.kind === 'share' ? [words.ofTotal(this.#number(part), this.#number(n))] : []),
      ...(unit === 'business-minutes' ? [words.businessTime] : []),
      ...(unit === 'points' ? [words.points] : []),
      words.observations(this.#number(n)),
      ...(n < minimumN ? [words.few(this.#number(minimumN))] : []),
    ].join(', ');
  }

  #move(name: KpiName, now: SqlFigure, before: SqlFigure): readonly string[] {
    const words = kpiWords[this.#asked.language];
    if (now.value === null || before.value === null) return [''];
    // Two floats that are the same but for the order in which they were added up.
    if (Math.abs(now.value - before.value) < 1e-6) return [words.unmoved];
    const isSure = now.least === now.most && before.least === before.most;
    const ways = isSure ? [now.value > before.value ? words.up : words.down] : [words.up, words.down];
    return ways.flatMap((way) => this.#written(name, before).map(way));
  }

  #headline(): string[] {
    const { window, language } = this.#asked;
    const shown = headlineKpis.map((name) => {
      const figure = this.#sql.figure(name, window);
      const { words, target, unit } = definitionOf(name);
      const aim = target === undefined ? nothing : { ...nothing, value: target, least: target, most: target };
      // A target that is a share is written as one: its part of one.
      const aimed = written(unit, unit === 'share' ? { ...aim, part: target ?? 0, n: 1 } : aim, language)[0] ?? '';
      const tail = target === undefined ? '' : ` ${kpiWords[language].aims(aimed)}`;
      const moves = this.#move(name, figure, this.#before(name));
      const basis = moves.map((move) => `${move} ${this.#basis(name, figure)}${tail}`.trim());
      return [words[language].label, this.#written(name, figure), basis] as const;
    });
    const rows = this.#page.headline.map(({ label, value, basis }) => [label, value, basis]);
    return [...rowDifferences('headline', shown, rows), ...this.#trends()];
  }

  #months(): { readonly window: Window; readonly months: readonly LocalDate[] } {
    const { to } = this.#asked.window;
    let from = `${to.slice(0, 7)}-01`;
    for (let back = 1; back < cohortMonths; back += 1) from = `${addDays(from, -1).slice(0, 7)}-01`;
    const window = { from, to };
    const keys = kpiDefinitions.flatMap(({ name }) => [...this.#sql.groups(name, window, 'month').keys()]);
    return { window, months: [...new Set(keys)].sort() };
  }

  /** The line lies between two and twenty-two, high where the figure is high, from the first month to the last. */
  #trends(): string[] {
    const { window, months } = this.#months();
    return headlineKpis.flatMap((name, place) => {
      const groups = this.#sql.groups(name, window, 'month');
      const points = months.flatMap((month, index) => {
        const value = groups.get(month)?.value ?? null;
        return value === null ? [] : [{ x: (100 * index) / Math.max(1, months.length - 1), value }];
      });
      const [least, most] = [
        Math.min(...points.map(({ value }) => value)),
        Math.max(...points.map(({ value }) => value)),
      ];
      const drawn = this.#page.trends[place] ?? [];
      if (points.length < 2) return drawn.length === 0 ? [] : [`trend of ${name}: drawn from less than two months`];
      const isSame =
        drawn.length === points.length &&
        points.every(({ x, value }, index) => {
          const y = most === least ? 12 : 22 - (20 * (value - least)) / (most - least);
          const [drawnX = -1, drawnY = -1] = drawn[index] ?? [];
          return Math.abs(drawnX - x) < 0.06 && Math.abs(drawnY - y) < 0.3;
        });
      return isSame ? [] : [`trend of ${name}: ${JSON.stringify(drawn)}, by SQL ${JSON.stringify(points)}`];
    });
  }

  #section(title: string | readonly string[]): ReadSection | undefined {
    return this.#page.sections.find((section) => isRead(title, section.title));
  }

  #table(title: Cell, expected: readonly (readonly Cell[])[], bars: readonly (readonly Cell[])[] = []): string[] {
    const section = this.#section(title);
    if (section === undefined) return expected.length === 0 ? [] : [`no table "${title}"`];
    return [
      ...rowDifferences(section.title, expected, section.rows),
      ...rowDifferences(`bars of ${title}`, bars, section.bars),
    ];
  }

  #breakdown(): string[] {
    const { window, side, language, labelOf } = this.#asked;
    if (side === undefined) return [];
    const words = kpiWords[language];
    const counted = new Map(
      [...kpiDefinitions.map(({ name }) => name), 'received'].map((name) => [
        name,
        this.#sql.groups(name, window, side),
      ]),
    );
    const keys = [...new Set([...counted.values()].flatMap((groups) => [...groups.keys()]))].sort();
    const rows = keys.map((key) => [
      labelOf(side, key),
      this.#number(counted.get('received')?.get(key)?.n ?? 0),
      ...headlineKpis.map((name) => {
        const figure = counted.get(name)?.get(key) ?? nothing;
        return this.#written(name, figure).map((text) => `${text} ${words.observations(this.#number(figure.n))}`);
      }),
    ]);
    const sideWord = Object.entries(words.sides).find(([name]) => name === side)?.[1] ?? side;
    return this.#table(words.groupTitle(sideWord), rows);
  }

  #reached(window: Window): number[] {
    return steps.map((step) => this.#sql.figure(step, window).n);
  }

  #funnel(): string[] {
    const { window, language } = this.#asked;
    const words = kpiWords[language];
    const counts = this.#reached(window);
    const [received = 0] = counts;
    const title = words.funnelTitle(this.#number(counts.at(-1) ?? 0), this.#number(received));
    if (received === 0) return this.#section(title) === undefined ? [] : ['a funnel of nothing'];
    const rows = steps.map((step, index) => {
      const count = counts[index] ?? 0;
      const ofStepBefore = index === 0 ? '–' : share(count, counts[index - 1] ?? 0, language);
      return [words.steps[step], this.#number(count), share(count, received, language), ofStepBefore];
    });
    const bars = rows.map(([label = '', count = '', of = '']) => [label, `${count} (${of})`]);
    return this.#table(title, rows, bars);
  }

  /** How many lie below a limit: of a sketch, anything that its relative error allows. */
  #below(values: readonly number[], limit: number): readonly [least: number, most: number] {
    const count = (edge: number) => values.filter((value) => value < edge).length;
    if (values.length <= exactValuesAtMost || limit === 0) return [count(limit), count(limit)];
    return [count(limit / 1.011), count(limit * 1.011)];
  }

  #firstResponses(): string[] {
    const { window, language } = this.#asked;
    const words = kpiWords[language];
    const values = this.#sql.values('median-first-response', window);
    const n = values.length;
    const time = (minutes: number) => duration(minutes, language);
    const numbers = (least: number, most: number) =>
      Array.from({ length: most - least + 1 }, (_, index) => least + index);
    const titles = numbers(...this.#below(values, vicTargetMinutes)).map((within) =>
      words.chartTitle(share(within, n, language), time(vicTargetMinutes), this.#number(n)),
    );
    if (n === 0) return this.#section(titles) === undefined ? [] : ['a distribution of nothing'];
    const rows = edges.slice(0, -1).map((from, index) => {
      const to = edges[index + 1] ?? Number.POSITIVE_INFINITY;
      const [[low, high], [lowEnd, highEnd]] = [this.#below(values, from), this.#below(values, to)];
      const counts = numbers(Math.max(0, lowEnd - high), highEnd - low);
      const beyond = Number.isFinite(to) ? words.between(time(from), time(to)) : words.beyond(time(from));
      const label = from === 0 ? words.under(time(to)) : beyond;
      return [
        label,
        counts.map((count) => this.#number(count)),
        counts.map((count) => share(count, n, language)),
      ] as const;
    });
    return this.#table(
      titles,
      rows,
      rows.map(([label, counts]) => [label, counts]),
    );
  }

  #groupChart(
    side: 'advisor' | 'level',
    name: 'first-response-within-target' | 'contact-pressure',
    told: 'least' | 'most',
    titleOf: (group: string, value: string) => string,
  ): string[] {
    const { window, language, labelOf } = this.#asked;
    const { observations } = kpiWords[language];
    const groups = [...this.#sql.groups(name, window, side)].sort(([one], [other]) => (one < other ? -1 : 1));
    if (groups.length === 0) return [];
    const enough = groups.filter(([, { n }]) => n >= definitionOf(name).minimumN);
    const among = enough.length === 0 ? groups : enough;
    const values = among.map(([, { value }]) => value ?? 0);
    const most = told === 'least' ? Math.min(...values) : Math.max(...values);
    const titles = among
      .filter(([, { least, value }]) => value === most || least !== value)
      .flatMap(([key, figure]) =>
        this.#written(name, figure).map(
          (text) => `${titleOf(labelOf(side, key), text)} (${observations(this.#number(figure.n))})`,
        ),
      );
    const rows = groups.map(([key, figure]) => [
      labelOf(side, key),
      this.#written(name, figure),
      this.#basis(name, figure),
    ]);
    const bars = groups.map(([key, figure]) => [
      labelOf(side, key),
      this.#written(name, figure).map((text) => `${text} (${observations(this.#number(figure.n))})`),
    ]);
    return this.#table(titles, rows, bars);
  }

  #family(family: (typeof families)[number]): string[] {
    const { window, language } = this.#asked;
    const rows = kpiDefinitions
      .filter((definition) => definition.family === family)
      .map(({ name, words }) => {
        const figure = this.#sql.figure(name, window);
        const { label, question } = words[language];
        return [
          `${label} ${question}`,
          this.#written(name, figure),
          this.#written(name, this.#before(name)),
          this.#basis(name, figure),
        ];
      });
    return this.#table(kpiWords[language].families[family], rows);
  }

  #cohorts(): string[] {
    const { language, labelOf } = this.#asked;
    const { window, months } = this.#months();
    const groups = steps.map((step) => this.#sql.groups(step, window, 'month'));
    const rows = months.map((month) => {
      const counts = groups.map((group) => group.get(month)?.n ?? 0);
      const [received = 0] = counts;
      const cells = counts.map((count, index) =>
        index === 0 ? this.#number(count) : `${this.#number(count)} ${share(count, received, language)}`,
      );
      return [labelOf('month', month), ...cells];
    });
    return this.#table(kpiWords[language].cohortTitle, rows);
  }
}
