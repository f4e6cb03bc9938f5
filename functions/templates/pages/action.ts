import type { OwnershipReason } from '#domain/inquiry/inquiry.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import { answerFacts } from '#templates/layout/answer-facts.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/layout/dates.ts';
import { factList } from '#templates/layout/facts.ts';
import {
  errorFor,
  errorSummary,
  errorTitlePrefix,
  type FieldError,
  fieldError,
} from '#templates/layout/field-errors.ts';
import { type FormState, radioGroup, selectField, textArea, toChoices } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { InquiryAnswers } from '#templates/layout/inquiry-words.ts';
import type { Language } from '#templates/layout/language.ts';
import { levelLabel } from '#templates/layout/level-words.ts';
import { ownershipWords } from '#templates/layout/ownership-words.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import { type ScoreView, scoreReasons } from '#templates/layout/score-words.ts';
import { cleanText } from '#templates/layout/text.ts';
import type { TimeLeft } from '#templates/layout/time-left.ts';
import { timeLeftBar } from '#templates/layout/time-left-bar.ts';
import { actionWords, channelWords, offTargetWords } from './action-words.ts';

/** What the page says first when the clock has moved: it is the same page for the owner, the delegate and the manager. */
export type ActionBanner =
  | { readonly kind: 'warning'; readonly percentUsed: number }
  | { readonly kind: 'breached' }
  | { readonly kind: 'holding-clock'; readonly ownerName: string }
  | { readonly kind: 'handed-over'; readonly fromName: string; readonly note?: string | undefined };

/** What was posted, to type back after a refusal. */
export type ActionValues = {
  readonly choice?: string | undefined;
  readonly channel?: string | undefined;
  readonly note?: string | undefined;
  readonly question?: string | undefined;
  readonly reason?: string | undefined;
  readonly colleague?: string | undefined;
};

export type ActionView = PageContext & {
  /** The path of this very page, `/a/{token}`; every form posts back to it. */
  readonly actionPath: string;
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
  };
  readonly message: string;
  readonly answers: InquiryAnswers;
  readonly score: ScoreView;
  readonly whyThisAdvisor: OwnershipReason;
  readonly deadlineAt: InstantText;
  /** The advisor's zone. */
  readonly timeZone: TimeZone;
  readonly timeLeft: TimeLeft;
  readonly banner?: ActionBanner | undefined;
  readonly colleagues: readonly {
    readonly advisorId: string;
    readonly fullName: string;
    readonly detail?: string | undefined;
  }[];
  /** A first sentence to start from, in the client's language. */
  readonly suggestedReply: string;
  readonly values?: ActionValues | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

const longestNoteCharacters = 1000;

/** An address as a `mailto:` link writes it; nothing typed in the form can add a recipient or a header to it. */
function mailbox(email: string): string {
  return encodeURIComponent(cleanText(email)).replace('%40', '@');
}

function banner({ banner: shown, language }: ActionView): HtmlValue {
  if (!shown) return null;
  const words = actionWords[language];
  switch (shown.kind) {
    case 'warning':
      return html`<div class="banner"><p>${words.warning(shown.percentUsed)}</p></div>`;
    case 'breached':
      return html`<div class="banner"><p>${words.breached}</p></div>`;
    case 'holding-clock':
      return html`<div class="banner"><p>${words.holdingClock(shown.ownerName)}</p></div>`;
    case 'handed-over':
      return html`<div class="banner calm"><p>${words.handedOver(shown.fromName, shown.note)}</p></div>`;
  }
}

function who({ client, reference, language }: ActionView): SafeHtml {
  const words = actionWords[language];
  return html`<p class="eyebrow">${levelLabel(client.level, client.vip, language)}, <span class="together">${reference}</span></p>
<h1>${client.fullName}</h1>
<p class="soft">${words.history(client.previousInquiries)}</p>`;
}

function due({ deadlineAt, timeZone, timeLeft, language }: ActionView): SafeHtml {
  return html`<div class="due"><p>${actionWords[language].answerBefore} <time datetime="${deadlineAt}">${formatInstant(deadlineAt, timeZone, language)}</time></p>
${timeLeftBar(timeLeft, language)}</div>`;
}

