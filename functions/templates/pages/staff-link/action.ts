import type { OwnershipReason } from '#domain/inquiry/inquiry.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import { formatInstant, formatInstantWithZone, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { Language } from '#templates/i18n/language.ts';
import { languageName } from '#templates/i18n/language-name.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { cleanText } from '#templates/i18n/text.ts';
import type { TimeLeft } from '#templates/i18n/time-left.ts';
import { answerFacts } from '#templates/layout/answer-facts.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { choicePanel } from '#templates/layout/choice-panel.ts';
import { factList } from '#templates/layout/facts.ts';
import { errorFor, errorSummary, type FieldError, fieldError } from '#templates/layout/field-errors.ts';
import { type FormState, radioGroup, selectField, textArea, toChoices } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { InquiryAnswers } from '#templates/layout/inquiry-answers.ts';
import { levelLabel } from '#templates/layout/level-label.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import { type ScoreView, scoreReasons } from '#templates/layout/score-reasons.ts';
import { timeLeftBar } from '#templates/layout/time-left-bar.ts';
import { shared } from '#templates/messages/shared.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';
import { staffShared } from '#templates/messages/staff-shared.ts';
import { type ClientFile, historySection, pressureSection, saidSection } from './client-file.ts';
import { longestNoteCharacters, touchForm } from './touch-form.ts';

/** What the page says first when the clock has moved: it is the same page for the owner, the delegate and the manager. */
export type ActionBanner =
  | { readonly kind: 'warning'; readonly percentUsed: number }
  | { readonly kind: 'breached' }
  | { readonly kind: 'holding-clock'; readonly ownerName: string }
  | { readonly kind: 'handed-over'; readonly fromName: string; readonly note?: string | undefined };

/** What was posted, to type back after a refusal. */
export type ActionValues = Readonly<Record<string, string | undefined>>;

/** The figures with which this person was chosen, as they stood then. */
export type WhyFigures = {
  readonly openCount: number;
  readonly capacity: number;
  readonly targetShare: number | null;
  readonly actualShare: number | null;
  readonly shortfall: number | null;
  readonly possible: number;
};

