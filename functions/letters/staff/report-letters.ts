import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { KpiName } from '#domain/kpi/definitions.ts';
import type { Lever, LeverName } from '#domain/kpi/levers.ts';
import { definitionOf, type KpiValue } from '#domain/kpi/measure.ts';
import type { MovedFigure } from '#domain/kpi/moved-figures.ts';
import type { TriageReason } from '#domain/triage/triage.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { staffMail } from '#letters/writing/letter-views.ts';
import { renderStaffMail } from '#templates/email/staff/staff-mail.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import { formatMonth } from '#templates/i18n/months.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import { blockageLabel } from '#templates/layout/blockage-label.ts';
import { staffShared } from '#templates/messages/catalogues.ts';
import {
  countForInquiries,
  figureBasis,
  figureBefore,
  figureValue,
  type KpiFigure,
} from '#templates/pages/kpi/kpi-figure.ts';

/** The facts of the letters about the house's figures. */
export interface ReportLetterFacts {
  /**
   * To each manager, once a month: the five figures, those that changed, what is blocked. Days of the house, both
   * included.
   */
  readonly 'monthly-report': {
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly headline: readonly MovedFigure[];
    readonly moved: readonly MovedFigure[];
    /** What the house may work on, the neediest first. */
    readonly levers: readonly Lever[];
    /** What came of the lever that a manager chose the month before. */
    readonly decided?:
      | { readonly choice: { readonly lever: LeverName }; readonly before: KpiValue; readonly now: KpiValue }
      | undefined;
    readonly blockages: readonly { readonly what: string; readonly count: number }[];
  };
  /** To the duty manager, on working mornings: what a person still has to read, without naming a client. */
  readonly 'triage-digest': {
    readonly items: readonly {
      readonly reference: string;
      readonly because: TriageReason;
      readonly receivedOn: LocalDate;
    }[];
  };
}

interface MonthlyReportMessages {
  readonly subject: (values: { readonly month: string }) => string;
  readonly opening: (values: { readonly month: string }) => string;
  readonly moved: string;
  readonly still: string;
  readonly levers: string;
  readonly leverLine: (values: { readonly figure: string; readonly value: string; readonly act: string }) => string;
  readonly choose: string;
  readonly decided: (values: { readonly figure: string }) => string;
  readonly blocked: string;
  readonly clear: string;
  readonly open: string;
  /** The button that leads to the page where the month's lever is chosen. */
  readonly decide: string;
  readonly compared: (values: { readonly now: string; readonly before: string }) => string;
  readonly comparedFor: (values: {
    readonly now: string;
    readonly before: string;
    readonly inquiries: string;
  }) => string;
  readonly counted: (values: { readonly what: string; readonly count: number }) => string;
}

interface TriageDigestMessages {
  readonly subject: (values: { readonly count: number }) => string;
  readonly opening: (values: { readonly count: number }) => string;
  readonly because: Readonly<Record<TriageReason, string>>;
  readonly item: (values: { readonly reference: string; readonly because: string; readonly at: string }) => string;
  readonly more: (values: { readonly count: number }) => string;
  readonly action: string;
}

/** The messages of each. */
export interface ReportLetterMessages {
  readonly 'triage-digest': TriageDigestMessages;
  readonly 'monthly-report': MonthlyReportMessages;
}

function figureOf({ name, now, before }: MovedFigure, language: StaffLanguage): KpiFigure {
  const { unit, minimumN, better, target, words } = definitionOf(name);
  const { value, n, numerator, denominator, waiting, interval } = now;
  return {
    name,
    unit,
    minimumN,
    better,
    target,
    words: words[language],
    value,
    n,
    numerator,
    denominator,
    waiting,
    interval,
    previousValue: before.value,
    previousN: before.n,
  };
}

/** A count with its number of inquiries, and the earlier pair: a longer month has more of everything. */
function countLine(figure: KpiFigure, language: StaffLanguage, messages: MonthlyReportMessages): string {
  const { previousValue, previousN = 0 } = figure;
  const now = countForInquiries(figure, language);
  if (previousValue === null || previousValue === undefined || previousN === 0) return now;
  return messages.comparedFor({
    now,
    before: figureBefore(figure, language),
    inquiries: formatNumber(previousN, language),
  });
}

function figureLine(figure: KpiFigure, language: StaffLanguage, messages: MonthlyReportMessages): string {
  const basis = figureBasis(figure, language);
  // Without a value and with people who wait, the words say that it is not reached yet.
  if (figure.value === null && figure.waiting === undefined) return basis;
  if (figure.unit === 'count') return countLine(figure, language, messages);
  const now = figureValue(figure, language);
  const isComparable = figure.previousValue !== null && figure.previousValue !== undefined;
  const value = isComparable ? messages.compared({ now, before: figureBefore(figure, language) }) : now;
  return `${value} (${basis})`;
}

/** What came of last month's decision, by the figure that was to be moved. */
function decidedBlocks(
  decided: ReportLetterFacts['monthly-report']['decided'],
  language: StaffLanguage,
  messages: MonthlyReportMessages,
): MailBlock[] {
  if (decided === undefined) return [];
  const { lever: name } = decided.choice;
  const figure = figureOf({ name, now: decided.now, before: decided.before }, language);
  const rows = [{ label: figure.words.label, value: figureLine(figure, language, messages) }];
  return [paragraph(messages.decided({ figure: figure.words.label })), { kind: 'facts', rows, stacked: true }];
}

/** Three levers with their evidence, and the decision that is asked for. */
function leverBlocks(levers: readonly Lever[], language: StaffLanguage, messages: MonthlyReportMessages): MailBlock[] {
  if (levers.length === 0) return [];
  const items = levers.map((lever) => {
    const figure = figureOf(lever, language);
    const value = figureLine(figure, language, messages);
    return messages.leverLine({ figure: figure.words.label, value, act: staffShared[language].levers[lever.name] });
  });
  return [paragraph(messages.levers), { kind: 'list', items }, paragraph(messages.choose)];
}

