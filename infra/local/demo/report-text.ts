import { type DemoDay, dateInWords, dayInWords, hourInWords } from '#local/demo/day.ts';
import type { DemoOptions } from '#local/demo/options.ts';
import type { DemoReport } from '#local/demo/report.ts';

type Row = readonly [label: string, figure: number | string, words: string];

/** The report as it is printed. The same seed, days and texts give the same lines; the duration is not part of it. */
export function reportText(report: DemoReport, options: DemoOptions, day: DemoDay, withRealTexts: boolean): string {
  const { kpis, played, disagreements } = report;
  return [
    '',
    ...heading(day),
    `  Seed ${options.seed} · texts: ${withRealTexts ? 'real e-mails among written ones' : 'written by the generator'}`,
    '',
    ...lines([
      [
        'Received',
        kpis.received,
        `of ${played.submissions} sent; ${played.repeatsRecognised} repeats recognised, ${played.joined} joined an open inquiry`,
      ],
      ...stateRows(report, day),
    ]),
    '',
    ...lines(funnelRows(report)),
    '',
    ...lines(careRows(report)),
    '',
    '  Assigned to',
    ...report.assigned.map(({ fullName, count }) => `  · ${fullName.padEnd(20)}${String(count).padStart(5)}`),
    '',
    `  ${summary(report)}`,
    ...disagreements.map((line) => `  The figures do not agree. ${line}.`),
    '',
  ].join('\n');
}

function heading(day: DemoDay): string[] {
  if (day.days > 1)
    return [
      `  ${day.days} days at the house · from ${dayInWords(day.on)}`,
      `  to ${dateInWords(day.endsAt)} at noon, Paris. Inquiries of the last weeks are still open.`,
    ];
  return [
    `  A day at the house · ${dayInWords(day.on)}`,
    `  ${hourInWords(day.opensAt)} to ${hourInWords(day.endsAt)}, Paris: the evening before is part of it, and the morning after, when`,
    '  what nobody answered comes due. The meetings that were agreed lie ahead.',
  ];
}

/** The state of every inquiry: the rows add up to the number received. */
function stateRows({ states, needAPerson, pauses, closings, kpis }: DemoReport, { days }: DemoDay): Row[] {
  return [
    ['· off-target', states.offTarget, `${percent(kpis.offTargetShare)} of what was read`],
    ['· incomplete', states.incomplete, 'asked for what is missing'],
    ['· answer due', states.answerDue, `${needAPerson} of them need a person now`],
    ['· client’s turn', states.clientsTurn, 'answered; a time to choose, or a reply to give'],
    ['· meeting ahead', states.meetingAhead, 'confirmed, with an invitation'],
    ['· outcome due', states.outcomeDue, 'met; the advisor has yet to record the outcome'],
    ['· paused', states.paused, inWords(pauses)],
    ...(days > 1 || states.closed > 0 ? ([['· closed', states.closed, inWords(closings)]] as const) : []),
  ];
}

function funnelRows({ kpis, funnel, states }: DemoReport): Row[] {
  const sincere = kpis.received - states.offTarget;
  const { answered, agreed, met, sold, soldMinor, missedByClient, impressions, satisfied } = funnel;
  return [
    ['From the inquiry', sincere, 'on-target inquiries'],
    ['→ answered', answered, `by a person, to the client; ${share(answered, sincere)}`],
    ['→ meeting agreed', agreed, `inquiries with a meeting that stands or took place; ${share(agreed, answered)}`],
    ['→ met', met, `meetings; ${missedByClient} more were missed by the client`],
    ['→ sold', sold, `${share(sold, met)} of the meetings, EUR ${euros(soldMinor)}`],
    ['Impressions', impressions, impressions === 0 ? 'given after a meeting' : `${satisfied} of them 4 or 5 out of 5`],
  ];
}

function careRows({ kpis, held, played, returning }: DemoReport): Row[] {
  const { medianBusinessMinutes, p90BusinessMinutes } = kpis;
  return [
    ['Returning clients', returning, 'met before, by the same house'],
    ['Held by the house', held.doubtful + held.nobodyEligible + held.trouble, heldInWords(held)],
    ['First responses', kpis.answered, 'calls, mails, messages and times offered; never an automatic one'],
    ['· within target', kpis.answeredWithinTarget, `${percent(kpis.withinTargetShare)}, n = ${kpis.answered}`],
    ['· median', minutes(medianBusinessMinutes), `business minutes; nine in ten within ${minutes(p90BusinessMinutes)}`],
    ['Warnings', kpis.warnings, 'to owner, delegate and manager, each mail counted'],
    ['Breaches', kpis.breaches, 'the clock went to the delegate'],
    ['Escalations', kpis.escalations, 'to the duty manager, by name'],
    ['Clients’ choices', sum(played.wishes), inWords(played.wishes)],
    ['Mails sent', played.mails, 'read at /_local/mail'],
  ];
}

function lines(rows: readonly Row[]): string[] {
  return rows.map(([label, figure, words]) =>
    `  ${label.padEnd(20)}${String(figure).padStart(7)}   ${words}`.trimEnd(),
  );
}

/** The summary line. */
function summary({ kpis, funnel, disagreements }: DemoReport): string {
  return [
    `${kpis.received} inquiries, ${kpis.offTarget} off-target`,
    `${kpis.answeredWithinTarget} of ${kpis.answered} first responses within target`,
    `median ${minutes(kpis.medianBusinessMinutes)} business minutes`,
    `${funnel.agreed} meetings agreed`,
    ...(funnel.met > 0 ? [`${funnel.sold} sales`] : []),
    disagreements.length === 0 ? 'none lost.' : 'and figures that disagree.',
  ].join('; ');
}

function heldInWords({ doubtful, nobodyEligible, trouble }: DemoReport['held']): string {
  return [
    `${doubtful} for a person to read`,
    `${nobodyEligible} with nobody eligible`,
    ...(trouble > 0 ? [`${trouble} in trouble`] : []),
  ].join(', ');
}

/** "12 silent, 4 premature", most first. */
function inWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
    .map(([name, n]) => `${n} ${name}`)
    .join(', ');
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, n) => total + n, 0);
}

function share(part: number, whole: number): string {
  return percent(whole === 0 ? null : part / whole);
}

function percent(value: number | null): string {
  return value === null ? '–' : `${Math.round(value * 100)} %`;
}

function minutes(value: number | null): string {
  return value === null ? '–' : String(Math.round(value));
}

function euros(minor: number): string {
  return Math.round(minor / 100).toLocaleString('en-GB');
}
