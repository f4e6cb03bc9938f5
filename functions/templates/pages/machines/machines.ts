import { keyDaysOffered, type MachineScope, machineScopes } from '#domain/choices/machine-scopes.ts';
import type { MachineKeyState } from '#domain/identity/machine.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { errorFor, errorSummary, type FieldError, fieldError } from '#templates/layout/field-errors.ts';
import { checkbox, type FormState, selectField, textField } from '#templates/layout/fields.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

type KeyLine = {
  readonly keyId: string;
  readonly state: MachineKeyState;
  readonly createdAt: InstantText;
  readonly expiresAt: InstantText;
  readonly lastUsedAt: InstantText | null;
};

export type MachineLine = {
  readonly machineId: string;
  readonly name: string;
  readonly byName: string;
  readonly scopes: readonly MachineScope[];
  readonly keys: readonly KeyLine[];
};

export type MachinesView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly timeZone: TimeZone;
  readonly machines: readonly MachineLine[];
  readonly made?: { readonly name: string; readonly token: string } | undefined;
  readonly values: FormState['values'];
  readonly errors: readonly FieldError[];
};

function keyTable({ language, timeZone }: MachinesView, { machineId, keys }: MachineLine): SafeHtml {
  const messages = staffPages[language].machines;
  const { key, made, expires, used, state } = messages.columns;
  const when = (at: InstantText) => formatInstant(at, timeZone, language);
  const revoke = (keyId: string) => html`<details><summary>${messages.revoke}</summary>
<form method="post" action="/machines?lang=${language}"><input type="hidden" name="machineId" value="${machineId}"><input type="hidden" name="keyId" value="${keyId}">
<p class="soft">${messages.revokeHint}</p><button class="button quiet" type="submit" name="choice" value="revoke">${messages.revoke}</button></form></details>`;
  const rows = keys.toReversed().map((one) => ({
    cells: [
      one.keyId.slice(-6),
      when(one.createdAt),
      when(one.expiresAt),
      one.lastUsedAt === null ? messages.neverUsed : when(one.lastUsedAt),
      html`${messages.states[one.state]}${one.state === 'valid' && revoke(one.keyId)}`,
    ],
  }));
  return dataTable(
    [key, made, expires, used, state].map((label) => ({ label })),
    rows,
    null,
  );
}

function daysField(form: FormState, view: MachinesView, name: string): SafeHtml {
  const messages = staffPages[view.language].machines;
  const choices = keyDaysOffered.map((days) => ({ value: String(days), label: messages.daysOffered({ days }) }));
  return selectField(form, { name, label: messages.days, empty: messages.daysEmpty, choices });
}

function machineSection(view: MachinesView, machine: MachineLine): SafeHtml {
  const { language } = view;
  const { machineId, name, byName, scopes } = machine;
  const messages = staffPages[language].machines;
  const choices = keyDaysOffered.map(
    (days) => html`<option value="${days}">${messages.daysOffered({ days })}</option>`,
  );
  return html`<section class="section" id="${machineId}"><h2 dir="auto">${name}</h2>
<p class="soft">${scopes.map((scope) => messages.scopes[scope]).join(' · ')}. ${messages.madeBy({ name: byName })} <span class="nowrap">${machineId}</span></p>
${keyTable(view, machine)}
<form method="post" action="/machines?lang=${language}"><input type="hidden" name="machineId" value="${machineId}">
<div class="field"><label for="days-${machineId}">${messages.renewFor}</label><select id="days-${machineId}" name="days" required><option value="">${messages.daysEmpty}</option>${choices}</select></div>
<div class="actions"><button class="button quiet" type="submit" name="choice" value="renew">${messages.renew}</button></div></form></section>`;
}

function makingForm(view: MachinesView): SafeHtml {
  const { language, values, errors } = view;
  const messages = staffPages[language].machines;
  const form: FormState = { values, errors, optionalWord: '' };
  const wrongScopes = errorFor(errors, 'scopes');
  return html`<section class="section" id="new"><h2>${messages.newTitle}</h2>
<form method="post" action="/machines?lang=${language}" novalidate>
${textField(form, { name: 'name', label: messages.name, hint: messages.nameHint, autocomplete: 'off', maxLength: 60 })}
<fieldset class="field${wrongScopes && ' wrong'}" id="scopes"><legend>${messages.scopesTitle}</legend>
${machineScopes.map((scope) => checkbox(form, { name: `scope-${scope}`, label: messages.scopes[scope] }))}
${fieldError('scopes', wrongScopes)}</fieldset>
${daysField(form, view, 'days')}
<div class="actions"><button class="button" type="submit" name="choice" value="make">${messages.make}</button></div>
</form></section>`;
}

/** GET /machines: the tills, sites and CRMs that call the API, their keys, and a form for another. */
export function machinesPage(view: MachinesView): string {
  const { language, machines, made, errors } = view;
  const messages = staffPages[language].machines;
  const body = html`${errorSummary(errors, language)}
<p class="eyebrow"><a href="/advisors">${messages.back}</a></p>
<div class="page-head"><h1>${messages.title}</h1></div>
<p>${messages.intro}</p>
${
  made !== undefined &&
  html`<div class="banner calm" role="status"><p>${messages.madeNow({ name: made.name })}</p><p><code class="secret">${made.token}</code></p></div>`
}
<div id="machines">${
    machines.length === 0
      ? html`<div class="empty"><p>${messages.nobody}</p></div>`
      : machines.map((machine) => machineSection(view, machine))
  }</div>
${makingForm(view)}`;
  return renderStaffPage({ ...view, section: 'advisors', title: messages.title, body, scripts: ['form'] });
}
