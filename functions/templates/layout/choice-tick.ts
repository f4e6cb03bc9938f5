import { describedBy, errorFor, type FieldError, fieldError } from './field-errors.ts';
import { html, type SafeHtml } from './html.ts';

/**
 * The checkbox that carries a form's choice, never ticked beforehand. Machines open the links of a mail and press
 * buttons, with every field as it is, so a form whose button carried the choice would be decided by them. With
 * `errors`, its problem is shown beside it.
 */
export function choiceTick(tick: {
  readonly choice: string;
  readonly label: string;
  /** Read aloud after the label where several boxes of a page have the same one. */
  readonly about?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  /** The box that the error summary links to. */
  readonly isMain?: boolean;
}): SafeHtml {
  const { choice, label, about, errors, isMain = false } = tick;
  const message = isMain ? errorFor(errors, 'choice') : undefined;
  return html`<div class="tick-field">
<label class="tick"><input type="checkbox"${isMain && html` id="choice"`} name="choice" value="${choice}" required${describedBy('choice', message, false)}><span>${label}${about && html`<span class="unseen">${about}</span>`}</span></label>
${isMain && fieldError('choice', message)}
</div>`;
}
