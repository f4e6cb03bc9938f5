import type { FieldError } from '#templates/layout/field-errors.ts';
import { checkbox, type FormState } from '#templates/layout/fields.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import type { ClientPageContext } from '#templates/layout/page.ts';
import { clientPages } from '#templates/messages/catalogues.ts';

type OwnDataView = Pick<ClientPageContext, 'language'> & {
  readonly preferencesPath: string;
  readonly errors?: readonly FieldError[] | undefined;
};

/** A copy of their data, which changes nothing; and its erasure, collapsed and never one click. */
export function ownDataForms({ preferencesPath, language, errors }: OwnDataView, form: FormState): SafeHtml {
  const messages = clientPages[language].ownData;
  const open = errors?.some(({ field }) => field === 'erase') ?? false;
  return html`<section class="section"><h2>${messages.title}</h2>
<form method="post" action="${preferencesPath}"><p>${messages.copyText}</p>
<div class="actions"><button class="button quiet" type="submit" name="choice" value="export-data">${messages.copy}</button></div></form>
<details class="more section"${open && html` open`}><summary>${messages.erase}</summary><div class="more-body">
<p>${messages.eraseText}</p><p class="soft">${messages.eraseKept}</p>
<form method="post" action="${preferencesPath}">
${checkbox(form, { name: 'erase', label: messages.agree, required: true })}
<div class="actions"><button class="button quiet" type="submit" name="choice" value="erase-data">${messages.erase}</button></div>
</form></div></details></section>`;
}
