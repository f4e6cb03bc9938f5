import { outcomeKinds } from '#domain/choices/staff-choices.ts';
import { formatInstant, formatTime, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { Language } from '#templates/i18n/language.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, radioGroup, selectField, textArea, textField, toChoices } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { actionWords } from '../staff-link/action-messages.ts';
import { outcomeChoices, type SaleTerms, saleFields } from '../staff-link/outcome-choices.ts';
import { longestNoteCharacters, touchForm } from '../staff-link/touch-form.ts';
import { actsWords, type Said } from './inquiry-acts-messages.ts';

/** What whoever reads the page may do with the inquiry as it stands; what is absent is not offered. */
export type InquiryActs = {
  readonly path: string;
  readonly touchId?: string | undefined;
  readonly assignees?: readonly { readonly staffId: string; readonly fullName: string }[] | undefined;
  readonly mayPause: boolean;
  readonly mayClose: boolean;
  readonly mayProposeSlots: boolean;
  readonly mayCancel: boolean;
  /** Free times to which the meeting can be moved. */
  readonly freeSlots?: readonly { readonly slotId: string; readonly startsAt: InstantText }[] | undefined;
  readonly mayTellOutcome: boolean;
  readonly terms: SaleTerms;
  /** A choice that can still be taken back, and whether by this reader. */
  readonly pending?:
    | {
        readonly kind: 'outcome' | 'paused' | 'closed' | 'other' | 'client';
        readonly undoUntil: InstantText;
        readonly mayUndo: boolean;
      }
    | undefined;
  readonly said?: Said | undefined;
  /** The form that was refused, what was typed in it, and what is wrong. */
  readonly refused?:
    | {
        readonly choice: string;
        readonly values: Readonly<Record<string, string | undefined>>;
        readonly errors: readonly FieldError[];
      }
    | undefined;
};

type Reader = { readonly language: Language; readonly timeZone: TimeZone };

function formOf({ refused }: InquiryActs, choices: readonly string[], language: Language): FormState {
  const own = refused !== undefined && choices.includes(refused.choice);
  return {
    values: own ? refused.values : {},
    errors: own ? refused.errors : undefined,
    optionalWord: actionWords[language].optional,
  };
}

function act(acts: InquiryActs, title: string, choices: readonly string[], content: HtmlValue): SafeHtml {
  const open = acts.refused !== undefined && choices.includes(acts.refused.choice);
  return html`<details class="more"${open && html` open`}><summary>${title}</summary><div class="more-body">${content}</div></details>`;
}

function form(acts: InquiryActs, choice: string, label: string, fields: HtmlValue, undoable = ''): SafeHtml {
  return html`<form method="post" action="${acts.path}" novalidate>${fields}
<div class="actions"><button class="button quiet" type="submit" name="choice" value="${choice}">${label}</button>${undoable && html`<span class="soft small">${undoable}</span>`}</div></form>`;
}

function noteField(state: FormState, name: string, language: Language): SafeHtml {
  const { note, noteHint } = actsWords[language];
  return textArea(state, {
    name,
    label: note,
    hint: noteHint,
    maxLength: longestNoteCharacters,
    short: true,
    optional: true,
  });
}

function reassign(acts: InquiryActs, language: Language): HtmlValue {
  if (acts.assignees === undefined) return null;
  const words = actsWords[language];
  const state = formOf(acts, ['reassign'], language);
  const people = acts.assignees.map(({ staffId, fullName }) => ({ value: staffId, label: fullName }));
  const fields = html`${selectField(state, { name: 'toId', label: words.toWhom, choices: people, empty: words.choose })}
${selectField(state, { name: 'reassignReason', label: words.reason, choices: toChoices(words.reassignReasons), empty: words.choose })}
${noteField(state, 'reassignNote', language)}`;
  return act(acts, words.reassign, ['reassign'], form(acts, 'reassign', words.reassignDo, fields));
}

function pause(acts: InquiryActs, language: Language): HtmlValue {
  if (!acts.mayPause) return null;
  const words = actsWords[language];
  const state = formOf(acts, ['pause'], language);
  const fields = html`${selectField(state, { name: 'pauseReason', label: words.reason, choices: toChoices(words.pauseReasons), empty: words.choose })}
${textField(state, { name: 'pauseUntil', label: words.pauseUntil, hint: words.pauseUntilHint, type: 'date', autocomplete: 'off', optional: true })}
${noteField(state, 'pauseNote', language)}`;
  return act(acts, words.pause, ['pause'], form(acts, 'pause', words.pauseDo, fields, words.undoable));
}

function close(acts: InquiryActs, language: Language): HtmlValue {
  if (!acts.mayClose) return null;
  const words = actsWords[language];
  const state = formOf(acts, ['close'], language);
  const fields = html`${selectField(state, { name: 'closeReason', label: words.reason, choices: toChoices(words.closeReasons), empty: words.choose })}
<p class="soft small">${words.closeWon}</p>
${saleFields(state, { amount: 'saleAmount', category: 'saleCategory' }, acts.terms, language)}
${noteField(state, 'closeNote', language)}`;
  return act(acts, words.close, ['close'], form(acts, 'close', words.closeDo, fields, words.undoable));
}

function touch(acts: InquiryActs, language: Language): HtmlValue {
  if (acts.touchId === undefined) return null;
  const { values, errors } = formOf(acts, ['touch'], language);
  const content = touchForm({ language, path: acts.path, touchId: acts.touchId, values, errors });
  return act(acts, actionWords[language].touch, ['touch'], content);
}

/** Whoever may log a contact may leave a note. */
function leaveNote(acts: InquiryActs, language: Language): HtmlValue {
  if (acts.touchId === undefined) return null;
  const words = actsWords[language];
  const state = formOf(acts, ['note'], language);
  const field = textArea(state, {
    name: 'noteText',
    label: words.note,
    hint: words.noteHint,
    maxLength: longestNoteCharacters,
    short: true,
  });
  return act(acts, words.leaveNote, ['note'], form(acts, 'note', words.leaveNoteDo, field));
}

function propose(acts: InquiryActs, language: Language): HtmlValue {
  if (!acts.mayProposeSlots) return null;
  const words = actsWords[language];
  const content = form(acts, 'propose-slots', words.proposeDo, html`<p>${words.proposeText}</p>`);
  return act(acts, words.propose, ['propose-slots'], content);
}

function meeting(acts: InquiryActs, { language, timeZone }: Reader): HtmlValue {
  if (!acts.mayCancel) return null;
  const words = actsWords[language];
  const moving = formOf(acts, ['move'], language);
  const slots = (acts.freeSlots ?? []).map(({ slotId, startsAt }) => ({
    value: slotId,
    label: formatInstant(startsAt, timeZone, language),
  }));
  const move = html`${radioGroup(moving, { name: 'slot', label: words.moveTo, choices: slots })}${noteField(moving, 'moveNote', language)}`;
  const cancel = html`<p>${words.cancelText}</p>${noteField(formOf(acts, ['cancel'], language), 'cancelNote', language)}`;
  return html`${slots.length > 0 && act(acts, words.move, ['move'], form(acts, 'move', words.moveDo, move))}
${act(acts, words.cancel, ['cancel'], form(acts, 'cancel', words.cancelDo, cancel))}`;
}

const outcomeNames = ['outcome', ...outcomeKinds];

function outcome(acts: InquiryActs, language: Language): HtmlValue {
  if (!acts.mayTellOutcome) return null;
  const words = actsWords[language];
  const state = formOf(acts, outcomeNames, language);
  const content = html`<form method="post" action="${acts.path}" novalidate>
${outcomeChoices({ ...state, optionalWord: '' }, acts.terms, language)}
${noteField(state, 'note', language)}
<div class="actions"><button class="button quiet" type="submit">${words.outcomeDo}</button><span class="soft small">${words.undoable}</span></div></form>`;
  return act(acts, words.outcome, outcomeNames, content);
}

/** What was done a moment ago, and what can still be taken back. */
export function actsBanner({ said, pending, path }: InquiryActs, { language, timeZone }: Reader): HtmlValue {
  if (!said && !pending) return null;
  const words = actsWords[language];
  // What still waits is said with the time until which it can be taken back.
  const isPendingToo = (one: Said) =>
    pending !== undefined && (one === 'paused' || one === 'closed' || one === 'outcome');
  const tone = said === 'overtaken' || said === 'slot-taken' ? 'banner' : 'banner calm';
  return html`<div class="${tone}" role="status">
${said && !isPendingToo(said) && html`<p>${words.said[said]}</p>`}
${pending && html`<p>${words.pending(words.pendingKinds[pending.kind], formatTime(pending.undoUntil, timeZone, language))}</p>`}
${
  pending?.mayUndo &&
  html`<form method="post" action="${path}"><button class="link" type="submit" name="choice" value="undo">${words.undo}</button></form>`
}</div>`;
}

/** Everything this reader may do, each folded into one small form. */
export function actsSection(acts: InquiryActs, reader: Reader): HtmlValue {
  const { language } = reader;
  const offered = [
    outcome(acts, language),
    touch(acts, language),
    leaveNote(acts, language),
    propose(acts, language),
    meeting(acts, reader),
    reassign(acts, language),
    pause(acts, language),
    close(acts, language),
  ].filter((one) => one !== null);
  if (offered.length === 0) return null;
  return html`<section class="aside-section"><h2>${actsWords[language].title}</h2><div class="acts">${offered}</div></section>`;
}
