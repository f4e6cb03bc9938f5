import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { PolicyDifference } from '#domain/policy/policy-diff.ts';
import { type DateText, formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { describedBy, errorFor, errorSummary, type FieldError, fieldError } from '#templates/layout/field-errors.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { formats, shared, staffPages } from '#templates/messages/catalogues.ts';
import type { PolicyPageMessages } from '#templates/messages/fr/staff-pages/policy-pages.ts';
import { type PolicyGroup, policyGroups } from '#templates/messages/keys/policy-groups.ts';
import { policyBlock } from './policy-controls.ts';
import { namesOfGroup, policyBlocks } from './policy-fields.ts';
import { policyLabel } from './policy-label.ts';
import { differencesTable, type PolicyPreviewView, previewResults } from './policy-results.ts';

export type PolicyEditorView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly timeZone: TimeZone;
  readonly currency: string;
  readonly inForce: { readonly version: string; readonly since: InstantText; readonly by: string };
  readonly scheduled?: { readonly version: string; readonly effectiveFrom: InstantText } | undefined;
  /** The version from which the fields were filled: a publication has to be based on it. */
  readonly basedOn: string;
  readonly values: Readonly<Record<string, string>>;
  /** The parts without a field, in a hidden field as JSON. */
  readonly rest: string;
  /** The document as text, for people who prefer it. */
  readonly json: string;
  readonly errors: readonly FieldError[];
  readonly period: { readonly from: DateText; readonly to: DateText };
  readonly publication: {
    readonly isLater: boolean;
    readonly on: DateText;
    readonly time: string;
    readonly note: string;
  };
  readonly differences?: readonly PolicyDifference[] | undefined;
  readonly preview?: PolicyPreviewView | undefined;
  readonly isReadFromText?: boolean | undefined;
  readonly published?: string | undefined;
};

function group(name: PolicyGroup, view: PolicyEditorView, messages: PolicyPageMessages): SafeHtml {
  const names = namesOfGroup(name);
  const isWrong = view.errors.some(({ field }) => names.includes(field));
  const hint = name === 'hours' ? messages.hoursHint : name === 'relances' ? messages.emptyStep : undefined;
  return html`<details class="more policy-group" id="group-${name}"${isWrong && html` open`}><summary>${messages.groups[name]}</summary><div class="more-body">
${hint !== undefined && html`<p class="soft small">${hint}</p>`}
${policyBlocks[name].map((block) => policyBlock(block, view))}
</div></details>`;
}

function dateField(
  name: string,
  label: string,
  value: string,
  view: PolicyEditorView,
  type: 'date' | 'text' = 'date',
): SafeHtml {
  const message = errorFor(view.errors, name);
  return html`<div class="field${message && ' wrong'}"><label for="${name}">${label}</label><input type="${type}" id="${name}" name="${name}" value="${value}" autocomplete="off"${describedBy(name, message, false)}>${fieldError(name, message)}</div>`;
}

function actions(view: PolicyEditorView, messages: PolicyPageMessages): SafeHtml {
  const { period, publication } = view;
  const option = (value: string, label: string, isChosen: boolean) =>
    html`<label class="option"><input type="radio" name="when" value="${value}"${isChosen && html` checked`}><span>${label}</span></label>`;
  return html`<section class="section"><h2>${messages.changed}</h2>
<div class="actions"><button class="button" type="submit" name="choice" value="compare">${messages.see}</button></div></section>
<section class="section"><h2>${messages.previewTitle}</h2><p class="soft">${messages.previewHint}</p>
<div class="policy-fields">${dateField('previewFrom', messages.from, period.from, view)}${dateField('previewTo', messages.to, period.to, view)}</div>
<div class="actions"><button class="button quiet" type="submit" name="choice" value="preview">${messages.preview}</button></div></section>
<section class="section"><h2>${messages.publishTitle}</h2>
<fieldset class="field"><legend>${messages.when}</legend><div class="options across">${option('now', messages.now, !publication.isLater)}${option('later', messages.later, publication.isLater)}</div></fieldset>
<div class="policy-fields">${dateField('effectiveOn', messages.date, publication.on, view)}${dateField('effectiveTime', messages.time, publication.time, view, 'text')}</div>
<div class="field narrow"><label for="note">${messages.note}</label><textarea id="note" name="note" class="short" maxlength="500" rows="3">
${publication.note}</textarea></div>
<div class="actions"><button class="button" type="submit" name="choice" value="publish">${messages.publish}</button></div></section>`;
}