/** Whoever waits is named, as far as a letter can be read; more than this is read on the page. */
const itemsAtMost = 100;

export const reportLetters: LettersOf<ReportLetterFacts, ReportLetterMessages> = {
  'triage-digest': {
    mail({ items }, letter, messages) {
      const mail = staffMail(letter);
      const count = items.length;
      const lines = items.slice(0, itemsAtMost).map(({ reference, because, receivedOn }) =>
        messages.item({
          reference,
          because: messages.because[because],
          at: formatDate(receivedOn, mail.language),
        }),
      );
      const more = count > itemsAtMost ? [messages.more({ count: count - itemsAtMost })] : [];
      return renderStaffMail(mail, {
        subject: messages.subject({ count }),
        blocks: [
          paragraph(messages.opening({ count })),
          { kind: 'list', items: [...lines, ...more] },
          ...actionBlock(messages.action, letter.urls.page('/triage')),
        ],
      });
    },
  },
  /** To a manager, once a month: five figures, those that changed, what is blocked, and the page with the rest. */
  'monthly-report': {
    mail({ from, headline, moved, levers, decided, blockages }, letter, messages) {
      const mail = staffMail(letter);
      const { language } = mail;
      const month = formatMonth(from, language);
      const figures = (of: readonly MovedFigure[]): MailBlock => ({
        kind: 'facts',
        rows: of
          .map((one) => figureOf(one, language))
          .map((figure) => ({ label: figure.words.label, value: figureLine(figure, language, messages) })),
        stacked: true,
      });
      const items = blockages.map(({ what, count }) =>
        messages.counted({ what: blockageLabel(what, language), count }),
      );
      const blocks: MailBlock[] = [
        paragraph(messages.opening({ month })),
        figures(headline),
        ...(moved.length === 0 ? [paragraph(messages.still)] : [paragraph(messages.moved), figures(moved)]),
        ...decidedBlocks(decided, language, messages),
        ...leverBlocks(levers, language, messages),
        ...(items.length === 0
          ? [paragraph(messages.clear)]
          : [paragraph(messages.blocked), { kind: 'list', items } as const]),
        ...(levers.length > 0
          ? actionBlock(messages.decide, letter.urls.page(`/kpi/levers?month=${from.slice(0, 7)}`))
          : actionBlock(messages.open, letter.urls.page(`/kpi?month=${from.slice(0, 7)}`))),
      ];
      return renderStaffMail(mail, { subject: messages.subject({ month }), blocks });
    },
  },
};

type Share = readonly [part: number, whole: number];

function share(name: KpiName, [part, whole]: Share, [partBefore, wholeBefore]: Share): MovedFigure {
  const figure = (numerator: number, n: number) => ({
    name,
    value: n === 0 ? null : numerator / n,
    numerator,
    denominator: n,
    n,
  });
  return { name, now: figure(part, whole), before: figure(partBefore, wholeBefore) };
}

function counted(name: KpiName, [now, inquiries]: Share, [before, others]: Share): MovedFigure {
  const figure = (numerator: number, n: number) => ({ name, value: numerator, numerator, denominator: n, n });
  return { name, now: figure(now, inquiries), before: figure(before, others) };
}

function minutes(name: KpiName, value: number, before: number, n: number): MovedFigure {
  return { name, now: { name, value, n }, before: { name, value: before, n } };
}

export const reportLetterSamples: SamplesOf<ReportLetterFacts> = {
  'triage-digest': ({ managerId: staffId }) => [
    {
      variant: 'two messages',
      facts: {
        items: [
          { reference: 'V-V6B3NZ', because: 'doubtful', receivedOn: '2026-11-23' },
          { reference: 'V-K2M4P7', because: 'incomplete', receivedOn: '2026-11-24' },
        ],
      },
      staffId,
    },
  ],
  'monthly-report'({ managerId: staffId }) {
    const month = { from: '2026-10-01', to: '2026-10-31' };
    const headline = [
      counted('breaches', [12, 144], [17, 139]),
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
    ];
    const levers: Lever[] = [
      { ...share('confirmed-appointments', [39, 96], [35, 92]), name: 'confirmed-appointments' },
      { ...share('cadence-kept', [61, 70], [49, 68]), name: 'cadence-kept' },
      { ...minutes('contact-pressure', 1.3, 1.9, 88), name: 'contact-pressure' },
    ];
    const decided = {
      choice: { lever: 'cadence-kept' },
      before: share('cadence-kept', [49, 68], [49, 68]).now,
      now: share('cadence-kept', [61, 70], [49, 68]).now,
    } as const;
    const median = 'median-first-response';
    const waits: MovedFigure = {
      name: median,
      now: { name: median, value: null, n: 96, waiting: 52 },
      before: { name: median, value: 131, n: 92 },
    };
    const confirmed = share('closings-confirmed', [19, 20], [22, 22]);
    const audited = { ...confirmed, now: { ...confirmed.now, interval: { from: 0.764, to: 0.991 } } };
    const blockages = [
      { what: 'breached', count: 3 },
      { what: 'outcome-missing', count: 1 },
    ];
    return [
      { variant: 'a month that moved', facts: { ...month, headline, moved, levers, decided, blockages }, staffId },
      {
        variant: 'clients still wait',
        facts: { ...month, headline: [waits], moved: [audited], levers: [], blockages: [] },
        staffId,
      },
      { variant: 'a quiet month', facts: { ...month, headline, moved: [], levers: [], blockages: [] }, staffId },
    ];
  },
};
