import { describedBy, errorFor, type FieldError, fieldError } from './field-errors.ts';
import { type HtmlValue, html, type SafeHtml } from './html.ts';

/** The data of a form: typed values and errors by field name, and the label "optional". */
export type FormState = {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly errors: readonly FieldError[] | undefined;
  readonly optionalWord: string;
};

export type Choice = { readonly value: string; readonly label: string };

type FieldBase = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
};

/** A form whose fields depend on a choice marks none of them as optional, so it has no such label. */
function optionalMark({ optionalWord }: FormState): HtmlValue {
  return optionalWord !== '' && html` <span class="optional">(${optionalWord})</span>`;
}

function frame(form: FormState, field: FieldBase, control: HtmlValue, className = ''): SafeHtml {
  const { name, label, hint, optional } = field;
  const message = errorFor(form.errors, name);
  return html`<div class="field${className}${message && ' wrong'}">
<label for="${name}">${label}${optional && optionalMark(form)}</label>
${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
${control}
${fieldError(name, message)}
</div>`;
}

function common(form: FormState, { name, hint, optional }: FieldBase): SafeHtml {
  const message = errorFor(form.errors, name);
  return html`id="${name}" name="${name}"${describedBy(name, message, hint !== undefined)}${!optional && html` required`}`;
}

type TextFieldOptions = FieldBase & {
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'datetime-local' | undefined;
  readonly autocomplete: string;
  readonly maxLength?: number | undefined;
};

export function textField(form: FormState, field: TextFieldOptions): SafeHtml {
  const { type = 'text', autocomplete, maxLength = 200 } = field;
  return frame(
    form,
    field,
    html`<input type="${type}" ${common(form, field)} value="${form.values[field.name] ?? ''}" autocomplete="${autocomplete}" maxlength="${maxLength}">`,
  );
}

export function textArea(
  form: FormState,
  field: FieldBase & { readonly maxLength: number; readonly className?: string; readonly short?: boolean },
): SafeHtml {
  return frame(
    form,
    field,
    html`<textarea ${common(form, field)} maxlength="${field.maxLength}"${field.short && html` class="short"`} rows="5">
${form.values[field.name] ?? ''}</textarea>`,
    field.className ? ` ${field.className}` : '',
  );
}

export function selectField(
  form: FormState,
  field: FieldBase & {
    readonly choices: readonly Choice[];
    readonly empty?: string | undefined;
    readonly autocomplete?: string;
  },
): SafeHtml {
  const chosen = form.values[field.name] ?? '';
  return frame(
    form,
    field,
    html`<select ${common(form, field)} autocomplete="${field.autocomplete ?? 'off'}">
${field.empty !== undefined && html`<option value="">${field.empty}</option>`}
${field.choices.map(({ value, label }) => html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>`)}
</select>`,
  );
}

export function radioGroup(
  form: FormState,
  field: FieldBase & { readonly choices: readonly Choice[]; readonly across?: boolean },
): SafeHtml {
  const { name, label, choices, optional, hint } = field;
  const chosen = form.values[name] ?? '';
  const message = errorFor(form.errors, name);
  const radio = ({ value, label: words }: Choice, index: number): SafeHtml =>
    html`<label class="option"><input type="radio"${index === 0 && html` id="${name}"`} name="${name}" value="${value}"${value === chosen && html` checked`}><span>${words}</span></label>`;
  return html`<fieldset class="field${message && ' wrong'}"${describedBy(name, message, hint !== undefined)}>
<legend>${label}${optional && optionalMark(form)}</legend>
${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
<div class="options${field.across && ' across'}">${choices.map(radio)}</div>
${fieldError(name, message)}
</fieldset>`;
}

export function checkbox(
  form: FormState,
  field: { readonly name: string; readonly label: HtmlValue; readonly required?: boolean },
): SafeHtml {
  const { name, label, required } = field;
  const message = errorFor(form.errors, name);
  const checked = (form.values[name] ?? '') !== '';
  return html`<div class="tick-field">
<label class="tick"><input type="checkbox" id="${name}" name="${name}" value="on"${checked && html` checked`}${required && html` required`}${describedBy(name, message, false)}><span>${label}</span></label>
${fieldError(name, message)}
</div>`;
}

export const toChoices = <K extends string>(words: Readonly<Record<K, string>>): Choice[] =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }));
