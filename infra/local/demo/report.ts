import type { DemoDay } from '#local/demo/day.ts';
import type { Played } from '#local/demo/play.ts';
import type { DemoInquiry, DemoKpis, Surface } from '#local/demo/surface.ts';

/** Where every inquiry stands at the end; each is in exactly one state. */
export interface States {
  readonly answered: number;
  readonly waiting: number;
  readonly incomplete: number;
  readonly premature: number;
  readonly offTarget: number;
  /** Stored and not read yet: none, when the clock stands still. */
  readonly unread: number;
}

export interface DayReport {
  readonly played: Played;
  readonly kpis: DemoKpis;
  readonly states: States;
  readonly held: { readonly doubtful: number; readonly nobodyEligible: number; readonly trouble: number };
  readonly returning: number;
  /** Of those that wait, how many the board says need a person. */
  readonly needAPerson: number;
  readonly assigned: readonly { readonly fullName: string; readonly count: number }[];
  /** Sums that do not agree. Empty when the report can be trusted. */
  readonly disagreements: readonly string[];
}

/** Reads the day from the product's own API, and holds its figures against each other and against what was played. */
export async function readReport(surface: Surface, day: DemoDay, played: Played): Promise<DayReport> {
  const inquiries = await surface.inquiries();
  const kpis = await surface.kpis(day.on.subtract({ days: 1 }).toString(), day.on.add({ days: 1 }).toString());
  const advisors = await surface.advisors();
  const count = (test: (inquiry: DemoInquiry) => boolean): number => inquiries.filter(test).length;
  const states: States = {
    answered: count(({ status }) => status === 'responded'),
    waiting: count(({ status }) => status === 'awaiting-first-response'),
    incomplete: count(({ status }) => status === 'incomplete'),
    premature: count(({ status, pauseReason }) => status === 'paused' && pauseReason === 'premature'),
    offTarget: count(({ status, pauseReason }) => status === 'paused' && pauseReason !== 'premature'),
    unread: count(({ status }) => status === 'received'),
  };
  return {
    played,
    kpis,
    states,
    held: {
      doubtful: count(({ heldBecause }) => heldBecause === 'doubtful'),
      nobodyEligible: count(({ heldBecause }) => heldBecause === 'nobody-eligible'),
      trouble: count(({ heldBecause }) => heldBecause === 'trouble'),
    },
    returning: count(({ client }) => client.returning),
    needAPerson: count(({ status, blockage }) => status === 'awaiting-first-response' && blockage !== null),
    assigned: advisors.map(({ fullName, assignedInWindow }) => ({ fullName, count: assignedInWindow })),
    disagreements: disagreements([
      ['received, by events', kpis.received, 'inquiries listed', inquiries.length],
      ['received', kpis.received, 'sum of the states', sumOf(states)],
      ['received', kpis.received, 'submissions without repeats', played.submissions - played.repeatsRecognised],
      ['answered, by events', kpis.answered, 'inquiries with a first response', count(hasResponse)],
      [
        'breaches, by events',
        kpis.breaches,
        'inquiries past their deadline',
        count(({ breachedAt }) => breachedAt !== null),
      ],
      [
        'escalations, by events',
        kpis.escalations,
        'inquiries escalated',
        count(({ escalatedAt }) => escalatedAt !== null),
      ],
      ['off-target, by events', kpis.offTarget, 'inquiries that rest as off-target', states.offTarget],
    ]),
  };
}

function hasResponse({ firstRespondedAt }: DemoInquiry): boolean {
  return firstRespondedAt !== null;
}

function sumOf(states: States): number {
  return Object.values(states).reduce((sum, state) => sum + state, 0);
}

type Comparison = readonly [one: string, figure: number, other: string, otherFigure: number];

function disagreements(comparisons: readonly Comparison[]): string[] {
  return comparisons.flatMap(([one, figure, other, otherFigure]) =>
    figure === otherFigure ? [] : [`${one}: ${figure}; ${other}: ${otherFigure}`],
  );
}
