import type { LocalDate } from '#domain/calendar/local-date.ts';
import { kpiDefinitions } from '#domain/kpi/definitions.ts';
import { isCutOff } from './reading-order.ts';
import { nothing, type SqlFigure, type SqlHouse, type Window } from './sql-house.ts';

/** A figure in the response of `/api/kpi`. */
export interface AnsweredFigure {
  readonly name: string;
  readonly value: number | null;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly n: number;
  readonly waiting?: number | undefined;
  readonly sales?: Readonly<Record<string, number>> | undefined;
}

export interface Answer {
  readonly figures: readonly AnsweredFigure[];
  readonly before: (Window & { readonly figures: readonly AnsweredFigure[] }) | null;
  readonly groups: readonly {
    readonly value: string;
    readonly partial: boolean;
    readonly figures: readonly AnsweredFigure[];
  }[];
  readonly responses: readonly number[];
  readonly responsesAreExact: boolean;
  readonly [plain: string]: unknown;
}

/** Both compute with floats, in different order, and a quantile is rounded to the millionth. */
function lies(value: number | null, { least, most }: SqlFigure): boolean {
  if (value === null || least === null || most === null) return value === least;
  const room = 1e-6;
  return value >= least - room && value <= most + room;
}

function sameSums(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}

/** Figures that are a part of a whole have both. */
export const namesOfParts: readonly string[] = kpiDefinitions
  .filter(({ measure }) => ['share', 'count', 'balance'].includes(measure.kind))
  .map(({ name }) => name);

/** The differences between a figure in the response and SQL's. */
export function figureDifferences(where: string, answered: AnsweredFigure, other: SqlFigure): string[] {
  const { name, value, numerator, denominator, n, sales, waiting } = answered;
  const isPart = namesOfParts.includes(name);
  const isSaid = (one: number | undefined, two: number) => (one === undefined ? !isPart : one === two);
  const say = (what: string, one: unknown, two: unknown) =>
    `${where} ${name}: ${what} ${JSON.stringify(one)}, by SQL ${JSON.stringify(two)}`;
  return [
    ...(lies(value, other) ? [] : [say('value', value, other.value)]),
    ...(n === other.n ? [] : [say('n', n, other.n)]),
    ...(waiting === other.waiting ? [] : [say('waiting', waiting, other.waiting)]),
    ...(isSaid(numerator, other.part) ? [] : [say('numerator', numerator, other.part)]),
    ...(isSaid(denominator, other.n) ? [] : [say('denominator', denominator, other.n)]),
    ...(sameSums(sales ?? {}, other.sales) ? [] : [say('sales', sales, other.sales)]),
  ];
}

export function listDifferences(
  where: string,
  figures: readonly AnsweredFigure[],
  of: (name: string) => SqlFigure,
): string[] {
  const names = kpiDefinitions.map(({ name }) => name);
  const missing = names.filter((name) => !figures.some((figure) => figure.name === name));
  return [
    ...missing.map((name) => `${where} ${name}: not answered`),
    ...figures.flatMap((figure) => figureDifferences(where, figure, of(figure.name))),
  ];
}

/** The names under which other systems have read figures since the first version, and the SQL of each. */
function plainFigures(sql: SqlHouse, window: Window): Record<string, number | null> {
  const figure = (name: string) => sql.figure(name, window);
  return {
    received: figure('received').n,
    qualifiedByRules: figure('qualified').n,
    offTarget: figure('off-target-share').part,
    offTargetShare: figure('off-target-share').value,
    scored: figure('scored').n,
    answered: figure('calendar-first-response').n,
    answeredWithinTarget: figure('first-response-within-target').part,
    promisesDue: figure('first-response-within-target').n,
    withinTargetShare: figure('first-response-within-target').value,
    warnings: figure('warnings').part,
    breaches: figure('breaches').part,
    escalations: figure('escalations').n,
  };
}

/** The request, and its day. */
export interface AskedAnswer {
  readonly window: Window;
  readonly today: LocalDate;
  readonly side?: string | undefined;
}

/** Every difference between the response of `/api/kpi` and SQL over the exported events. */
export function answerDifferences(sql: SqlHouse, answer: Answer, { window, today, side }: AskedAnswer): string[] {
  const { figures, before, groups, responses, responsesAreExact } = answer;
  const where = `${window.from} to ${window.to}`;
  const plain = Object.entries(plainFigures(sql, window)).filter(([name, value]) => answer[name] !== value);
  const values = sql.values('median-first-response', window);
  const isSpreadOut = responsesAreExact && JSON.stringify(responses) !== JSON.stringify(values);
  const bySide = new Map(kpiDefinitions.map(({ name }) => [name as string, sql.groups(name, window, side)]));
  const answered = new Set(groups.map(({ value }) => value));
  const forgotten = [...bySide].flatMap(([name, own]) =>
    side === undefined ? [] : [...own.keys()].filter((key) => !answered.has(key)).map((key) => `${key} (${name})`),
  );
  const cutOff = groups.filter(({ value, partial }) => partial !== isCutOff(side, value, window, today));
  return [
    ...listDifferences(where, figures, (name) => sql.figure(name, window)),
    ...(before === null ? [] : listDifferences(`before ${where}`, before.figures, (name) => sql.figure(name, before))),
    ...groups.flatMap(({ value, figures: own }) =>
      listDifferences(`${where} ${side} ${value}`, own, (name) => bySide.get(name)?.get(value) ?? nothing),
    ),
    ...(answered.size === groups.length ? [] : [`${where} ${side}: a group is answered twice`]),
    ...cutOff.map(({ value, partial }) => `${where} ${side} ${value}: partial ${partial}, by its days it is not so`),
    ...forgotten.map((group) => `${where} ${side}: no group ${group}`),
    ...plain.map(([name, value]) => `${where} ${name}: ${JSON.stringify(answer[name])}, by SQL ${value}`),
    ...(isSpreadOut ? [`${where} responses: not the ones of SQL`] : []),
  ];
}
