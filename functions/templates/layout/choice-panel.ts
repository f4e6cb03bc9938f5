import type { FormState } from './fields.ts';
import { type HtmlValue, html, type SafeHtml } from './html.ts';

/**
 * A radio and, under it, only the fields of this choice (CSS shows them once chosen; without CSS they are always
 * visible).
 */
export function choicePanel(
  form: FormState,
  { value, label, hint, first = false }: { value: string; label: string; hint?: string; first?: boolean },
  panel: HtmlValue = null,
): SafeHtml {
  const checked = form.values.choice === value;
  return html`<div class="choice"><label class="option"><input type="radio"${first && html` id="choice"`} name="choice" value="${value}"${checked && html` checked`} required><span>${label}</span></label>
${(hint || panel) && html`<div class="panel">${hint && html`<p class="soft small">${hint}</p>`}${panel}</div>`}</div>`;
}
