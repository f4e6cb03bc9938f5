import { DatabaseSync } from 'node:sqlite';
import { isAudited } from '#domain/triage/triage.ts';
import type { HouseEvent } from '#events/catalog.ts';
import { observations, observationTable } from './sql-observations.ts';
import { eventTable, tables } from './sql-tables.ts';

/**
 * An independent computation of every figure: the exported events in SQLite, and one query each, written from the
 * definitions alone.
 */

export interface Window {
  readonly from: string;
  readonly to: string;
}

export interface SqlFigure {
  readonly value: number | null;
  readonly part: number;
  readonly n: number;
  /** The range of a value: exact up to two thousand observations, beyond within one per cent (ADR 0019). */
  readonly least: number | null;
  readonly most: number | null;
  /** Of the n, those who still wait. */
  readonly waiting?: number;
  /** Sums in minor units by currency. */
  readonly sales: Readonly<Record<string, number>>;
}

/** No observation at all. */
export const nothing: SqlFigure = { value: null, part: 0, n: 0, least: null, most: null, sales: {} };

type Row = Readonly<Record<string, number | string | null>>;

const quantiles: Readonly<Record<string, number>> = {
  'median-first-response': 0.5,
  'p90-first-response': 0.9,
  'calendar-first-response': 0.5,
  'first-response-margin': 0.5,
};
/** Those that count whoever still waits. */
const firstResponses: readonly string[] = ['median-first-response', 'p90-first-response'];
/** As ADR 0019 defines it, not as the implementation computes it. */
export const exactValuesAtMost = 2000;
const relativeError = 0.01;

const buckets: Readonly<Record<string, string>> = {
  day: 'day',
  // Weeks begin on Monday: six days before the following Sunday.
  week: `date(day, 'weekday 0', '-6 days')`,
  month: `date(day, 'start of month')`,
};
const within = 'day BETWEEN :from AND :to';

export const figuresBySql = Object.keys(observations);

function localDay(instant: string, timeZone: string): string {
  // The Swedish date format is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant));
}

export class SqlHouse {
  readonly #database = new DatabaseSync(':memory:');

  constructor(events: readonly HouseEvent[], timeZone: string) {
    const days = new Map<string, string>();
    const local = (at: unknown) => {
      const instant = String(at);
      const day = days.get(instant) ?? localDay(instant, timeZone);
      days.set(instant, day);
      return day;
    };
    this.#database.function('local', { deterministic: true }, local);
    // The draw is the product's own: it depends on the id alone.
    this.#database.function('drawn', { deterministic: true }, (id) => Number(isAudited(String(id))));
    this.#database.exec(`${eventTable} BEGIN`);
    const insert = this.#database.prepare('INSERT OR IGNORE INTO ev VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
    const place = (event: HouseEvent) => `${event.occurredAt}${event.eventId}`;
    const inOrder = events.toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
    for (const [seq, { eventId, name, occurredAt, inquiryId, personId, data }] of inOrder.entries()) {
      const about = [inquiryId ?? null, personId ?? null, JSON.stringify(data)] as const;
      insert.run(seq, eventId, name, occurredAt, Date.parse(occurredAt), local(occurredAt), ...about);
    }
    this.#database.exec(`COMMIT; ${tables} ${observationTable}`);
    for (const [figure, rows] of Object.entries(observations)) {
      this.#database.exec(`INSERT INTO observation SELECT '${figure}', * FROM (${rows})`);
    }
    this.#database.exec('CREATE INDEX observationOf ON observation (figure, day)');
  }

  figure(name: string, window: Window): SqlFigure {
    return this.groups(name, window).get('all') ?? nothing;
  }

