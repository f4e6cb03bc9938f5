import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { PolicyDifference, PolicyValue } from '#domain/policy/policy-diff.ts';
import type { ContactPreview } from '#domain/policy-preview/preview-contacts.ts';
import type { ChangedResponse, ResponsePreview } from '#domain/policy-preview/preview-responses.ts';
import type { ChangedReason, ChangedVerdict, VerdictPreview } from '#domain/policy-preview/preview-verdicts.ts';
import { formatInstant, type TimeZone } from '#templates/i18n/dates.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { reasonSentence } from '#templates/layout/reason-sentence.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { PolicyPreviewMessages } from '#templates/messages/fr/staff-pages/policy-pages.ts';
import { policyLabel } from './policy-label.ts';
import { hoursText, policyValue } from './policy-values.ts';

export type PolicyPreviewView = {
  readonly period: string;
  readonly verdicts: VerdictPreview;
  readonly responses: ResponsePreview;
  readonly load: readonly { readonly fullName: string; readonly before: number; readonly after: number }[];
  readonly contacts: ContactPreview;
};

/** The reader, their time zone, and the house's currency. */
export type ResultReader = { readonly language: StaffLanguage; readonly timeZone: TimeZone; readonly currency: string };

/** The differences from one policy to another, each as text. */
export function differencesTable(differences: readonly PolicyDifference[], reader: ResultReader): SafeHtml {
  const { language, currency } = reader;
  const messages = staffPages[language].policyPage;
  if (differences.length === 0) return html`<p>${messages.noDifference}</p>`;
  const value = (path: string, one: PolicyValue | undefined) => policyValue(path, one, language, currency);
  return dataTable(
    [{ label: messages.field }, { label: messages.before }, { label: messages.after }],
    differences.map(({ path, before, after }) => ({
      cells: [policyLabel(path, language), value(path, before), value(path, after)],
    })),
    null,
  );
}

type Figure = { readonly before: number; readonly after: number };

function figureCells({ before, after }: Figure): readonly HtmlValue[] {
  const difference = after - before;
  return [before, html`${difference === 0 ? after : html`<strong>${after}</strong>`}`];
}

function figuresTable(
  label: string,
  rows: readonly (readonly [HtmlValue, Figure])[],
  language: StaffLanguage,
): SafeHtml {
  const messages = staffPages[language].policyPage;
  return dataTable(
    [{ label }, { label: messages.before, numeric: true }, { label: messages.after, numeric: true }],
    rows.map(([name, figure]) => ({ cells: [name, ...figureCells(figure)] })),
    null,
    'figures-table',
  );
}

function reasonLine(
  { code, before, after }: ChangedReason,
  language: StaffLanguage,
  messages: PolicyPreviewMessages,
): SafeHtml {
  const sentence = reasonSentence({ code, params: (after ?? before)?.because.params ?? {} }, language);
  const hasPoints = (before?.points ?? 0) !== 0 || (after?.points ?? 0) !== 0;
  const presence = after === undefined ? messages.noLonger : before === undefined ? messages.newly : '';
  return html`<span class="under">${presence !== '' && `${presence} `}${sentence}${hasPoints && ` (${before?.points ?? 0} → ${after?.points ?? 0})`}</span>`;
}

function verdictRow(
  { inquiryId, reference, verdict, level, points, reasons }: ChangedVerdict,
  language: StaffLanguage,
  messages: PolicyPreviewMessages,
) {
  const verdicts = staffPages[language].inquiryPage.verdicts;
  const levels = staffShared[language].levels.names;
  const levelWords =
    level.before === level.after ? levels[level.after] : `${levels[level.before]} → ${levels[level.after]}`;
  return {
    cells: [
      html`<a href="/inquiries/${inquiryId}">${reference}</a>`,
      verdict.before === verdict.after
        ? verdicts[verdict.after]
        : `${verdicts[verdict.before]} → ${verdicts[verdict.after]}`,
      levelWords,
      points.before === points.after ? points.after : `${points.before} → ${points.after}`,
      reasons.map((reason) => reasonLine(reason, language, messages)),
    ],
  };
}

