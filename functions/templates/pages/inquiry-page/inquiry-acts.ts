import type { StaffLanguage } from '#domain/choices/languages.ts';
import { outcomeKinds } from '#domain/choices/staff-choices.ts';
import { formatInstant, formatTime, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, radioGroup, selectField, textArea, textField, toChoices } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { staffLinks, staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { InquiryActsMessages, Said } from '#templates/messages/fr/staff-pages/inquiry.ts';
import { type AnswerPanel, answerForm } from '../staff-link/answer-form.ts';
import { outcomeChoices, type SaleTerms, saleFields } from '../staff-link/outcome-choices.ts';
import { longestNoteCharacters, touchForm } from '../staff-link/touch-form.ts';
import { touchName } from './aftercare.ts';

/** The commands of this reader on the inquiry; absent ones are not offered. */
export type InquiryActs = {
  readonly path: string;
  /** The ways to answer a client who waits; absent when this reader may not, or nobody has to. */
  readonly answer?: AnswerPanel | undefined;
  readonly touchId?: string | undefined;
  readonly assignees?: readonly { readonly staffId: string; readonly fullName: string }[] | undefined;
  /** A person still has to say what the message is, or may say it anew. */
  readonly mayJudge: boolean;
  readonly mayResolve: boolean;
  readonly mayGive: boolean;
  /** Letters after the sale that may still be changed or dropped. */
  readonly plannedCare?: readonly string[] | undefined;
  readonly mayPause: boolean;
  readonly mayClose: boolean;
  readonly mayProposeSlots: boolean;
  /** The reader was asked whether a silent client may be left alone. */
  readonly mayConfirmPause: boolean;
  readonly mayCancel: boolean;
  /** Free times to which the meeting can be moved. */
  readonly freeSlots?: readonly { readonly slotId: string; readonly startsAt: InstantText }[] | undefined;
  readonly mayRecordOutcome: boolean;
  readonly terms: SaleTerms;
  /** A choice that can still be taken back, and whether this reader may. */
  readonly pending?:
    | {
        readonly kind: 'outcome' | 'paused' | 'closed' | 'other' | 'client';
        readonly undoUntil: InstantText;
        readonly mayUndo: boolean;
      }
    | undefined;
  readonly said?: Said | undefined;
  /** The refused form, its typed values, and its problems. */
  readonly refused?:
    | {
        readonly choice: string;
        readonly values: Readonly<Record<string, string | undefined>>;
        readonly errors: readonly FieldError[];
      }
    | undefined;
};

type Reader = { readonly language: StaffLanguage; readonly timeZone: TimeZone };

function formOf({ refused }: InquiryActs, choices: readonly string[], language: StaffLanguage): FormState {
  const own = refused !== undefined && choices.includes(refused.choice);
  return {
    values: own ? refused.values : {},
    errors: own ? refused.errors : undefined,
    optionalWord: staffLinks[language].action.optional,
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

function noteField(state: FormState, name: string, language: StaffLanguage): SafeHtml {
  const { note, noteHint } = staffPages[language].inquiryActs;
  return textArea(state, {
    name,
    label: note,
    hint: noteHint,
    maxLength: longestNoteCharacters,
    short: true,
    optional: true,
  });
}

function reassign(acts: InquiryActs, language: StaffLanguage, messages: InquiryActsMessages): HtmlValue {
  if (acts.assignees === undefined) return null;
  const state = formOf(acts, ['reassign'], language);
  const people = acts.assignees.map(({ staffId, fullName }) => ({ value: staffId, label: fullName }));
  const fields = html`${selectField(state, { name: 'toId', label: messages.toWhom, choices: people, empty: messages.choose })}
${selectField(state, { name: 'reassignReason', label: messages.reason, choices: toChoices(messages.reassignReasons), empty: messages.choose })}
${noteField(state, 'reassignNote', language)}`;
  return act(acts, messages.reassign, ['reassign'], form(acts, 'reassign', messages.reassignDo, fields));
}

function judge(acts: InquiryActs, language: StaffLanguage): HtmlValue {
  if (!acts.mayJudge) return null;
  const state = formOf(acts, ['judge'], language);
  const { triage: messages, inquiryActs } = staffPages[language];
  const fields = html`${selectField(state, { name: 'judgement', label: messages.judgement, choices: toChoices(messages.labels), empty: inquiryActs.choose })}
${selectField(state, { name: 'judgedKind', label: messages.judgedKind, hint: messages.judgedKindHint, choices: toChoices(staffShared[language].scoring.kinds), empty: inquiryActs.choose, optional: true })}`;
  return act(acts, messages.judge, ['judge'], form(acts, 'judge', messages.judgeDo, fields));
}

function resolve(acts: InquiryActs, language: StaffLanguage): HtmlValue {
  if (!acts.mayResolve) return null;
  const state = formOf(acts, ['resolve'], language);
  const messages = staffPages[language].clientCare;
  const fields = html`<p>${messages.resolveText}</p>
${textField(state, { name: 'gestureAmount', label: messages.amount, autocomplete: 'off', optional: true })}
${noteField(state, 'resolveNote', language)}`;
  return act(acts, messages.resolve, ['resolve'], form(acts, 'resolve', messages.resolveDo, fields));
}

function aftercare(acts: InquiryActs, language: StaffLanguage): HtmlValue {
  const steps = acts.plannedCare ?? [];
  if (steps.length === 0) return null;
  const { clientCare: messages, inquiryActs } = staffPages[language];
  const letters = steps.map((step) => ({ value: step, label: touchName(step, language) }));
  const editing = formOf(acts, ['edit-care'], language);
  const dropping = formOf(acts, ['drop-care'], language);
  const edit = html`${selectField(editing, { name: 'careStep', label: messages.which, choices: letters, empty: inquiryActs.choose })}
${textArea(editing, { name: 'careText', label: messages.words, hint: messages.wordsHint, maxLength: longestNoteCharacters })}`;
  const drop = selectField(dropping, {
    name: 'careStep',
    label: messages.which,
    choices: letters,
    empty: inquiryActs.choose,
  });
  return html`${act(acts, messages.edit, ['edit-care'], form(acts, 'edit-care', messages.editDo, edit))}
${act(acts, messages.drop, ['drop-care'], form(acts, 'drop-care', messages.dropDo, drop))}`;
}

function give(acts: InquiryActs, language: StaffLanguage): HtmlValue {
  if (!acts.mayGive) return null;
  const state = formOf(acts, ['gesture'], language);
  const { clientCare: messages, inquiryActs } = staffPages[language];
  const fields = html`${textField(state, { name: 'gestureAmount', label: messages.amount, autocomplete: 'off' })}
${textArea(state, { name: 'gestureNote', label: inquiryActs.note, hint: inquiryActs.noteHint, maxLength: longestNoteCharacters, short: true })}`;
  return act(acts, messages.give, ['gesture'], form(acts, 'gesture', messages.giveDo, fields));
}

function pause(acts: InquiryActs, language: StaffLanguage, messages: InquiryActsMessages): HtmlValue {
  if (!acts.mayPause) return null;
  const state = formOf(acts, ['pause'], language);
  const fields = html`${selectField(state, { name: 'pauseReason', label: messages.reason, choices: toChoices(messages.pauseReasons), empty: messages.choose })}
${textField(state, { name: 'pauseUntil', label: messages.pauseUntil, hint: messages.pauseUntilHint, type: 'date', autocomplete: 'off', optional: true })}
${noteField(state, 'pauseNote', language)}`;
  return act(acts, messages.pause, ['pause'], form(acts, 'pause', messages.pauseDo, fields, messages.undoable));
}

function close(acts: InquiryActs, language: StaffLanguage, messages: InquiryActsMessages): HtmlValue {
  if (!acts.mayClose) return null;
  const state = formOf(acts, ['close'], language);
  const fields = html`${selectField(state, { name: 'closeReason', label: messages.reason, choices: toChoices(messages.closeReasons), empty: messages.choose })}
<p class="soft small">${messages.closeWon}</p>
${saleFields(state, { amount: 'saleAmount', category: 'saleCategory' }, acts.terms, language)}
${noteField(state, 'closeNote', language)}`;
  return act(acts, messages.close, ['close'], form(acts, 'close', messages.closeDo, fields, messages.undoable));
}

function touch(acts: InquiryActs, language: StaffLanguage): HtmlValue {
  if (acts.touchId === undefined) return null;
  const { values, errors } = formOf(acts, ['touch'], language);
  const content = touchForm({ language, path: acts.path, touchId: acts.touchId, values, errors });
  return act(acts, staffLinks[language].action.touch, ['touch'], content);
}

/** A reader who may log a contact may add a note. */
function leaveNote(acts: InquiryActs, language: StaffLanguage, messages: InquiryActsMessages): HtmlValue {
  if (acts.touchId === undefined) return null;
  const state = formOf(acts, ['note'], language);
  const field = textArea(state, {
    name: 'noteText',
    label: messages.note,
    hint: messages.noteHint,
    maxLength: longestNoteCharacters,
    short: true,
  });
  return act(acts, messages.leaveNote, ['note'], form(acts, 'note', messages.leaveNoteDo, field));
}

function propose(acts: InquiryActs, messages: InquiryActsMessages): HtmlValue {
  if (!acts.mayProposeSlots) return null;
  const content = form(acts, 'propose-slots', messages.proposeDo, html`<p>${messages.proposeText}</p>`);
  return act(acts, messages.propose, ['propose-slots'], content);
}

function confirmPause(acts: InquiryActs, messages: InquiryActsMessages): HtmlValue {
  if (!acts.mayConfirmPause) return null;
  const text = html`<p>${messages.confirmPauseText}</p>`;
  const content = form(acts, 'confirm-pause', messages.confirmPauseDo, text, messages.undoable);
  return act(acts, messages.confirmPause, ['confirm-pause'], content);
}

function meeting(acts: InquiryActs, { language, timeZone }: Reader, messages: InquiryActsMessages): HtmlValue {
  if (!acts.mayCancel) return null;
  const moving = formOf(acts, ['move'], language);
  const slots = (acts.freeSlots ?? []).map(({ slotId, startsAt }) => ({
    value: slotId,
    label: formatInstant(startsAt, timeZone, language),
  }));
  const move = html`${radioGroup(moving, { name: 'slot', label: messages.moveTo, choices: slots })}${noteField(moving, 'moveNote', language)}`;
  const cancel = html`<p>${messages.cancelText}</p>${noteField(formOf(acts, ['cancel'], language), 'cancelNote', language)}`;
  return html`${slots.length > 0 && act(acts, messages.move, ['move'], form(acts, 'move', messages.moveDo, move))}
${act(acts, messages.cancel, ['cancel'], form(acts, 'cancel', messages.cancelDo, cancel))}`;
}

const outcomeNames = ['outcome', ...outcomeKinds];

function outcome(acts: InquiryActs, language: StaffLanguage, messages: InquiryActsMessages): HtmlValue {
  if (!acts.mayRecordOutcome) return null;
  const state = formOf(acts, outcomeNames, language);
  const content = html`<form method="post" action="${acts.path}" novalidate>
${outcomeChoices({ ...state, optionalWord: '' }, acts.terms, language)}
${noteField(state, 'note', language)}
<div class="actions"><button class="button quiet" type="submit">${messages.outcomeDo}</button><span class="soft small">${messages.undoable}</span></div></form>`;
  return act(acts, messages.outcome, outcomeNames, content);
}

/** The latest act, and the choice that can still be taken back. */
export function actsBanner({ said, pending, path }: InquiryActs, { language, timeZone }: Reader): HtmlValue {
  if (!said && !pending) return null;
  const messages = staffPages[language].inquiryActs;
  // A pending choice is shown with the end of its undo window.
  const isPendingToo = (one: Said) =>
    pending !== undefined && (one === 'paused' || one === 'pause-confirmed' || one === 'closed' || one === 'outcome');
  const tone = said === 'overtaken' || said === 'slot-taken' || said === 'level-refused' ? 'banner' : 'banner calm';
  return html`<div class="${tone}" role="status">
${said && !isPendingToo(said) && html`<p>${messages.said[said]}</p>`}
${pending && html`<p>${messages.pending({ what: messages.pendingKinds[pending.kind], until: formatTime(pending.undoUntil, timeZone, language) })}</p>`}
${
  pending?.mayUndo &&
  html`<form method="post" action="${path}"><button class="link" type="submit" name="choice" value="undo">${messages.undo}</button></form>`
}</div>`;
}

/** The answer itself comes first: a client waits for it. */
export function answerSection({ answer }: InquiryActs, { language }: Pick<Reader, 'language'>): HtmlValue {
  if (answer === undefined) return null;
  return html`<section class="aside-section desk-acts" id="answer"><h2>${staffLinks[language].action.answer}</h2>${answerForm(answer, { language })}</section>`;
}

/** All commands of this reader, each in a small collapsed form. */
export function actsSection(acts: InquiryActs, reader: Reader): HtmlValue {
  const messages = staffPages[reader.language].inquiryActs;
  const { language } = reader;
  const offered = [
    outcome(acts, language, messages),
    touch(acts, language),
    leaveNote(acts, language, messages),
    confirmPause(acts, messages),
    propose(acts, messages),
    meeting(acts, reader, messages),
    resolve(acts, language),
    give(acts, language),
    aftercare(acts, language),
    judge(acts, language),
    reassign(acts, language, messages),
    pause(acts, language, messages),
    close(acts, language, messages),
  ].filter((one) => one !== null);
  if (offered.length === 0) return null;
  return html`<section class="aside-section"><h2>${staffPages[language].inquiryActs.title}</h2><div class="acts">${offered}</div></section>`;
}
