import type { Weekday } from '#domain/calendar/local-date.ts';
import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { OwnerPool } from '#domain/policy/first-response.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import { languageName } from '#templates/i18n/language-name.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { describedBy, errorFor, type FieldError, fieldError } from '#templates/layout/field-errors.ts';
import { type Choice, checkbox, type FormState, selectField, textField } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { AdvisorMessages } from '#templates/messages/fr/staff-pages/team.ts';

export type AdvisorFormView = {
  readonly language: StaffLanguage;
  readonly path: string;
  /** The possible values of the checkboxes; ticked and typed values are in `values`, by the form's own names. */
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly levels: readonly VicLevel[];
  readonly pools: readonly OwnerPool[];
  readonly calendars: readonly Choice[];
  readonly delegates: readonly Choice[];
  /** Rows of leave, an empty one for a new leave last. */
  readonly leaveRows: number;
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly errors: readonly FieldError[];
  /** The values that the form showed, in hidden fields, so that only changes are applied. */
  readonly shown: string;
};

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[];

/** A set of boxes under one legend; an error and a hint belong to the set. */
function group(form: FormState, name: string, label: string, body: HtmlValue, hint?: string): SafeHtml {
  const message = errorFor(form.errors, name);
  return html`<fieldset class="field${message && ' wrong'}" id="${name}"${describedBy(name, message, hint !== undefined)}>
<legend>${label}</legend>
${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
${body}
${fieldError(name, message)}
</fieldset>`;
}

function boxes(form: FormState, name: string, choices: readonly Choice[]): SafeHtml {
  return html`<div class="options across">${choices.map(({ value, label }) => checkbox(form, { name: `${name}-${value}`, label }))}</div>`;
}

function leaveRow(form: FormState, row: number, isNew: boolean, messages: AdvisorMessages): SafeHtml {
  const date = (name: string, label: string) =>
    textField(form, { name: `${name}-${row}`, label, type: 'date', autocomplete: 'off', optional: true });
  return html`<div class="pair">${date('leaveFrom', isNew ? messages.newLeave : messages.leaveFrom({ row: row + 1 }))}${date('leaveTo', messages.leaveTo)}</div>
${!isNew && checkbox(form, { name: `leaveRemoved-${row}`, label: messages.leaveRemoved })}`;
}

function hours(form: FormState, view: AdvisorFormView, messages: AdvisorMessages): SafeHtml {
  const line = (day: Weekday) =>
    textField(form, {
      name: `hours-${day}`,
      label: messages.days[day],
      autocomplete: 'off',
      optional: true,
      maxLength: 80,
    });
  const choices = [...view.calendars, { value: 'own', label: messages.ownHours }];
  const isOpen = form.values.calendarId === 'own' || errorFor(form.errors, 'weekly') !== undefined;
  return html`${selectField(form, { name: 'calendarId', label: messages.hours, choices })}
<details class="more"${isOpen && html` open`}><summary>${messages.ownHours}</summary><div class="more-body">
${group(form, 'weekly', messages.fields.weekly, html`<div class="pair">${week.map(line)}</div>`, messages.ownHoursHint)}
</div></details>`;
}

/** Everything about an advisor that a manager can change, except their departure. */
export function advisorForm(view: AdvisorFormView): SafeHtml {
  const { language, values, errors } = view;
  const messages = staffPages[language].advisor;
  // The browser requires no field: problems are shown beside the field, in the reader's language.
  const form: FormState = { values, errors, optionalWord: '' };
  const levels = view.levels.map((value) => ({ value, label: staffShared[language].levels.names[value] }));
  const rows = Array.from({ length: view.leaveRows }, (_, row) =>
    leaveRow(form, row, row === view.leaveRows - 1, messages),
  );
  return html`<form method="post" action="${view.path}" novalidate>
<input type="hidden" name="shown" value="${view.shown}">
${group(
  form,
  'languages',
  messages.fields.languages,
  boxes(
    form,
    'languages',
    view.languages.map((value) => ({ value, label: languageName(value, language) })),
  ),
)}
${group(
  form,
  'skills',
  messages.fields.skills,
  boxes(
    form,
    'skills',
    view.skills.map((value) => ({ value, label: categoryLabel(value, language) })),
  ),
)}
${group(form, 'clearance', messages.fields.clearance, boxes(form, 'clearance', levels))}
${group(
  form,
  'pools',
  messages.fields.pools,
  boxes(
    form,
    'pools',
    view.pools.map((value) => ({ value, label: messages.pools[value] })),
  ),
  messages.poolsHint,
)}
<div class="pair">
${textField(form, { name: 'weight', label: messages.fields.weight, hint: messages.weightHint, autocomplete: 'off', maxLength: 6 })}
${textField(form, { name: 'capacity', label: messages.fields.capacity, hint: messages.capacityHint, autocomplete: 'off', maxLength: 4 })}
</div>
${hours(form, view, messages)}
<div class="field section">${selectField(form, { name: 'delegateId', label: messages.fields.delegateId, hint: messages.delegateHint, choices: view.delegates, empty: messages.nobody, optional: true })}</div>
${group(form, 'leave', messages.fields.leave, rows, messages.leaveHint)}
<div class="actions"><button class="button" type="submit" name="choice" value="change">${messages.save}</button></div>
</form>`;
}
