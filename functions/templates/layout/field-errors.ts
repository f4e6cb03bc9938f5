import { shared } from '#templates/messages/catalogues.ts';
import type { Language } from '../i18n/language.ts';
import { type HtmlValue, html, type SafeHtml } from './html.ts';

/** The problem of one field, in the reader's language; `field` is the form's field name. */
export type FieldError = { readonly field: string; readonly message: string };

export function errorFor(errors: readonly FieldError[] | undefined, field: string): string | undefined {
  return errors?.find((error) => error.field === field)?.message;
}

/** Takes the focus when the page is shown again, and links to each field. */
export function errorSummary(errors: readonly FieldError[] | undefined, language: Language): HtmlValue {
  if (!errors || errors.length === 0) return null;
  return html`<div class="problems" id="error-summary" role="alert" tabindex="-1" autofocus>
<h2>${shared[language].form.errorTitle}</h2>
<ul>${errors.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}</ul>
</div>`;
}

export function fieldError(field: string, message: string | undefined): HtmlValue {
  return message && html`<p class="error" id="${field}-error">${message}</p>`;
}

/** `aria-invalid` and `aria-describedby` for a field, as attributes. */
export function describedBy(field: string, message: string | undefined, hint: boolean): SafeHtml {
  const ids = [hint && `${field}-hint`, message && `${field}-error`].filter(Boolean).join(' ');
  return html`${ids !== '' && html` aria-describedby="${ids}"`}${message && html` aria-invalid="true"`}`;
}