  /**
   * The key of each group in a dimension: an advisor's id, a level, the first day of a week; without a dimension,
   * `all`.
   */
  groups(name: string, { from, to }: Window, side?: string): Map<string, SqlFigure> {
    const key = side === undefined ? `'all'` : (buckets[side] ?? side);
    const rows = this.#all(
      `SELECT ${key} AS key, sum(part) AS part, count(*) AS n, avg(x) AS mean FROM observation
       WHERE figure = :name AND ${within} GROUP BY key`,
      { name, from, to },
    );
    const spreads = this.#quantiles(name, key, { from, to });
    const sales = this.#sales(name, key, { from, to });
    if (firstResponses.includes(name)) return this.#firstResponses(name, key, { from, to });
    return new Map(
      rows.map((row) => {
        const group = String(row.key);
        const measured =
          spreads.get(group) ?? bounded(valueFrom(name, row), Number(row.n), name === 'contact-pressure');
        return [group, { ...measured, part: Number(row.part), n: Number(row.n), sales: sales.get(group) ?? {} }];
      }),
    );
  }

  /** A quantile by the product-limit estimator, step by step over everybody: whoever still waits leaves it last. */
  #firstResponses(name: string, key: string, { from, to }: Window): Map<string, SqlFigure> {
    const rows = this.#all(
      `SELECT ${key} AS key, x, figure = 'unanswered' AS waits FROM observation
       WHERE figure IN (:name, 'unanswered') AND ${within} ORDER BY x, waits`,
      { name, from, to },
    );
    const plain = this.#quantiles(name, key, { from, to });
    const groups = new Map<string, { x: number; waits: boolean }[]>();
    for (const { key: group, x, waits } of rows) {
      const own = groups.get(String(group)) ?? [];
      const still = Number(waits) === 1;
      groups.set(String(group), [...own, { x: still ? Number.POSITIVE_INFINITY : Number(x), waits: still }]);
    }
    return new Map(
      [...groups].map(([group, people]) => {
        const waiting = people.filter(({ waits }) => waits).length;
        const n = people.length;
        const base = { part: 0, n, sales: {} };
        if (waiting === 0) return [group, { ...base, ...(plain.get(group) ?? nothing), n }];
        const value = productLimitQuantile(people, quantiles[name] ?? 0.5);
        const room = n - waiting <= exactValuesAtMost ? 0 : relativeError;
        const bound = (way: number) => (value === null ? null : value * (1 + way * room));
        return [group, { ...base, waiting, value, least: bound(-1), most: bound(1) }];
      }),
    );
  }

  /** Every value of a spread, smallest first. */
  values(name: string, { from, to }: Window): number[] {
    const query = `SELECT x FROM observation WHERE figure = :name AND ${within} ORDER BY x`;
    return this.#all(query, { name, from, to }).map(({ x }) => Number(x));
  }

  close(): void {
    this.#database.close();
  }

  #all(query: string, values: Record<string, string | number>): Row[] {
    return this.#database.prepare(query).all(values) as Row[];
  }

  /** Type 7, as in R: between the two values around the quantile's position. */
  #quantiles(
    name: string,
    key: string,
    { from, to }: Window,
  ): Map<string, Pick<SqlFigure, 'value' | 'least' | 'most'>> {
    const share = quantiles[name];
    if (share === undefined) return new Map();
    const rows = this.#all(
      `WITH v AS (SELECT ${key} AS key, x, row_number() OVER (PARTITION BY ${key} ORDER BY x) - 1 AS rank,
         count(*) OVER (PARTITION BY ${key}) AS n FROM observation WHERE figure = :name AND ${within})
       SELECT lo.key AS key, lo.n AS n, lo.x AS low, hi.x AS high,
         lo.x + (hi.x - lo.x) * (:share * (lo.n - 1) - floor(:share * (lo.n - 1))) AS value
       FROM v lo JOIN v hi ON hi.key = lo.key AND hi.rank = ceil(:share * (lo.n - 1))
       WHERE lo.rank = floor(:share * (lo.n - 1))`,
      { name, from, to, share },
    );
    return new Map(
      rows.map(({ key: group, n, low, high, value }) => {
        const isExact = Number(n) <= exactValuesAtMost;
        const around = (of: number, sign: 1 | -1) => of + sign * Math.abs(of) * relativeError;
        const least = isExact ? Number(value) : around(Number(low), -1);
        const most = isExact ? Number(value) : around(Number(high), 1);
        return [String(group), { value: Number(value), least, most }];
      }),
    );
  }

  #sales(name: string, key: string, { from, to }: Window): Map<string, Record<string, number>> {
    const sums = new Map<string, Record<string, number>>();
    const rows = this.#all(
      `SELECT ${key} AS key, currency, sum(x) AS sum FROM observation
       WHERE figure = :name AND currency IS NOT NULL AND ${within} GROUP BY 1, 2`,
      { name, from, to },
    );
    for (const { key: group, currency, sum } of rows) {
      sums.set(String(group), { ...sums.get(String(group)), [String(currency)]: Number(sum) });
    }
    return sums;
  }
}

function valueFrom(name: string, { part, n, mean }: Row): number | null {
  if (name === 'sales-value') return null;
  if (name === 'warnings' || name === 'breaches') return Number(part);
  if (name === 'contact-pressure') return Number(mean);
  return (Number(part) / Number(n)) * (name === 'recommendation' ? 100 : 1);
}

function bounded(value: number | null, n: number, isSpread: boolean): Pick<SqlFigure, 'value' | 'least' | 'most'> {
  if (value === null || !isSpread || n <= exactValuesAtMost) return { value, least: value, most: value };
  return { value, least: value * (1 - relativeError), most: value * (1 + relativeError) };
}

function productLimitQuantile(
  people: readonly { readonly x: number; readonly waits: boolean }[],
  share: number,
): number | null {
  const left = 1 - share;
  let surviving = 1;
  const answers = [...new Set(people.filter(({ waits }) => !waits).map(({ x }) => x))].sort(
    (one, other) => one - other,
  );
  for (const [index, time] of answers.entries()) {
    const here = people.filter(({ x, waits }) => x === time && !waits).length;
    surviving *= 1 - here / people.filter(({ x }) => x >= time).length;
    const next = answers[index + 1];
    if (Math.abs(surviving - left) < 1e-9) return next === undefined ? null : (next + time) / 2;
    if (surviving < left) return time;
  }
  return null;
}
