import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import type { Language } from '#templates/i18n/language.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import {
  countForInquiries,
  figureBasis,
  figureBefore,
  figureValue,
  type KpiFigure,
} from '#templates/pages/kpi/kpi-figure.ts';
import { formatMonth } from '#templates/pages/kpi/kpi-messages.ts';
import { renderStaffMail, type StaffMail } from './staff-mail.ts';

export type MonthlyReportView = StaffMail & {
  /** First day of the month it tells of. */
  readonly from: string;
  readonly headline: readonly KpiFigure[];
  readonly moved: readonly KpiFigure[];
  readonly blockages: readonly { readonly label: string; readonly count: number }[];
  readonly kpiUrl: string;
};

const words = {
  fr: {
    subject: (month: string) => `Les chiffres de la maison, ${month}`,
    opening: (month: string) => `Voici ${month} en cinq chiffres, chacun avec ce sur quoi il repose.`,
    moved: 'Ce qui a bougé depuis le mois d’avant :',
    still: 'Rien d’autre n’a assez bougé, ou sur assez d’observations, pour en parler.',
    blocked: 'Ce qui attend une personne en ce moment :',
    clear: 'Aucune demande n’est bloquée en ce moment.',
    open: 'Ouvrir les indicateurs',
    was: (now: string, before: string) => `${now}, contre ${before} le mois d’avant`,
    wasFor: (now: string, before: string, inquiries: string) =>
      `${now}, contre ${before} pour ${inquiries} le mois d’avant`,
    counted: (what: string, count: number) => `${what} : ${count}`,
  },
  en: {
    subject: (month: string) => `The figures of the house, ${month}`,
    opening: (month: string) => `Here is ${month} in five figures, each with what it rests on.`,
    moved: 'What has moved since the month before:',
    still: 'Nothing else moved enough, or on enough observations, to be worth telling.',
    blocked: 'What is waiting for a person now:',
    clear: 'No inquiry is blocked at this moment.',
    open: 'Open the key figures',
    was: (now: string, before: string) => `${now}, against ${before} the month before`,
    wasFor: (now: string, before: string, inquiries: string) =>
      `${now}, against ${before} for ${inquiries} the month before`,
    counted: (what: string, count: number) => `${what}: ${count}`,
  },
} as const;

/** A count with its inquiries, and the earlier one with its own: a longer month has more of everything. */
function toldCount(figure: KpiFigure, language: Language): string {
  const { previousValue, previousN = 0 } = figure;
  const now = countForInquiries(figure, language);
  if (previousValue === null || previousValue === undefined || previousN === 0) return now;
  return words[language].wasFor(now, figureBefore(figure, language), formatNumber(previousN, language));
}

function told(figure: KpiFigure, language: Language): string {
  const basis = figureBasis(figure, language);
  if (figure.value === null) return basis;
  if (figure.unit === 'count') return toldCount(figure, language);
  const now = figureValue(figure, language);
  const isComparable = figure.previousValue !== null && figure.previousValue !== undefined;
  const value = isComparable ? words[language].was(now, figureBefore(figure, language)) : now;
  return `${value} (${basis})`;
}

/** To a manager, once a month: five figures, what moved, what is blocked, and the page where the rest is. */
export function monthlyReportMail(view: MonthlyReportView): RenderedMail {
  const { language, from, headline, moved, blockages, kpiUrl } = view;
  const own = words[language];
  const month = formatMonth(from, language);
  const figures = (of: readonly KpiFigure[]): MailBlock => ({
    kind: 'facts',
    rows: of.map((figure) => ({ label: figure.words.label, value: told(figure, language) })),
    stacked: true,
  });
  const blocks: MailBlock[] = [
    paragraph(own.opening(month)),
    figures(headline),
    ...(moved.length === 0 ? [paragraph(own.still)] : [paragraph(own.moved), figures(moved)]),
    ...(blockages.length === 0
      ? [paragraph(own.clear)]
      : [
          paragraph(own.blocked),
          { kind: 'list', items: blockages.map(({ label: what, count }) => own.counted(what, count)) } as const,
        ]),
    ...actionBlock(own.open, kpiUrl),
  ];
  return renderStaffMail(view, { subject: own.subject(month), blocks });
}
