import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { RelanceMoment } from '#domain/policy/relance.ts';
import { capitalised } from '#templates/i18n/capitalised.ts';
import { describedBy, errorFor, type FieldError, fieldError } from '#templates/layout/field-errors.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import type { PolicyPageMessages } from '#templates/messages/fr/staff-pages/policy-pages.ts';
import { choicesAt, kindOf, type PolicyBlock, restName, stepNames, stepsAtMost } from './policy-fields.ts';
import { policyLabel, segmentLabel } from './policy-label.ts';
import { choiceLabel } from './policy-values.ts';

/** The data of the editor's fields. */
export type PolicyFormState = {
  readonly language: StaffLanguage;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
};

function choices(
  path: string,
  name: string,
  value: string,
  { language }: PolicyFormState,
  attributes: HtmlValue,
): SafeHtml {
  const options = choicesAt(path) ?? [];
  return html`<select id="${name}" name="${name}"${attributes}>${options.map(
    (option) =>
      html`<option value="${option}"${option === value && html` selected`}>${choiceLabel(option, language)}</option>`,
  )}</select>`;
}

const widths: Readonly<Record<string, string>> = {
  whole: 'short',
  hours: 'short',
  money: 'medium',
  numbers: 'medium',
  'days-or-never': 'short',
};

/** The control alone; its label is beside it or, in a table, for screen readers only. */
function control(path: string, form: PolicyFormState): SafeHtml {
  const value = form.values[path] ?? '';
  const kind = kindOf(path);
  const attributes = describedBy(path, errorFor(form.errors, path), false);
  switch (kind) {
    case 'choice':
      return choices(path, path, value, form, attributes);
    case 'tick':
      return html`<input type="checkbox" id="${path}" name="${path}" value="on"${value !== '' && html` checked`}${attributes}>`;
    case 'lines':
    case 'rates':
      return html`<textarea id="${path}" name="${path}" class="short" rows="4"${attributes}>
${value}</textarea>`;
    default: {
      const width = Object.hasOwn(widths, kind) ? widths[kind] : '';
      const isNumber = kind === 'whole' || kind === 'hours' || kind === 'money';
      return html`<input type="text" id="${path}" name="${path}" class="${width}" value="${value}" autocomplete="off" maxlength="200"${isNumber && html` inputmode="decimal"`}${attributes}>`;
    }
  }
}

function labelled(path: string, label: HtmlValue, form: PolicyFormState, className: string): SafeHtml {
  const message = errorFor(form.errors, path);
  return html`<div class="${className}${message && ' wrong'}"><label for="${path}">${label}</label>${control(path, form)}${fieldError(path, message)}</div>`;
}

function lastWords(path: string, language: StaffLanguage): string {
  return capitalised(segmentLabel(path.split('.').at(-1) ?? '', language) ?? path);
}

function fieldsBlock(block: Extract<PolicyBlock, { kind: 'fields' }>, form: PolicyFormState): SafeHtml {
  const { language } = form;
  const hint = block.paths.includes('exchangeRates') ? staffPages[language].policyPage.ratesHint : null;
  const title = block.title === undefined ? null : capitalised(segmentLabel(block.title, language) ?? block.title);
  return html`<div class="policy-block">${title !== null && html`<h3>${title}</h3>`}${hint !== null && html`<p class="soft small">${hint}</p>`}<div class="policy-fields">${block.paths.map(
    (path) => labelled(path, lastWords(path, language), form, 'field'),
  )}</div></div>`;
}

/** The heading of a row: a level and its visibility, a level of the grid, a reason, a kind. */
function rowLabel(row: string, { language, values }: PolicyFormState, messages: PolicyPageMessages): SafeHtml {
  const [root = '', ...rest] = row.split('.');
  if (root === 'firstResponse') {
    const [level = '', visibility] = rest;
    return html`<span class="who">${segmentLabel(level, language)}</span><span class="under">${visibility === 'vip' ? messages.vip : messages.notVip}</span>`;
  }
  const segment = root === 'vicGrid' ? (values[`${row}.level`] ?? '') : (rest.at(-1) ?? '');
  return html`<span class="who">${capitalised(segmentLabel(segment, language) ?? segment)}</span>`;
}

