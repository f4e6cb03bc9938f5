import type { MergeReason, UnmergeReason } from '#domain/identity/client-merge.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import { errorSummary, type FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, selectField, textField, toChoices } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import type { ClientMergeMessages } from '#templates/messages/fr/staff-pages/clients.ts';

/** One of the two records, as a manager compares it. */
export type ComparedView = {
  readonly personId: string;
  readonly fullName: string;
  readonly email: string;
  readonly phone?: string | undefined;
  readonly inquiries: number;
  readonly purchases: number;
};

export type MergeLine = {
  readonly at: InstantText;
  readonly byName: string;
  readonly because: MergeReason;
  readonly undone?: { readonly at: InstantText; readonly byName: string; readonly because: UnmergeReason } | undefined;
};

export type ClientMergeView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly timeZone: TimeZone;
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly errors?: readonly FieldError[] | undefined;
  readonly compared?:
    | {
        readonly kept: ComparedView;
        readonly other: ComparedView;
        readonly standing: 'free' | 'merged' | 'obstructed' | 'same';
        readonly history: readonly MergeLine[];
      }
    | undefined;
  readonly said?: 'merged' | 'unmerged' | undefined;
};

function comparedTable(
  { kept, other }: NonNullable<ClientMergeView['compared']>,
  { language }: ClientMergeView,
  messages: ClientMergeMessages,
): SafeHtml {
  const number = (value: number) => formatNumber(value, language);
  const row = (label: string, of: (one: ComparedView) => HtmlValue) => ({ cells: [label, of(kept), of(other)] });
  const { fields } = messages;
  return dataTable(
    [{ label: '' }, { label: messages.kept }, { label: messages.other }],
    [
      row(fields.name, ({ fullName }) => fullName),
      row(fields.email, ({ email }) => email),
      row(fields.phone, ({ phone }) => phone ?? '–'),
      row(fields.inquiries, ({ inquiries }) => number(inquiries)),
      row(fields.purchases, ({ purchases }) => number(purchases)),
    ],
    messages.compared,
  );
}

function decision(view: ClientMergeView, form: FormState, messages: ClientMergeMessages): HtmlValue {
  const { compared } = view;
  if (compared === undefined) return null;
  if (compared.standing === 'obstructed') return html`<div class="banner calm"><p>${messages.cannot}</p></div>`;
  if (compared.standing === 'same') return html`<div class="banner calm"><p>${messages.same}</p></div>`;
  const isMerged = compared.standing === 'merged';
  const choices = isMerged ? toChoices(messages.unmergeReasons) : toChoices(messages.mergeReasons);
  return html`${isMerged && html`<p>${messages.isMerged}</p>`}
<form method="post" action="/clients/merge?lang=${view.language}">
<input type="hidden" name="one" value="${compared.kept.personId}"><input type="hidden" name="other" value="${compared.other.personId}">
${selectField(form, { name: 'reason', label: messages.reason, choices, empty: messages.choose })}
${textField(form, { name: 'note', label: messages.note, autocomplete: 'off', maxLength: 500, optional: true })}
<div class="actions"><button class="button" type="submit" name="choice" value="${isMerged ? 'unmerge' : 'merge'}">${isMerged ? messages.unmerge : messages.merge}</button></div>
</form>`;
}

function history(view: ClientMergeView, messages: ClientMergeMessages): HtmlValue {
  const lines = view.compared?.history ?? [];
  if (lines.length === 0) return null;
  const when = (at: InstantText) => formatInstant(at, view.timeZone, view.language);
  return html`<section class="section"><h2>${messages.history}</h2><ul class="plain">${lines.map(
    ({ at, byName, because, undone }) =>
      html`<li>${messages.historyLine({ at: when(at), by: byName, why: messages.mergeReasons[because] })}${
        undone &&
        html`<span class="under">${messages.historyUndone({ at: when(undone.at), by: undone.byName, why: messages.unmergeReasons[undone.because] })}</span>`
      }</li>`,
  )}</ul></section>`;
}

/** GET /clients/merge: a manager names two records, compares them, and merges them or takes a merge back. */
export function clientMergePage(view: ClientMergeView): string {
  const { language, errors, values, compared, said } = view;
  const messages = staffPages[language].clientMerge;
  const form: FormState = { values, errors, optionalWord: messages.optional };
  const body = html`${said && html`<div class="banner calm" role="status"><p>${messages[said]}</p></div>`}
${errorSummary(errors, language)}
<h1>${messages.title}</h1>
<p class="lede">${messages.intro}</p>
<form method="get" action="/clients/merge"><input type="hidden" name="lang" value="${language}">
${textField(form, { name: 'one', label: messages.kept, hint: messages.hint, autocomplete: 'off', maxLength: 254 })}
${textField(form, { name: 'other', label: messages.other, hint: messages.hint, autocomplete: 'off', maxLength: 254 })}
<div class="actions"><button class="button quiet" type="submit">${messages.compare}</button></div></form>
${compared && html`<section class="section">${comparedTable(compared, view, messages)}${decision(view, form, messages)}</section>`}
${history(view, messages)}`;
  return renderStaffPage({ ...view, section: 'portfolio', title: messages.title, body, scripts: ['form'] });
}
