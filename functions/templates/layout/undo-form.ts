import { shared } from '#templates/messages/catalogues.ts';
import type { Language } from '../i18n/language.ts';
import { type HtmlValue, html } from './html.ts';

/**
 * The form that takes back a choice made by a link. Machines open such pages too and press a button that stands alone,
 * so the choice is taken back only with a ticked box.
 */
export function undoForm(form: {
  readonly actionPath: string;
  readonly label: string;
  readonly until: string;
  readonly language: Language;
}): HtmlValue {
  const { actionPath, label, until, language } = form;
  return html`<form method="post" action="${actionPath}" class="section">
<div class="choice"><label class="option"><input type="radio" name="choice" value="undo" required><span>${label}</span></label></div>
<div class="actions"><button class="button quiet" type="submit">${shared[language].form.send}</button><span class="soft small">${until}</span></div></form>`;
}