/** The result of the last request; it takes the focus, so that the reader finds it. */
function results(view: PolicyEditorView, messages: PolicyPageMessages): HtmlValue {
  const { differences, preview, language, timeZone, currency } = view;
  if (differences === undefined && preview === undefined) return null;
  const reader = { language, timeZone, currency };
  return html`<section class="policy-result" id="result" tabindex="-1" autofocus>
<h2>${preview === undefined ? messages.changed : messages.previewTitle}</h2>
${differences && differencesTable(differences, reader)}
${preview && previewResults(preview, reader)}
</section>`;
}

function notices(view: PolicyEditorView, messages: PolicyPageMessages): SafeHtml {
  const { scheduled, published, isReadFromText, language, timeZone } = view;
  const calm = (text: string) => html`<div class="banner calm" role="status"><p>${text}</p></div>`;
  return html`${published !== undefined && calm(messages.published({ version: published }))}
${isReadFromText === true && calm(messages.read)}
${scheduled && calm(messages.scheduled({ version: scheduled.version, from: formatInstant(scheduled.effectiveFrom, timeZone, language) }))}`;
}

function jsonForm(view: PolicyEditorView, messages: PolicyPageMessages): SafeHtml {
  const message = errorFor(view.errors, 'json');
  return html`<form method="post" action="/policy?lang=${view.language}" class="section" novalidate><details class="more"${message && html` open`}><summary>${messages.json}</summary><div class="more-body">
<input type="hidden" name="basedOn" value="${view.basedOn}">
<div class="field${message && ' wrong'}"><label for="json">${messages.json}</label><p class="hint" id="json-hint">${messages.jsonHint}</p>
<textarea id="json" name="json" class="policy-json" rows="20" spellcheck="false"${describedBy('json', message, true)}>
${view.json}</textarea>${fieldError('json', message)}</div>
<div class="actions"><button class="button quiet" type="submit" name="choice" value="read-text">${messages.readJson}</button></div>
</div></details></form>`;
}

const labelledNames: ReadonlySet<string> = new Set(policyGroups.flatMap(namesOfGroup));

/** In the summary, away from its field, a problem names its field. */
function withLabel(language: StaffLanguage): (error: FieldError) => FieldError {
  return ({ field, message }) =>
    labelledNames.has(field)
      ? { field, message: `${formats[language].labelled({ label: policyLabel(field, language) })} ${message}` }
      : { field, message };
}

/**
 * GET and POST /policy: the house's settings, group by group; compared, replayed on the past, and published from here.
 */
export function policyPage(view: PolicyEditorView): string {
  const { language, inForce, timeZone, errors } = view;
  const messages = staffPages[language].policyPage;
  const since = formatInstant(inForce.since, timeZone, language);
  const body = html`<div class="page-head"><h1>${messages.title}</h1><p><a href="/policy/history?lang=${language}">${messages.history}</a></p></div>
${errorSummary(errors.map(withLabel(language)), language)}
${notices(view, messages)}
<p class="lede">${messages.lede}</p><p class="soft policy-note">${messages.inForce({ version: inForce.version, since, by: inForce.by })}</p>
${results(view, messages)}
<form method="post" action="/policy?lang=${language}" class="policy" novalidate>
<input type="hidden" name="basedOn" value="${view.basedOn}">
<input type="hidden" name="rest" value="${view.rest}">
<div class="section">${policyGroups.map((name) => group(name, view, messages))}</div>
${actions(view, messages)}
</form>
${jsonForm(view, messages)}`;
  const title = errors.length > 0 ? `${shared[language].form.errorTitlePrefix}${messages.title}` : messages.title;
  return renderStaffPage({ ...view, section: 'policy', title, body, scripts: ['form', 'policy'] });
}
