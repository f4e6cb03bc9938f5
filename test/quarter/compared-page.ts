import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { KpiName } from '#domain/kpi/definitions.ts';
import { definitionOf } from '#domain/kpi/measure.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';
import { type ReadPage, type ReadSection, readPage } from './page-read.ts';
import { isCutOff, isTime } from './reading-order.ts';
import { nothing, type SqlFigure, type SqlHouse, type Window } from './sql-house.ts';
import { number, plain, share, written } from './written.ts';

/** The request of the page, and the labels of its groups. */
export interface AskedPage {
  readonly window: Window;
  readonly before?: Window | undefined;
  readonly side?: string | undefined;
  readonly language: StaffLanguage;
  /** The day of the request. */
  readonly today: LocalDate;
  labelOf(side: string, group: string): string;
}

/** The accepted texts of a table cell: one, or any of several. */
export type Cell = string | readonly string[];

/** From an inquiry to a sale, in the definitions' terms. */
export const steps = [
  'received',
  'reached-qualified',
  'reached-answered',
  'reached-confirmed',
  'reached-met',
  'reached-sold',
] as const;

function isRead(cell: Cell, text: string | undefined): boolean {
  return (
    text !== undefined && (typeof cell === 'string' ? plain(cell) === text : cell.some((one) => plain(one) === text))
  );
}

export function rowDifferences(
  where: string,
  expected: readonly (readonly Cell[])[],
  rows: ReadSection['rows'],
): string[] {
  const length = expected.length === rows.length ? [] : [`${where}: ${rows.length} rows, by SQL ${expected.length}`];
  const cells = expected.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const text = rows[index]?.[column];
      return isRead(cell, text) ? [] : [`${where}, ${row[0]}: "${text}", by SQL "${cell}"`];
    }),
  );
  return [...length, ...cells];
}

/** A page as it was read, next to SQL's result and its formatting. */
export class ComparedPage {
  readonly sql: SqlHouse;
  readonly read: ReadPage;
  readonly asked: AskedPage;

  constructor(sql: SqlHouse, markup: string, asked: AskedPage) {
    this.sql = sql;
    this.read = readPage(markup);
    this.asked = asked;
  }

  number(value: number): string {
    return number(value, this.asked.language);
  }

  written(name: KpiName, figure: SqlFigure): readonly string[] {
    // Too many still wait for a value; an earlier period has no such words.
    if (figure.value === null && figure.waiting !== undefined) {
      return [staffShared[this.asked.language].figures.notReached];
    }
    return written(definitionOf(name).unit, figure, this.asked.language);
  }

  before(name: KpiName): SqlFigure {
    const { before } = this.asked;
    if (before === undefined) return nothing;
    const { waiting: _waiting, ...figure } = this.sql.figure(name, before);
    return figure;
  }

  /** "12 of 48, n = 48", and a caution where few were observed. */
  basis(name: KpiName, { part, n, waiting }: SqlFigure): string {
    const { unit, minimumN, measure } = definitionOf(name);
    const words = staffShared[this.asked.language].figures;
    if (n === 0) return words.none;
    return [
      ...(measure.kind === 'share'
        ? [words.ofTotal({ numerator: this.number(part), denominator: this.number(n) })]
        : []),
      ...(unit === 'business-minutes' ? [words.businessTime] : []),
      ...(unit === 'points' ? [words.points] : []),
      ...(measure.kind === 'share' && 'sampled' in measure ? [this.#interval(part, n)] : []),
      ...(waiting === undefined ? [] : [words.waiting({ count: this.number(waiting) })]),
      words.observations({ n: this.number(n) }),
      ...(n < minimumN ? [words.few({ minimum: this.number(minimumN) })] : []),
    ].join(', ');
  }

  /** Wilson's interval, solved from its definition: the shares that lie z standard errors from the observed one. */
  #interval(part: number, n: number): string {
    const z2 = 1.959964 ** 2;
    const observed = part / n;
    // (p − observed)² = z² p (1 − p) / n, a quadratic in p.
    const [a, b, c] = [1 + z2 / n, -2 * observed - z2 / n, observed ** 2];
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    const text = (limit: number) => share(limit, 1, this.asked.language);
    const [from, to] = [Math.max(0, (-b - root) / (2 * a)), Math.min(1, (-b + root) / (2 * a))];
    return staffShared[this.asked.language].figures.interval({ from: text(from), to: text(to) });
  }

  move(name: KpiName, now: SqlFigure, before: SqlFigure): readonly string[] {
    const words = staffShared[this.asked.language].figures;
    if (now.value === null || before.value === null) return [''];
    const isSure = now.least === now.most && before.least === before.most;
    const [shown, earlier] = [this.written(name, now), this.written(name, before)];
    // Values with the same text are shown as unchanged.
    if (isSure && shown[0] === earlier[0]) return [words.unmoved];
    const ways = isSure ? [now.value > before.value ? words.up : words.down] : [words.up, words.down];
    const isPerhapsAlike = shown.some((text) => earlier.includes(text));
    return [
      ...ways.flatMap((way) => earlier.map((before) => way({ before }))),
      ...(isPerhapsAlike && !isSure ? [words.unmoved] : []),
    ];
  }

  /** The label of a group, with a mark when only a part of its days is counted. */
  group(side: string, value: string, window: Window): string {
    const { labelOf, language, today } = this.asked;
    const label = labelOf(side, value);
    return isTime(side) && isCutOff(side, value, window, today)
      ? `${label} (${staffPages[language].kpi.partial[side]})`
      : label;
  }

  section(title: string | readonly string[]): ReadSection | undefined {
    return this.read.sections.find((section) => isRead(title, section.title));
  }

  table(title: Cell, expected: readonly (readonly Cell[])[], bars: readonly (readonly Cell[])[] = []): string[] {
    const section = this.section(title);
    if (section === undefined) return expected.length === 0 ? [] : [`no table "${title}"`];
    return [
      ...rowDifferences(section.title, expected, section.rows),
      ...rowDifferences(`bars of ${title}`, bars, section.bars),
    ];
  }
}
