import type { LabelQuality, MeasuredShare } from '#domain/triage/reading-quality.ts';
import type { TriageReason } from '#domain/triage/triage.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { formatShare } from '#templates/i18n/numbers.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { type ScoreView, scoreReasons } from '#templates/layout/score-reasons.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { TriageMessages } from '#templates/messages/fr/staff-pages/triage.ts';

export type TriageEntry = {
  readonly inquiryId: string;
  readonly reference: string;
  readonly clientName: string;
  readonly message: string;
  readonly receivedAt: InstantText;
  readonly because: TriageReason;
  readonly score: ScoreView;
};

export type TriageView = StaffPageContext & {
  readonly staff: StaffMember;
  /** The oldest first. */
  readonly entries: readonly TriageEntry[];
  /** How many wait, shown or not. */
  readonly waiting: number;
  readonly quality: readonly LabelQuality[];
  readonly audit: MeasuredShare | undefined;
  readonly said?: string | undefined;
  /** The inquiry of which it is said. */
  readonly saidOf?: string | undefined;
  readonly timeZone: TimeZone;
};

function verdictButtons(entry: TriageEntry, view: TriageView, messages: TriageMessages): SafeHtml {
  const { kinds } = staffShared[view.language].scoring;
  const path = `/inquiries/${entry.inquiryId}`;
  const fixed = html`<input type="hidden" name="choice" value="judge"><input type="hidden" name="then" value="triage">`;
  const sincere = Object.entries(messages.verdicts).map(
    ([label, text]) =>
      html`<button class="button ${label === 'genuine' ? 'primary' : 'quiet'} small" type="submit" name="judgement" value="${label}">${text}</button>`,
  );
  // After-sales is a kind of the relationship, and no reason to close.
  const closable = Object.entries(kinds).filter(([kind]) => kind !== 'after-sales');
  return html`<form method="post" action="${path}" aria-label="${messages.verdictOf({ name: entry.clientName })}">${fixed}
<div class="actions">${sincere}</div></form>
<details class="more"><summary>${messages.offTarget}</summary><div class="more-body"><form method="post" action="${path}">${fixed}<input type="hidden" name="judgement" value="off-target">
<div class="actions">${closable.map(([kind, text]) => html`<button class="button quiet small" type="submit" name="judgedKind" value="${kind}">${text}</button>`)}</div></form></div></details>`;
}

function entryBlock(entry: TriageEntry, view: TriageView, messages: TriageMessages): SafeHtml {
  const { language, timeZone } = view;
  return html`<article class="group" id="${entry.inquiryId}">
<h2><a href="/inquiries/${entry.inquiryId}" dir="auto">${entry.clientName}</a></h2>
<p class="soft small">${messages.because[entry.because]}. ${messages.received({ at: formatInstant(entry.receivedAt, timeZone, language) })}, ${entry.reference}.</p>
<blockquote class="quote small" dir="auto">${entry.message}</blockquote>
${scoreReasons(entry.score, language)}
${verdictButtons(entry, view, messages)}
</article>`;
}

function shareText(share: MeasuredShare | undefined, view: TriageView, messages: TriageMessages): string {
  if (share === undefined) return '–';
  const percent = (value: number) => formatShare(value, view.language);
  const { counted, of, from, to } = share;
  return messages.share({ share: percent(share.share), counted, of, from: percent(from), to: percent(to) });
}

function qualitySection(view: TriageView, messages: TriageMessages): HtmlValue {
  const known = view.quality.filter(({ precision, recall }) => precision !== undefined || recall !== undefined);
  const columns = [messages.label, messages.precision, messages.recall].map((label) => ({ label }));
  const rows = known.map(({ label, precision, recall }) => ({
    cells: [messages.labels[label], shareText(precision, view, messages), shareText(recall, view, messages)],
  }));
  return html`<section class="group"><h2>${messages.quality}</h2><p class="soft">${messages.qualityIntro}</p>
<p>${view.audit === undefined ? messages.noAudit : messages.audit({ share: shareText(view.audit, view, messages) })}</p>
${known.length > 0 && dataTable(columns, rows, null)}
${known.length > 0 && html`<p><a href="/api/triage/examples" download="triage-examples.json">${messages.examples}</a></p>`}</section>`;
}

/** An address may carry anything; only an id becomes a link. */
function isId(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9-]{1,80}$/.test(text);
}

/** GET /triage: what the reading did not decide, each with its reasons and one-tap verdicts. */
export function triagePage(view: TriageView): string {
  const { language, entries, waiting, said, saidOf } = view;
  const messages = staffPages[language].triage;
  const told =
    said === undefined
      ? undefined
      : Object.entries(staffPages[language].inquiryActs.said).find(([key]) => key === said)?.[1];
  const body = html`<div class="page-head"><h1>${messages.title}</h1></div>
<p>${messages.intro}</p>
${told !== undefined && html`<div class="banner calm" role="status"><p>${told}${isId(saidOf) && html` <a href="/inquiries/${saidOf}">${messages.open}</a>`}</p></div>`}
${entries.length > 0 && html`<p class="soft small">${messages.count({ waiting, shown: entries.length })}</p>`}
${entries.length === 0 && html`<div class="empty"><h2>${messages.emptyTitle}</h2><p>${messages.emptyText}</p></div>`}
${entries.map((entry) => entryBlock(entry, view, messages))}
${qualitySection(view, messages)}`;
  return renderStaffPage({ ...view, section: 'triage', title: messages.title, body });
}
