import type { Weekday } from '#domain/calendar/local-date.ts';
import type { OwnerPool } from '#domain/policy/first-response.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import { languageName } from '#templates/i18n/language-name.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { describedBy, errorFor, type FieldError, fieldError } from '#templates/layout/field-errors.ts';
import { type Choice, checkbox, type FormState, selectField, textField } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';
import { staffShared } from '#templates/messages/staff-shared.ts';

export type AdvisorFormView = {
  readonly language: StaffLanguage;
  readonly path: string;
  /** What may be ticked; what is ticked, and everything typed, is in `values` under the form's own names. */
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
  /** What the form showed, carried along so that only what was changed is sent. */
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

function leaveRow(form: FormState, row: number, isNew: boolean, language: StaffLanguage): SafeHtml {
  const own = staffPages[language].advisor;
  const date = (name: string, label: string) =>
    textField(form, { name: `${name}-${row}`, label, type: 'date', autocomplete: 'off', optional: true });
  return html`<div class="pair">${date('leaveFrom', isNew ? own.newLeave : own.leaveFrom({ row: row + 1 }))}${date('leaveTo', own.leaveTo)}</div>
${!isNew && checkbox(form, { name: `leaveRemoved-${row}`, label: own.leaveRemoved })}`;
}

function hours(form: FormState, view: AdvisorFormView): SafeHtml {
  const own = staffPages[view.language].advisor;
  const line = (day: Weekday) =>
    textField(form, { name: `hours-${day}`, label: own.days[day], autocomplete: 'off', optional: true, maxLength: 80 });
  const choices = [...view.calendars, { value: 'own', label: own.ownHours }];
  const isOpen = form.values.calendarId === 'own' || errorFor(form.errors, 'weekly') !== undefined;
  return html`${selectField(form, { name: 'calendarId', label: own.hours, choices })}
<details class="more"${isOpen && html` open`}><summary>${own.ownHours}</summary><div class="more-body">
${group(form, 'weekly', own.fields.weekly, html`<div class="pair">${week.map(line)}</div>`, own.ownHoursHint)}
</div></details>`;
}

/** Everything of an advisor that a manager may change, but whether they stay. */
export function advisorForm(view: AdvisorFormView): SafeHtml {
  const { language, values, errors } = view;
  const own = staffPages[language].advisor;
  // Nothing here is required by the browser: what is wrong is said beside the field, in the reader's words.
  const form: FormState = { values, errors, optionalWord: '' };
  const levels = view.levels.map((value) => ({ value, label: staffShared[language].levels.names[value] }));
  const rows = Array.from({ length: view.leaveRows }, (_, row) =>
    leaveRow(form, row, row === view.leaveRows - 1, language),
  );
  return html`<form method="post" action="${view.path}" novalidate>
<input type="hidden" name="shown" value="${view.shown}">
${group(
  form,
  'languages',
  own.fields.languages,
  boxes(
    form,
    'languages',
    view.languages.map((value) => ({ value, label: languageName(value, language) })),
  ),
)}
${group(
  form,
  'skills',
  own.fields.skills,
  boxes(
    form,
    'skills',
    view.skills.map((value) => ({ value, label: categoryLabel(value, language) })),
  ),
)}
${group(form, 'clearance', own.fields.clearance, boxes(form, 'clearance', levels))}
${group(
  form,
  'pools',
  own.fields.pools,
  boxes(
    form,
    'pools',
    view.pools.map((value) => ({ value, label: own.pools[value] })),
  ),
  own.poolsHint,
)}
<div class="pair">
${textField(form, { name: 'weight', label: own.fields.weight, hint: own.weightHint, autocomplete: 'off', maxLength: 6 })}
${textField(form, { name: 'capacity', label: own.fields.capacity, hint: own.capacityHint, autocomplete: 'off', maxLength: 4 })}
</div>
${hours(form, view)}
<div class="field section">${selectField(form, { name: 'delegateId', label: own.fields.delegateId, hint: own.delegateHint, choices: view.delegates, empty: own.nobody, optional: true })}</div>
${group(form, 'leave', own.fields.leave, rows, own.leaveHint)}
<div class="actions"><button class="button" type="submit" name="choice" value="change">${own.save}</button></div>
</form>`;
}