function contact({ client, language }: ActionView): SafeHtml {
  const words = actionWords[language];
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
    { label: words.correspondsIn, value: words.speaks[client.language] },
  ]);
}

/** A radio and, under it, only the fields that this choice needs (shown by CSS once chosen, always without it). */
function choice(form: FormState, value: string, label: string, panel: HtmlValue): SafeHtml {
  const checked = form.values.choice === value;
  return html`<div class="choice"><label class="option"><input type="radio"${value === 'answered' && html` id="choice"`} name="choice" value="${value}"${checked && html` checked`} required><span>${label}</span></label>
<div class="panel">${panel}</div></div>`;
}

function choices(form: FormState, view: ActionView): SafeHtml {
  const { language } = view;
  const words = actionWords[language];
  const colleagues = view.colleagues.map(({ advisorId, fullName, detail }) => ({
    value: advisorId,
    label: detail ? `${fullName}, ${detail}` : fullName,
  }));
  return html`<fieldset class="field"><legend class="unseen">${words.answer}</legend>
${choice(form, 'answered', words.answered, radioGroup(form, { name: 'channel', label: words.channel, choices: toChoices(channelWords[language]), across: true }))}
${choice(form, 'clarify', words.clarify, textArea(form, { name: 'question', label: words.question, hint: words.questionHint, maxLength: longestNoteCharacters, short: true, optional: true }))}
${choice(form, 'off-target', words.offTarget, selectField(form, { name: 'reason', label: words.reason, choices: toChoices(offTargetWords[language]), empty: words.choose, optional: true }))}
${colleagues.length > 0 && choice(form, 'hand-over', words.handOver, selectField(form, { name: 'colleague', label: words.colleague, choices: colleagues, empty: words.choose, optional: true }))}
${fieldError('choice', errorFor(form.errors, 'choice'))}
</fieldset>`;
}

function decision(view: ActionView): SafeHtml {
  const { language, values, errors, actionPath } = view;
  const words = actionWords[language];
  // The fields of a choice are required only with that choice, which is for the server to say; no word marks them.
  const form: FormState = { values: { ...values }, errors, optionalWord: '' };
  const noteForm: FormState = { ...form, optionalWord: words.optional };
  return html`<section class="section"><h2>${words.answer}</h2>
<form method="post" action="${actionPath}" novalidate>
${choices(form, view)}
${textArea(noteForm, { name: 'note', label: words.note, hint: words.noteHint, maxLength: longestNoteCharacters, short: true, optional: true })}
<div class="actions"><button class="button" type="submit">${words.record}</button><span class="soft small">${words.undo}</span></div>
</form></section>`;
}

function background(view: ActionView): SafeHtml {
  const { language, client, suggestedReply, whyThisAdvisor, score, answers } = view;
  const words = actionWords[language];
  const mailto = `mailto:${mailbox(client.email)}?body=${encodeURIComponent(cleanText(suggestedReply))}`;
  return html`<aside>
<section class="aside-section"><h2>${words.asked}</h2>${factList(answerFacts(answers, language))}</section>
<section class="aside-section"><h2>${words.script}</h2>
<p class="soft small">${words.scriptHint}</p>
<p class="script" lang="${client.language}">${suggestedReply}</p>
<p><a href="${mailto}">${words.writeWithScript}</a></p></section>
<section class="aside-section"><h2>${words.whyYou}</h2><p>${ownershipWords[language][whyThisAdvisor]}</p></section>
<section class="aside-section"><h2>${words.score}</h2>${scoreReasons(score, language)}</section>
</aside>`;
}

/** GET /a/{token}: who, what, by when, and the choices. Reading it changes nothing. */
export function actionPage(view: ActionView): string {
  const { language, errors, client, message } = view;
  const body = html`${banner(view)}<div class="split split-wide"><div>
${errorSummary(errors, language)}
${who(view)}
${due(view)}
<blockquote class="quote" lang="${client.language}">${message}</blockquote>
<div class="section">${contact(view)}</div>
${decision(view)}
</div>
${background(view)}
</div>`;
  const prefix = errors && errors.length > 0 ? errorTitlePrefix[language] : '';
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
