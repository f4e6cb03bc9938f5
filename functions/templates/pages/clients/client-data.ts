import { errorSummary, type FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, textField } from '#templates/layout/fields.ts';
import { html } from '#templates/layout/html.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

export type ClientDataView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly personId: string;
  readonly fullName: string;
  /** That an erasure was asked for, or done; absent when neither. */
  readonly state?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** GET /clients/{personId}/data: a copy of a client's data, and their erasure. */
export function clientDataPage(view: ClientDataView): string {
  const { language, personId, fullName, state, errors } = view;
  const messages = staffPages[language].clientData;
  const form: FormState = { values: {}, errors, optionalWord: '' };
  const hint = messages.confirmHint({ name: fullName });
  const body = html`${errorSummary(errors, language)}
<h1>${messages.title}</h1>
<p class="lede" dir="auto">${fullName}</p>
<p>${messages.intro}</p>
${state !== undefined && html`<div class="banner calm" role="status"><p>${state}</p></div>`}
<p class="section"><a class="button quiet" href="/api/clients/${personId}/export" download>${messages.copy}</a></p>
${
  state === undefined &&
  html`<section class="section"><h2>${messages.eraseTitle}</h2><p>${messages.eraseText}</p>
<form method="post" action="/clients/${personId}/data?lang=${language}">
${textField(form, { name: 'confirm', label: messages.confirm, hint, autocomplete: 'off', maxLength: 200 })}
<div class="actions"><button class="button" type="submit">${messages.erase}</button></div></form></section>`
}`;
  return renderStaffPage({ ...view, section: 'portfolio', title: messages.title, body, scripts: ['form'] });
}
