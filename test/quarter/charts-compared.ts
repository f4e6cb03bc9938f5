import { definitionOf } from '#domain/kpi/measure.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';
import { type ComparedPage, steps } from './compared-page.ts';
import { inOrder } from './reading-order.ts';
import { exactValuesAtMost, nothing } from './sql-house.ts';
import { duration, share } from './written.ts';

const edges = [0, 30, 60, 120, 240, 480, 960, Number.POSITIVE_INFINITY];
/** The demonstration house's promise to a VIC: four business hours. */
const vicTargetMinutes = 240;

/** From an inquiry to a sale: title, bars and table. */
export function funnel(page: ComparedPage): string[] {
  const { window, language } = page.asked;
  const words = staffPages[language].kpi;
  const counts = steps.map((step) => page.sql.figure(step, window).n);
  const [received = 0] = counts;
  const sold = counts.at(-1) ?? 0;
  const [soldText, receivedText] = [page.number(sold), page.number(received)];
  const title = words.funnelTitle({ sold, soldText, received, receivedText });
  if (received === 0) return page.section(title) === undefined ? [] : ['a funnel of nothing'];
  const rows = steps.map((step, index) => {
    const count = counts[index] ?? 0;
    const ofStepBefore = index === 0 ? '–' : share(count, counts[index - 1] ?? 0, language);
    return [words.steps[step], page.number(count), share(count, received, language), ofStepBefore];
  });
  const bars = rows.map(([label = '', count = '', of = '']) => [label, `${count} (${of})`]);
  return page.table(title, rows, bars);
}

/** How many are below a limit: for a sketch, any number within its relative error. */
function below(values: readonly number[], limit: number): readonly [least: number, most: number] {
  const count = (edge: number) => values.filter((value) => value < edge).length;
  if (values.length <= exactValuesAtMost || limit === 0) return [count(limit), count(limit)];
  return [count(limit / 1.011), count(limit * 1.011)];
}

/** The distribution of first response times: title, bars and table. */
export function firstResponses(page: ComparedPage): string[] {
  const { window, language } = page.asked;
  const words = staffPages[language].kpi;
  const values = page.sql.values('median-first-response', window);
  const n = values.length;
  const time = (minutes: number) => duration(minutes, language);
  const numbers = (least: number, most: number) =>
    Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const titles = numbers(...below(values, vicTargetMinutes)).map((within) =>
    words.chartTitle({ share: share(within, n, language), target: time(vicTargetMinutes), n: page.number(n) }),
  );
  if (n === 0) return page.section(titles) === undefined ? [] : ['a distribution of nothing'];
  const rows = edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? Number.POSITIVE_INFINITY;
    const [[low, high], [lowEnd, highEnd]] = [below(values, from), below(values, to)];
    const counts = numbers(Math.max(0, lowEnd - high), highEnd - low);
    const beyond = Number.isFinite(to)
      ? words.between({ from: time(from), to: time(to) })
      : words.beyond({ from: time(from) });
    const label = from === 0 ? words.under({ to: time(to) }) : beyond;
    return [
      label,
      counts.map((count) => page.number(count)),
      counts.map((count) => share(count, n, language)),
    ] as const;
  });
  return page.table(
    titles,
    rows,
    rows.map(([label, counts]) => [label, counts]),
  );
}

/** One figure of each advisor or level: title, bars and table. */
export function groupChart(
  page: ComparedPage,
  side: 'advisor' | 'level',
  name: 'first-response-within-target' | 'contact-pressure',
  told: 'least' | 'most',
  titleOf: (group: string, value: string) => string,
): string[] {
  const { window, language, labelOf } = page.asked;
  const { observations } = staffShared[language].figures;
  const figures = page.sql.groups(name, window, side);
  const groups = inOrder(figures.keys(), side, page.asked).map((key) => [key, figures.get(key) ?? nothing] as const);
  if (groups.length === 0) return [];
  const enough = groups.filter(([, { n }]) => n >= definitionOf(name).minimumN);
  const among = enough.length === 0 ? groups : enough;
  const values = among.map(([, { value }]) => value ?? 0);
  const most = told === 'least' ? Math.min(...values) : Math.max(...values);
  const titles = among
    .filter(([, { least, value }]) => value === most || least !== value)
    .flatMap(([key, figure]) =>
      page
        .written(name, figure)
        .map((text) => `${titleOf(labelOf(side, key), text)} (${observations({ n: page.number(figure.n) })})`),
    );
  const rows = groups.map(([key, figure]) => [
    labelOf(side, key),
    page.written(name, figure),
    page.basis(name, figure),
  ]);
  const bars = groups.map(([key, figure]) => [
    labelOf(side, key),
    page.written(name, figure).map((text) => `${text} (${observations({ n: page.number(figure.n) })})`),
  ]);
  return page.table(titles, rows, bars);
}