export type ActionView = PageContext & {
  /** The path of this very page, `/a/{token}`; every form posts back to it. */
  readonly actionPath: string;
  readonly inquiryId: string;
  readonly reference: string;
  readonly client: {
    readonly fullName: string;
    readonly email: string;
    readonly phone?: string | undefined;
    /** Another number, given with this inquiry by whoever wrote it; the one on record stays the one to trust. */
    readonly otherPhone?: string | undefined;
    readonly language: Language;
    readonly level: VicLevel;
    readonly vip: boolean;
    readonly previousInquiries: number;
    /** The client's own zone. */
    readonly timeZone: TimeZone;
  };
  readonly file: ClientFile;
  readonly message: string;
  readonly answers: InquiryAnswers;
  readonly score: ScoreView;
  readonly whyThisAdvisor: OwnershipReason;
  readonly whyFigures?: WhyFigures | undefined;
  readonly deadlineAt: InstantText;
  /** The instant at which the page was made. */
  readonly asOf: InstantText;
  /** The advisor's zone. */
  readonly timeZone: TimeZone;
  readonly timeLeft: TimeLeft;
  readonly banner?: ActionBanner | undefined;
  /** What the client last asked for, when it is their second word that waits for an answer. */
  readonly asked?: { readonly what: ClientAsked['what']; readonly words?: string | undefined } | undefined;
  readonly colleagues: readonly {
    readonly advisorId: string;
    readonly fullName: string;
    readonly detail?: string | undefined;
  }[];
  /** A reply to start from, in the client's language. */
  readonly suggestedReply: string;
  readonly touchId: string;
  /** A contact was noted a moment ago. */
  readonly touchNoted?: boolean | undefined;
  readonly values?: ActionValues | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** An address as a `mailto:` link writes it; nothing typed in the form can add a recipient or a header to it. */
function mailbox(email: string): string {
  return encodeURIComponent(cleanText(email)).replace('%40', '@');
}

function clockBanner({ banner: shown, language }: ActionView): HtmlValue {
  if (!shown) return null;
  const words = staffPages[language].action;
  switch (shown.kind) {
    case 'warning':
      return html`<div class="banner"><p>${words.warning({ percent: shown.percentUsed })}</p></div>`;
    case 'breached':
      return html`<div class="banner"><p>${words.breached}</p></div>`;
    case 'holding-clock':
      return html`<div class="banner"><p>${words.holdingClock({ owner: shown.ownerName })}</p></div>`;
    case 'handed-over':
      return html`<div class="banner calm"><p>${words.handedOver({ from: shown.fromName, note: shown.note })}</p></div>`;
  }
}

function banner(view: ActionView): SafeHtml {
  const words = staffPages[view.language].action;
  const { asked, touchNoted } = view;
  return html`${touchNoted && html`<div class="banner calm" role="status"><p>${words.touchNoted}</p></div>`}
${clockBanner(view)}
${asked && html`<div class="banner calm"><p>${words.clientAsks[asked.what]}${asked.words && html` <q>${asked.words}</q>`}</p></div>`}`;
}

/** The inquiry in one line: what for, and what. */
function matter({ answers, language }: ActionView): string {
  const { intent, category } = answers;
  const [first, ...others] = [
    intent && shared[language].inquiry.intents[intent],
    category && categoryLabel(category, language),
  ].filter((part) => part !== undefined);
  return [first, ...others.map((part) => part.toLowerCase())].join(', ');
}

function who(view: ActionView): SafeHtml {
  const { client, reference, language, asOf } = view;
  const words = staffPages[language].action;
  const about = matter(view);
  return html`<p class="eyebrow">${levelLabel(client.level, client.vip, language)}, <span class="together">${reference}</span></p>
<h1>${client.fullName}</h1>
<p class="soft">${about}${about !== '' && '. '}${words.history({ previous: client.previousInquiries })}. ${words.localTime({ at: formatInstantWithZone(asOf, client.timeZone, language) })}</p>`;
}

function due({ deadlineAt, timeZone, timeLeft, language }: ActionView): SafeHtml {
  return html`<div class="due"><p>${staffPages[language].action.answerBefore} <time datetime="${deadlineAt}">${formatInstant(deadlineAt, timeZone, language)}</time></p>
${timeLeftBar(timeLeft, language)}</div>`;
}

function contact({ client, language }: ActionView): SafeHtml {
  const words = staffPages[language].action;
  return factList([
    {
      label: words.phone,
      value: client.phone && html`<a href="${`tel:${client.phone.replace(/[^+\d]/g, '')}`}">${client.phone}</a>`,
    },
    { label: words.otherPhone, value: client.otherPhone },
    {
      label: words.email,
      value: html`<a href="${`mailto:${mailbox(client.email)}`}">${client.email}</a>`,
    },
    { label: words.correspondsIn, value: languageName(client.language, language) },
  ]);
}

function choices(form: FormState, view: ActionView): SafeHtml {
  const { language } = view;
  const words = staffPages[language].action;
  const colleagues = view.colleagues.map(({ advisorId, fullName, detail }) => ({
    value: advisorId,
    label: detail ? `${fullName}, ${detail}` : fullName,
  }));
  return html`<fieldset class="field"><legend class="unseen">${words.answer}</legend>
${choicePanel(form, { value: 'answered', label: words.answered, first: true }, radioGroup(form, { name: 'channel', label: words.channel, choices: toChoices(staffPages[language].action.channels), across: true }))}
${choicePanel(form, { value: 'slots', label: words.slots, hint: words.slotsHint })}
${choicePanel(form, { value: 'clarify', label: words.clarify }, textArea(form, { name: 'question', label: words.question, hint: words.questionHint, maxLength: longestNoteCharacters, short: true, optional: true }))}
${choicePanel(form, { value: 'off-target', label: words.offTarget }, selectField(form, { name: 'reason', label: words.reason, choices: toChoices(staffPages[language].action.offTargetReasons), empty: words.choose, optional: true }))}
${colleagues.length > 0 && choicePanel(form, { value: 'hand-over', label: words.handOver }, selectField(form, { name: 'colleague', label: words.colleague, choices: colleagues, empty: words.choose, optional: true }))}
${fieldError('choice', errorFor(form.errors, 'choice'))}
</fieldset>`;
}

function decision(view: ActionView): SafeHtml {
  const { language, values, errors, actionPath } = view;
  const words = staffPages[language].action;
  // The fields of a choice are required only with that choice, which is for the server to say; no word marks them.
  const form: FormState = { values: { ...values }, errors, optionalWord: '' };
  const noteForm: FormState = { ...form, optionalWord: words.optional };
  return html`<section class="desk-acts"><h2>${words.answer}</h2>
<form method="post" action="${actionPath}" novalidate>
${choices(form, view)}
${textArea(noteForm, { name: 'note', label: words.note, hint: words.noteHint, maxLength: longestNoteCharacters, short: true, optional: true })}
<div class="actions"><button class="button" type="submit">${words.record}</button><span class="soft small">${words.undo}</span></div>
</form></section>`;
}

function whyYou({ whyThisAdvisor, whyFigures, language }: ActionView): SafeHtml {
  const words = staffPages[language].action;
  const share = (fraction: number | null | undefined) =>
    fraction === null || fraction === undefined ? undefined : formatShare(fraction, language);
  const [actual, target] = [share(whyFigures?.actualShare), share(whyFigures?.targetShare)];
  const shortfall = whyFigures?.shortfall ?? undefined;
  return html`<p>${staffShared[language].ownership.reasons[whyThisAdvisor]}${whyFigures && ` ${words.ofCandidates({ count: whyFigures.possible })}`}</p>
${
  whyFigures &&
  factList([
    { label: words.load, value: `${whyFigures.openCount} / ${whyFigures.capacity}` },
    { label: words.shares, value: actual && target && `${actual}, ${target}` },
    { label: words.shortfall, value: shortfall === undefined ? undefined : formatNumber(shortfall, language, 1) },
  ])
}`;
}

function folded(title: string, content: HtmlValue, open = false): HtmlValue {
  if (!content) return null;
  return html`<details class="more"${open && html` open`}><summary>${title}</summary><div class="more-body">${content}</div></details>`;
}

/** A text that can be taken as it is: selected from a field, or opened in the mail program. */
function script({ client, suggestedReply, language }: ActionView): SafeHtml {
  const words = staffPages[language].action;
  const mailto = `mailto:${mailbox(client.email)}?body=${encodeURIComponent(cleanText(suggestedReply))}`;
  return html`<p class="soft small">${words.scriptHint}</p>
<label class="unseen" for="script">${words.script}</label>
<textarea class="script" id="script" lang="${client.language}" rows="12" readonly>
${suggestedReply}</textarea>
<p><a href="${mailto}">${words.writeWithScript}</a></p>`;
}

function background(view: ActionView): SafeHtml {
  const { language, score, answers, file, inquiryId, values } = view;
  const words = staffPages[language].action;
  const fileWords = staffPages[language].clientFile;
  const touchBegun = values?.choice === 'touch';
  return html`<div class="folds">
${folded(words.script, script(view), true)}
${folded(words.told, factList(answerFacts(answers, language)))}
${folded(fileWords.history, historySection(file, view))}
${folded(fileWords.said, saidSection(file, view), true)}
${folded(fileWords.pressure, pressureSection(file, view))}
${folded(words.whyYou, whyYou(view))}
${folded(words.score, scoreReasons(score, language))}
${folded(words.touch, touchForm({ ...view, path: view.actionPath }), touchBegun)}
</div>
<p class="section-note"><a href="/inquiries/${inquiryId}">${words.openInquiry}</a></p>`;
}

/** GET /a/{token}: who, what, by when, the choices, and everything an answer needs. Reading it changes nothing. */
export function actionPage(view: ActionView): string {
  const { language, errors, client, message } = view;
  const body = html`${banner(view)}<div class="desk">
<div class="desk-head">${errorSummary(errors, language)}${who(view)}${due(view)}</div>
${decision(view)}
<div class="desk-file"><h2 class="unseen">${staffPages[language].action.message}</h2>
<blockquote class="quote" lang="${client.language}">${message}</blockquote>
<div class="section">${contact(view)}</div>
${background(view)}</div>
</div>`;
  const prefix = errors && errors.length > 0 ? shared[language].form.errorTitlePrefix : '';
  const title = `${prefix}${client.fullName}`;
  return renderPage({
    ...view,
    title,
    body,
    audience: 'staff',
    scripts: ['form'],
    languageSwitch: errors === undefined,
  });
}
