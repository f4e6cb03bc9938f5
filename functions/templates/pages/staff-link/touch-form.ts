import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, radioGroup, textArea, toChoices } from '#templates/layout/fields.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { staffLinks } from '#templates/messages/catalogues.ts';

export const longestNoteCharacters = 1000;

export type TouchFormView = {
  readonly language: StaffLanguage;
  /** The address to which the page itself posts. */
  readonly path: string;
  /** The id under which this contact is recorded, so that a second click records nothing twice. */
  readonly touchId: string;
  readonly values?: Readonly<Record<string, string | undefined>> | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** A contact by another channel: by telephone, by message, in the boutique. */
export function touchForm({ language, path, touchId, values = {}, errors }: TouchFormView): SafeHtml {
  const messages = staffLinks[language].action;
  const form: FormState = { values, errors, optionalWord: messages.optional };
  return html`<form method="post" action="${path}" novalidate>
<p class="soft small">${messages.touchHint}</p>
<input type="hidden" name="touchId" value="${touchId}">
${radioGroup(form, { name: 'touchChannel', label: messages.touchChannel, choices: toChoices(staffLinks[language].action.touchChannels), across: true })}
${radioGroup(form, { name: 'touchDirection', label: messages.touchDirection, choices: toChoices(messages.directions), across: true })}
${textArea(form, { name: 'touchNote', label: messages.touchNote, maxLength: longestNoteCharacters, short: true, optional: true })}
<div class="actions"><button class="button quiet" type="submit" name="choice" value="touch">${messages.recordTouch}</button></div>
</form>`;
}
