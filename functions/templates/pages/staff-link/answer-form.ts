import type { StaffLanguage } from '#domain/choices/languages.ts';
import { choicePanel } from '#templates/layout/choice-panel.ts';
import { errorFor, type FieldError, fieldError } from '#templates/layout/field-errors.ts';
import { type FormState, radioGroup, selectField, textArea, toChoices } from '#templates/layout/fields.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { staffLinks } from '#templates/messages/catalogues.ts';
import { type ProposedTimes, timesFields } from './times-fields.ts';
import { longestNoteCharacters } from './touch-form.ts';

/** The posted values, to show again after a refusal. */
export type ActionValues = Readonly<Record<string, string | undefined>>;

/** What a form to answer a client needs, on the page of a letter's link and on the inquiry's page. */
export type AnswerPanel = {
  /** The path to which the form posts. */
  readonly actionPath: string;
  /** Whose inquiry it is, when the reader may take it from them. */
  readonly takenFromName?: string | undefined;
  readonly colleagues: readonly {
    readonly advisorId: string;
    readonly fullName: string;
    readonly detail?: string | undefined;
  }[];
  /** A draft letter in the client's language, without greeting and signature, which the house's letter has. */
  readonly suggestedLetter: string;
  readonly proposed?: ProposedTimes | undefined;
  readonly values?: ActionValues | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

function choices(form: FormState, panel: AnswerPanel, language: StaffLanguage): SafeHtml {
  const { action: messages } = staffLinks[language];
  const colleagues = panel.colleagues.map(({ advisorId, fullName, detail }) => ({
    value: advisorId,
    label: detail ? `${fullName}, ${detail}` : fullName,
  }));
  const written: FormState = { ...form, values: { reply: panel.suggestedLetter, ...form.values } };
  return html`<fieldset class="field"><legend class="unseen">${messages.answer}</legend>
${panel.takenFromName !== undefined && choicePanel(form, { value: 'take-over', label: messages.takeOver, first: true, hint: messages.takeOverHint({ owner: panel.takenFromName }) })}
${choicePanel(form, { value: 'answered', label: messages.answered, first: panel.takenFromName === undefined }, radioGroup(form, { name: 'channel', label: messages.channel, choices: toChoices(messages.channels), across: true }))}
${choicePanel(form, { value: 'write', label: messages.write, hint: messages.writeHint }, textArea(written, { name: 'reply', label: messages.writeLetter, maxLength: longestNoteCharacters, optional: true }))}
${choicePanel(form, { value: 'slots', label: messages.slots, hint: messages.slotsHint }, panel.proposed && timesFields(form, panel.proposed, language))}
${choicePanel(form, { value: 'clarify', label: messages.clarify }, textArea(form, { name: 'question', label: messages.question, hint: messages.questionHint, maxLength: longestNoteCharacters, short: true, optional: true }))}
${choicePanel(form, { value: 'off-target', label: messages.offTarget }, selectField(form, { name: 'reason', label: messages.reason, choices: toChoices(messages.offTargetReasons), empty: messages.choose, optional: true }))}
${colleagues.length > 0 && choicePanel(form, { value: 'hand-over', label: messages.handOver }, selectField(form, { name: 'colleague', label: messages.colleague, choices: colleagues, empty: messages.choose, optional: true }))}
${fieldError('choice', errorFor(form.errors, 'choice'))}
</fieldset>`;
}

/** Every way to answer, one to be chosen; it can be taken back for some minutes. */
export function answerForm(panel: AnswerPanel, { language }: { readonly language: StaffLanguage }): SafeHtml {
  const { action: messages, proposing } = staffLinks[language];
  // The fields of a choice are required only with that choice, which the server checks; no label marks them.
  const form: FormState = { values: { ...panel.values }, errors: panel.errors, optionalWord: '' };
  const noteForm: FormState = { ...form, optionalWord: messages.optional };
  return html`<form method="post" action="${panel.actionPath}" novalidate>
${choices(form, panel, language)}
${textArea(noteForm, { name: 'note', label: messages.note, hint: messages.noteHint, maxLength: longestNoteCharacters, short: true, optional: true })}
<div class="actions"><button class="button" type="submit">${messages.record}</button><button class="button quiet send-now" type="submit" name="leaves" value="now">${proposing.sendNow}</button><button class="link send-now" type="submit" name="preview" value="letter">${proposing.preview.see}</button><span class="soft small">${messages.undo}</span></div>
</form>`;
}
