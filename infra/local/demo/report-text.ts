import { type DemoDay, dayInWords, hourInWords } from '#local/demo/day.ts';
import type { DemoOptions } from '#local/demo/options.ts';
import type { DayReport } from '#local/demo/report.ts';

/** The report as it is printed. The same seed, day and texts give the same lines; how long it took is not among them. */
export function reportText(report: DayReport, options: DemoOptions, day: DemoDay, withRealTexts: boolean): string {
  const { kpis, states, held, played, disagreements } = report;
  const rows: (readonly [string, number | string, string])[] = [
    ['Received', kpis.received, `of ${played.submissions} sent; ${played.repeatsRecognised} repeats recognised`],
    ['· off-target', states.offTarget, `${percent(kpis.offTargetShare)} of what was read`],
    ['· premature', states.premature, 'rest until their time comes'],
    ['· incomplete', states.incomplete, 'asked once for what would help'],
    ['· answered', states.answered, 'by a person, to the client'],
    ['· waiting', states.waiting, `${report.needAPerson} of them need a person now`],
    ...(states.unread > 0 ? [['· not read yet', states.unread, ''] as const] : []),
    ['Returning clients', report.returning, 'met before, by the same house'],
    ['Held by the house', held.doubtful + held.nobodyEligible + held.trouble, heldInWords(held)],
    ['First responses', kpis.answered, 'calls, mails and messages; never an automatic one'],
    ['· within target', kpis.answeredWithinTarget, `${percent(kpis.withinTargetShare)}, n = ${kpis.answered}`],
    [
      '· median',
      minutes(kpis.medianBusinessMinutes),
      `business minutes; nine in ten within ${minutes(kpis.p90BusinessMinutes)}`,
    ],
    ['Warnings', kpis.warnings, 'to owner, delegate and manager, each mail counted'],
    ['Breaches', kpis.breaches, 'the clock went to the delegate'],
    ['Escalations', kpis.escalations, 'to the duty manager, by name'],
    ['Mails sent', played.mails, 'read at /_local/mail'],
  ];
  return [
    '',
    `  A day at the house · ${dayInWords(day.on)}`,
    `  ${hourInWords(day.opensAt)} to ${hourInWords(day.endsAt)}, Paris: the evening before is part of it, and the morning after, when`,
    '  what nobody answered comes due.',
    `  Seed ${options.seed} · texts: ${withRealTexts ? 'real e-mails among written ones' : 'written by the generator'}`,
    '',
    ...rows.map(([label, figure, words]) => `  ${label.padEnd(20)}${String(figure).padStart(5)}   ${words}`.trimEnd()),
    '',
    '  Assigned to',
    ...report.assigned.map(({ fullName, count }) => `  · ${fullName.padEnd(18)}${String(count).padStart(5)}`),
    '',
    `  ${summary(report)}`,
    ...disagreements.map((line) => `  The figures do not agree. ${line}.`),
    '',
  ].join('\n');
}

/** The line a person would quote. */
function summary({ kpis, disagreements }: DayReport): string {
  return [
    `${kpis.received} inquiries, ${kpis.offTarget} off-target`,
    `${kpis.answeredWithinTarget} of ${kpis.answered} first responses within target`,
    `median ${minutes(kpis.medianBusinessMinutes)} business minutes`,
    `${kpis.escalations} ${kpis.escalations === 1 ? 'escalation' : 'escalations'}`,
    disagreements.length === 0 ? 'none lost.' : 'and figures that disagree.',
  ].join('; ');
}

function heldInWords({ doubtful, nobodyEligible, trouble }: DayReport['held']): string {
  return [
    `${doubtful} for a person to read`,
    `${nobodyEligible} with nobody eligible`,
    ...(trouble > 0 ? [`${trouble} in trouble`] : []),
  ].join(', ');
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}

function minutes(value: number | null): string {
  return value === null ? '–' : String(Math.round(value));
}
