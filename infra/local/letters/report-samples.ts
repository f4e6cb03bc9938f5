import type { KpiName } from '#domain/kpi/definitions.ts';
import type { MovedFigure } from '#domain/kpi/moved-figures.ts';
import { type SampleDesk, type SampleLetter, toStaff } from '#local/letters/sample-letter.ts';

const month = { from: '2026-10-01', to: '2026-10-31' } as const;

function share(
  name: KpiName,
  [part, whole]: [number, number],
  [partBefore, wholeBefore]: [number, number],
): MovedFigure {
  const figure = (numerator: number, n: number) => ({
    name,
    value: n === 0 ? null : numerator / n,
    numerator,
    denominator: n,
    n,
  });
  return { name, now: figure(part, whole), before: figure(partBefore, wholeBefore) };
}

function counted(name: KpiName, [now, inquiries]: [number, number], [before, others]: [number, number]): MovedFigure {
  const figure = (numerator: number, n: number) => ({ name, value: numerator, numerator, denominator: n, n });
  return { name, now: figure(now, inquiries), before: figure(before, others) };
}

function minutes(name: KpiName, value: number, before: number, n: number): MovedFigure {
  return { name, now: { name, value, n }, before: { name, value: before, n } };
}

/** Letters about the house's figures. */
export function reportSamples(desk: SampleDesk): SampleLetter[] {
  const staffId = desk.house.dutyManagerId;
  const headline = [
    share('off-target-share', [26, 144], [31, 139]),
    minutes('median-first-response', 94, 131, 96),
    share('confirmed-appointments', [39, 96], [35, 92]),
    share('appointment-to-sale', [5, 14], [4, 13]),
    share('recurrence-12-months', [0, 0], [0, 0]),
  ];
  const moved = [
    share('first-response-within-target', [80, 96], [66, 92]),
    minutes('contact-pressure', 1.3, 1.9, 88),
    share('cadence-kept', [61, 70], [49, 68]),
    counted('breaches', [12, 144], [17, 139]),
  ];
  const blockages = [
    { what: 'breached', count: 3 },
    { what: 'outcome-missing', count: 1 },
  ];
  return [
    toStaff(desk, 'a month that moved', { kind: 'monthly-report', ...month, headline, moved, blockages }, { staffId }),
    toStaff(
      desk,
      'a quiet month',
      { kind: 'monthly-report', ...month, headline, moved: [], blockages: [] },
      { staffId },
    ),
  ];
}
