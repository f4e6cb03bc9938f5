import type { StaffLanguage } from '#templates/i18n/language.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, radioGroup, textArea, toChoices } from '#templates/layout/fields.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';

export const longestNoteCharacters = 1000;

export type TouchFormView = {
  readonly language: StaffLanguage;
  /** Where the page itself posts to. */
  readonly path: string;
  /** The id under which this contact is written down: a second click writes nothing twice. */
  readonly touchId: string;
  readonly values?: Readonly<Record<string, string | undefined>> | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** A contact that took place elsewhere: by telephone, by message, in the boutique. */
export function touchForm({ language, path, touchId, values = {}, errors }: TouchFormView): SafeHtml {
  const words = staffPages[language].action;
  const form: FormState = { values, errors, optionalWord: words.optional };
  return html`<form method="post" action="${path}" novalidate>
<p class="soft small">${words.touchHint}</p>
<input type="hidden" name="touchId" value="${touchId}">
${radioGroup(form, { name: 'touchChannel', label: words.touchChannel, choices: toChoices(staffPages[language].action.touchChannels), across: true })}
${radioGroup(form, { name: 'touchDirection', label: words.touchDirection, choices: toChoices(words.directions), across: true })}
${textArea(form, { name: 'touchNote', label: words.touchNote, maxLength: longestNoteCharacters, short: true, optional: true })}
<div class="actions"><button class="button quiet" type="submit" name="choice" value="touch">${words.recordTouch}</button></div>
</form>`;
}