function tableBlock(block: Extract<PolicyBlock, { kind: 'table' }>, form: PolicyFormState): HtmlValue {
  const { language, values } = form;
  const messages = staffPages[language].policyPage;
  const rows = block.rows.filter((row) => block.columns.some((column) => `${row}.${column}` in values));
  if (rows.length === 0) return null;
  const columnWord = (column: string) => capitalised(segmentLabel(column.split('.').at(-1) ?? '', language) ?? column);
  const cell = (row: string, column: string) => {
    const path = `${row}.${column}`;
    return labelled(path, html`<span class="unseen">${policyLabel(path, language)}</span>`, form, 'cell');
  };
  const rowsLabel = messages.rows[block.title === 'pauses' || block.title === 'routes' ? block.title : 'levels'];
  const title =
    block.title === 'contactCaps' ? messages.contactsTitle : capitalised(segmentLabel(block.title, language) ?? '');
  return html`<div class="policy-block"><h3>${title}</h3>
${block.title === 'contactCaps' && html`<p class="soft small">${messages.capsHint}</p>`}
${dataTable(
  [{ label: rowsLabel }, ...block.columns.map((column) => ({ label: columnWord(column) }))],
  rows.map((row) => ({ cells: [rowLabel(row, form, messages), ...block.columns.map((column) => cell(row, column))] })),
  null,
)}</div>`;
}

function stepRow(moment: RelanceMoment, index: number, form: PolicyFormState): SafeHtml {
  const { language, values } = form;
  const messages = staffPages[language].policyPage;
  const names = stepNames(moment, index);
  const message = errorFor(form.errors, names.afterDays) ?? errorFor(form.errors, names.step);
  const offerMessage = errorFor(form.errors, names.offer);
  const heard = `${messages.step({ number: index + 1 })}, ${segmentLabel(moment, language) ?? ''}`;
  return html`<div class="policy-step${message && ' wrong'}"><input type="hidden" name="${names.step}" value="${values[names.step] ?? ''}">
<div><label for="${names.afterDays}">${messages.days}<span class="unseen"> ${heard}</span></label><input type="text" class="short" inputmode="numeric" id="${names.afterDays}" name="${names.afterDays}" value="${values[names.afterDays] ?? ''}" autocomplete="off" maxlength="4"${describedBy(names.afterDays, message, false)}>${fieldError(names.afterDays, message)}</div>
<div><label for="${names.offer}">${messages.offer}<span class="unseen"> ${heard}</span></label>${choices(names.offer, names.offer, values[names.offer] ?? '', form, describedBy(names.offer, offerMessage, false))}${fieldError(names.offer, offerMessage)}</div></div>`;
}

/** The existing relances, and one empty line for another. */
function stepsBlock(moment: RelanceMoment, form: PolicyFormState): SafeHtml {
  const { language, values } = form;
  const filled = Array.from({ length: stepsAtMost }, (_, index) => index).filter(
    (index) => (values[stepNames(moment, index).afterDays] ?? '') !== '',
  ).length;
  const shown = Math.min(stepsAtMost, filled + 1);
  const rest = restName(moment);
  return html`<fieldset class="policy-block policy-steps"><legend>${capitalised(segmentLabel(moment, language) ?? moment)}</legend>
${Array.from({ length: shown }, (_, index) => stepRow(moment, index, form))}
${labelled(rest, html`${lastWords(rest, language)}<span class="unseen"> ${segmentLabel(moment, language)}</span>`, form, 'field rest')}</fieldset>`;
}

export function policyBlock(block: PolicyBlock, form: PolicyFormState): HtmlValue {
  switch (block.kind) {
    case 'fields':
      return fieldsBlock(block, form);
    case 'table':
      return tableBlock(block, form);
    case 'steps':
      return stepsBlock(block.moment, form);
  }
}
