import type { DemoInquiry, DemoKpis } from '#local/demo/answers.ts';
import type { DemoDay } from '#local/demo/day.ts';
import type { PlayResult } from '#local/demo/play.ts';
import type { Played } from '#local/demo/played.ts';
import type { Surface } from '#local/demo/surface.ts';

/** The final state of every inquiry; each is in exactly one. */
export interface States {
  /** An answer of the house is owed. */
  readonly answerDue: number;
  readonly clientsTurn: number;
  readonly incomplete: number;
  readonly meetingAhead: number;
  readonly outcomeDue: number;
  readonly offTarget: number;
  /** Paused for any other reason. */
  readonly paused: number;
  readonly closed: number;
}

/** From a message to a sale. Each figure comes from the product's API. */
export interface Funnel {
  readonly answered: number;
  readonly agreed: number;
  readonly met: number;
  readonly sold: number;
  readonly soldMinor: number;
  readonly missedByClient: number;
  readonly impressions: number;
  readonly satisfied: number;
}

export interface DemoReport {
  readonly played: Played;
  readonly kpis: DemoKpis;
  readonly states: States;
  readonly funnel: Funnel;
  readonly pauses: Readonly<Record<string, number>>;
  readonly closings: Readonly<Record<string, number>>;
  readonly held: { readonly doubtful: number; readonly nobodyEligible: number; readonly trouble: number };
  readonly returning: number;
  /** Of the inquiries that await an answer, how many the board shows as blocked. */
  readonly needAPerson: number;
  readonly assigned: readonly { readonly fullName: string; readonly count: number }[];
  /** Sums that do not agree. Empty when the report is consistent. */
  readonly disagreements: readonly string[];
}

/** Reads the results from the product's own API, and compares its figures with each other and with the replay. */
export async function readReport(
  surface: Surface,
  day: DemoDay,
  { played, inquiries }: PlayResult,
): Promise<DemoReport> {
  const kpis = await surface.kpis(day.on.subtract({ days: 1 }).toString(), day.on.add({ days: day.days }).toString());
  const advisors = await surface.advisors();
  const count = (test: (inquiry: DemoInquiry) => boolean): number => inquiries.filter(test).length;
  const states = statesOf(inquiries);
  const funnel = funnelOf(kpis);
  const closings = countBy(inquiries.filter(({ status }) => status === 'closed').map((one) => one.closedBecause));
  return {
    played,
    kpis,
    states,
    funnel,
    pauses: countBy(inquiries.filter(isPaused).map(({ pauseReason }) => pauseReason)),
    closings,
    held: {
      doubtful: count(({ heldBecause }) => heldBecause === 'doubtful'),
      nobodyEligible: count(({ heldBecause }) => heldBecause === 'nobody-eligible'),
      trouble: count(({ heldBecause }) => heldBecause === 'trouble'),
    },
    returning: count(({ client }) => client.returning),
    needAPerson: count(({ status, blockage }) => status === 'awaiting-first-response' && blockage !== null),
    assigned: advisors.map(({ fullName, assignedInWindow }) => ({ fullName, count: assignedInWindow })),
    disagreements: disagreements([
      ['received, by events', kpis.received, 'inquiries on the board', inquiries.length],
      ['received', kpis.received, 'sum of the states', sumOf(states)],
      [
        'received',
        kpis.received,
        'submissions that began one',
        played.submissions - played.repeatsRecognised - played.joined,
      ],
      [
        'answered, by events',
        kpis.answered,
        'inquiries with a first response',
        count(({ firstRespondedAt }) => firstRespondedAt !== null),
      ],
      ['off-target, by events', kpis.offTarget, 'inquiries that rest or ended as off-target', count(wasOffTarget)],
      ['sales, by events', funnel.sold, 'inquiries closed as won', closings.won ?? 0],
      ['sales, by events', funnel.sold, 'sales that were told', played.sales],
      ['sold, by events', funnel.soldMinor, 'cents that were told', played.soldMinor],
      ['impressions, by events', funnel.impressions, 'impressions that were given', played.impressions],
    ]),
  };
}

function isOffTarget({ status, pauseReason }: DemoInquiry): boolean {
  return status === 'paused' && pauseReason === 'off-target';
}

/** Also after its client has asked to be forgotten. */
function wasOffTarget(inquiry: DemoInquiry): boolean {
  return isOffTarget(inquiry) || (inquiry.status === 'closed' && inquiry.offTargetKind !== null);
}

function isPaused(inquiry: DemoInquiry): boolean {
  return inquiry.status === 'paused' && !isOffTarget(inquiry);
}

function statesOf(inquiries: readonly DemoInquiry[]): States {
  const among = (...statuses: readonly DemoInquiry['status'][]): number =>
    inquiries.filter(({ status }) => statuses.includes(status)).length;
  return {
    answerDue: among('received', 'awaiting-first-response'),
    clientsTurn: among('responded', 'awaiting-client'),
    incomplete: among('incomplete'),
    meetingAhead: among('appointment'),
    outcomeDue: among('awaiting-outcome'),
    offTarget: inquiries.filter(isOffTarget).length,
    paused: inquiries.filter(isPaused).length,
    closed: among('closed'),
  };
}

function funnelOf({ answered, figures }: DemoKpis): Funnel {
  const figure = (name: string) => figures.find((one) => one.name === name);
  return {
    answered,
    agreed: figure('confirmed-appointments')?.numerator ?? 0,
    met: figure('appointment-to-sale')?.denominator ?? 0,
    sold: figure('appointment-to-sale')?.numerator ?? 0,
    soldMinor: figure('sales-value')?.sales?.EUR ?? 0,
    missedByClient: figure('no-show-rate')?.numerator ?? 0,
    impressions: figure('satisfaction')?.n ?? 0,
    satisfied: figure('satisfaction')?.numerator ?? 0,
  };
}

function countBy(names: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name ?? 'unsaid'] = (counts[name ?? 'unsaid'] ?? 0) + 1;
  return counts;
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
