import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import { formatMonth } from '#templates/i18n/months.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import type { MonthlyReportMessages } from '#templates/messages/contracts/staff-letters/monthly-report.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import {
  countForInquiries,
  figureBasis,
  figureBefore,
  figureValue,
  type KpiFigure,
} from '#templates/pages/kpi/kpi-figure.ts';
import { renderStaffMail, type StaffMail } from './staff-mail.ts';

export type MonthlyReportView = StaffMail & {
  /** First day of the month of the report. */
  readonly from: string;
  readonly headline: readonly KpiFigure[];
  readonly moved: readonly KpiFigure[];
  readonly blockages: readonly { readonly label: string; readonly count: number }[];
  readonly kpiUrl: string;
};

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
  if (figure.value === null) return basis;
  if (figure.unit === 'count') return countLine(figure, language, messages);
  const now = figureValue(figure, language);
  const isComparable = figure.previousValue !== null && figure.previousValue !== undefined;
  const value = isComparable ? messages.compared({ now, before: figureBefore(figure, language) }) : now;
  return `${value} (${basis})`;
}

/** To a manager, once a month: five figures, those that changed, what is blocked, and the page with the rest. */
export function monthlyReportMail(view: MonthlyReportView): RenderedMail {
  const { language, from, headline, moved, blockages, kpiUrl } = view;
  const messages = staffLetters[language].monthlyReport;
  const month = formatMonth(from, language);
  const figures = (of: readonly KpiFigure[]): MailBlock => ({
    kind: 'facts',
    rows: of.map((figure) => ({ label: figure.words.label, value: figureLine(figure, language, messages) })),
    stacked: true,
  });
  const blocks: MailBlock[] = [
    paragraph(messages.opening({ month })),
    figures(headline),
    ...(moved.length === 0 ? [paragraph(messages.still)] : [paragraph(messages.moved), figures(moved)]),
    ...(blockages.length === 0
      ? [paragraph(messages.clear)]
      : [
          paragraph(messages.blocked),
          {
            kind: 'list',
            items: blockages.map(({ label: what, count }) => messages.counted({ what, count })),
          } as const,
        ]),
    ...actionBlock(messages.open, kpiUrl),
  ];
  return renderStaffMail(view, { subject: messages.subject({ month }), blocks });
}