function verdictsSection(
  { counts, changed, repeated }: VerdictPreview,
  language: StaffLanguage,
  messages: PolicyPreviewMessages,
): SafeHtml {
  const verdicts = staffPages[language].inquiryPage.verdicts;
  const rows = (['qualified', 'incomplete', 'premature', 'off-target', 'doubtful'] as const).map(
    (verdict) => [verdicts[verdict], counts[verdict]] as const,
  );
  return html`<section class="section"><h3>${messages.verdicts({ changed: changed.length })}</h3>
${figuresTable(messages.verdict, rows, language)}
${
  changed.length > 0 &&
  dataTable(
    [
      { label: messages.inquiry },
      { label: messages.verdict },
      { label: messages.level },
      { label: messages.points, numeric: false },
      { label: messages.why },
    ],
    changed.map((one) => verdictRow(one, language, messages)),
    messages.changedCaption,
  )
}
<p class="soft small">${messages.repeated({ same: repeated.same, of: repeated.of })}</p></section>`;
}

function responseRow(change: ChangedResponse, { language, timeZone }: ResultReader, messages: PolicyPreviewMessages) {
  const { inquiryId, reference, level, targetMinutes, deadlineAt, respondedAt, isLateAfter } = change;
  return {
    cells: [
      html`<a href="/inquiries/${inquiryId}">${reference}</a>`,
      staffShared[language].levels.names[level],
      `${hoursText(targetMinutes.before, language)} → ${hoursText(targetMinutes.after, language)} h`,
      formatInstant(deadlineAt.after, timeZone, language),
      respondedAt === null ? messages.unanswered : formatInstant(respondedAt, timeZone, language),
      isLateAfter ? messages.wouldBeLate : messages.wouldBeKept,
    ],
  };
}

function responsesSection(
  { levels, changed }: ResponsePreview,
  reader: ResultReader,
  messages: PolicyPreviewMessages,
): SafeHtml {
  const { language } = reader;
  const within = levels.map(
    ({ level, within: kept, promises }) =>
      [
        html`${staffShared[language].levels.names[level]}<span class="under">${messages.promises({ count: promises })}</span>`,
        kept,
      ] as const,
  );
  const late = levels.reduce(
    (sum, level) => ({ before: sum.before + level.late.before, after: sum.after + level.late.after }),
    {
      before: 0,
      after: 0,
    },
  );
  return html`<section class="section"><h3>${messages.responses({ before: late.before, after: late.after })}</h3>
${levels.length > 0 && figuresTable(messages.answeredInTime, within, language)}
${
  changed.length > 0 &&
  dataTable(
    [
      { label: messages.inquiry },
      { label: messages.level },
      { label: messages.target },
      { label: messages.deadline },
      { label: messages.answered },
      { label: messages.outcome },
    ],
    changed.map((one) => responseRow(one, reader, messages)),
    messages.responsesCaption,
  )
}</section>`;
}

/** The effect of a draft in a period: verdicts, promises, load and contacts. */
export function previewResults(view: PolicyPreviewView, reader: ResultReader): SafeHtml {
  const { language } = reader;
  const messages = staffPages[language].policyPreview;
  const { clients, waits, sent, deferred, cancelled, mostToOneClient } = view.contacts;
  return html`<p class="soft">${messages.over({ period: view.period, inquiries: view.verdicts.inquiries })}</p>
${verdictsSection(view.verdicts, language, messages)}
${responsesSection(view.responses, reader, messages)}
<section class="section"><h3>${messages.load}</h3>
${
  view.load.length > 0 &&
  figuresTable(
    messages.advisor,
    view.load.map(({ fullName, before, after }) => [fullName, { before, after }] as const),
    language,
  )
}
<p class="soft small">${messages.loadNote}</p></section>
<section class="section"><h3>${messages.contacts}</h3>
${figuresTable(
  messages.relances({ waits, clients }),
  [
    [messages.sent, sent],
    [messages.deferred, deferred],
    [messages.cancelled, cancelled],
    [messages.most, mostToOneClient],
  ],
  language,
)}</section>`;
}
