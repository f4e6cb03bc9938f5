import type { Language } from '#domain/choices/languages.ts';
import type { OwnershipReason } from '#domain/inquiry/inquiry.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import { formatInstant, formatInstantWithZone, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { languageName } from '#templates/i18n/language-name.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { cleanText } from '#templates/i18n/text.ts';
import type { TimeLeft } from '#templates/i18n/time-left.ts';
import { answerFacts } from '#templates/layout/answer-facts.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { factList } from '#templates/layout/facts.ts';
import { errorSummary } from '#templates/layout/field-errors.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { InquiryAnswers } from '#templates/layout/inquiry-answers.ts';
import { levelLabel } from '#templates/layout/level-label.ts';
import { renderPage } from '#templates/layout/page.ts';
import { type ScoreView, scoreReasons } from '#templates/layout/score-reasons.ts';
import type { StaffPageContext } from '#templates/layout/staff.ts';
import { timeLeftBar } from '#templates/layout/time-left-bar.ts';
import { understoodChips } from '#templates/layout/understood-chips.ts';
import type { UnderstoodView } from '#templates/layout/understood-parts.ts';
import { shared, staffLinks, staffShared } from '#templates/messages/catalogues.ts';
import type { ActionMessages } from '#templates/messages/fr/staff-links/action.ts';
import { type AnswerPanel, answerForm } from './answer-form.ts';
import { type ClientFile, historySection, pressureSection, saidSection } from './client-file.ts';
import { touchForm } from './touch-form.ts';

/** The first statement of the page after the clock has moved; owner, delegate and manager share the page. */
export type ActionBanner =
  | { readonly kind: 'warning'; readonly percentUsed: number }
  | { readonly kind: 'breached' }
  | { readonly kind: 'holding-clock'; readonly ownerName: string }
  | { readonly kind: 'handed-over'; readonly fromName: string; readonly note?: string | undefined };

/** The figures with which this person was chosen, as they were then. */
export type WhyFigures = {
  readonly openCount: number;
  readonly capacity: number;
  readonly targetShare: number | null;
  readonly actualShare: number | null;
  readonly shortfall: number | null;
  readonly possible: number;
};

export type ActionView = StaffPageContext &
  AnswerPanel & {
    readonly inquiryId: string;
    readonly reference: string;
    readonly client: {
      readonly fullName: string;
      readonly email: string;
      readonly phone?: string | undefined;
      /** Another number, typed with this inquiry; the one on record remains the trusted one. */
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
    readonly understood?: UnderstoodView | undefined;
    readonly job?: JobToBeDone | undefined;
    readonly score: ScoreView;
    readonly whyThisAdvisor: OwnershipReason;
    readonly whyFigures?: WhyFigures | undefined;
    readonly deadlineAt: InstantText;
    /** The instant at which the page was rendered. */
    readonly asOf: InstantText;
    /** The advisor's zone. */
    readonly timeZone: TimeZone;
    readonly timeLeft: TimeLeft;
    readonly banner?: ActionBanner | undefined;
    /** The client's latest request, when it is a later message that awaits an answer. */
    readonly asked?: { readonly what: ClientAsked['what']; readonly words?: string | undefined } | undefined;
    /** A draft reply, in the client's language. */
    readonly suggestedReply: string;
    readonly touchId: string;
    /** A contact was recorded a moment ago. */
    readonly touchNoted?: boolean | undefined;
  };

/** An address for a `mailto:` link; typed text cannot add a recipient or a header to it. */
function mailbox(email: string): string {
  return encodeURIComponent(cleanText(email)).replace('%40', '@');
}

function clockBanner({ banner: shown }: ActionView, messages: ActionMessages): HtmlValue {
  if (!shown) return null;
  switch (shown.kind) {
    case 'warning':
      return html`<div class="banner"><p>${messages.warning({ percent: shown.percentUsed })}</p></div>`;
    case 'breached':
      return html`<div class="banner"><p>${messages.breached}</p></div>`;
    case 'holding-clock':
      return html`<div class="banner"><p>${messages.holdingClock({ owner: shown.ownerName })}</p></div>`;
    case 'handed-over':
      return html`<div class="banner calm"><p>${messages.handedOver({ from: shown.fromName, note: shown.note })}</p></div>`;
  }
}

function banner(view: ActionView, messages: ActionMessages): SafeHtml {
  const { asked, touchNoted } = view;
  return html`${touchNoted && html`<div class="banner calm" role="status"><p>${messages.touchNoted}</p></div>`}
${clockBanner(view, messages)}
${asked && html`<div class="banner calm"><p>${staffShared[view.language].clientChoices[asked.what].asks}${asked.words && html` <q>${asked.words}</q>`}</p></div>`}`;
}

/** The inquiry in one line: its intent and its category. */
function matter({ answers, language }: ActionView): string {
  const { intent, category } = answers;
  const [first, ...others] = [
    intent && shared[language].inquiry.intents[intent],
    category && categoryLabel(category, language),
  ].filter((part) => part !== undefined);
  return [first, ...others.map((part) => part.toLowerCase())].join(', ');
}

function who(view: ActionView, messages: ActionMessages): SafeHtml {
  const { client, reference, language, asOf } = view;
  const about = matter(view);
  return html`<p class="eyebrow">${levelLabel(client.level, client.vip, language)}, <span class="together">${reference}</span></p>
<h1>${client.fullName}</h1>
<p class="soft">${about}${about !== '' && '. '}${messages.history({ previous: client.previousInquiries })}. ${messages.localTime({ at: formatInstantWithZone(asOf, client.timeZone, language) })}</p>`;
}

function due({ deadlineAt, timeZone, timeLeft, language }: ActionView): SafeHtml {
  return html`<div class="due"><p>${staffLinks[language].action.answerBefore} <time datetime="${deadlineAt}">${formatInstant(deadlineAt, timeZone, language)}</time></p>
${timeLeftBar(timeLeft, language)}</div>`;
}

function telephoneLink(phone: string): SafeHtml {
  return html`<a href="${`tel:${phone.replace(/[^+\d]/g, '')}`}">${phone}</a>`;
}

function contact({ client, language }: ActionView, messages: ActionMessages): SafeHtml {
  return factList([
    {
      label: messages.phone,
      value: client.phone && telephoneLink(client.phone),
    },
    { label: messages.otherPhone, value: client.otherPhone },
    {
      label: messages.email,
      value: html`<a href="${`mailto:${mailbox(client.email)}`}">${client.email}</a>`,
    },
    { label: messages.correspondsIn, value: languageName(client.language, language) },
  ]);
}

function decision(view: ActionView, messages: ActionMessages): SafeHtml {
  const { phone } = view.client;
  return html`<section class="desk-acts">${phone && html`<p>${messages.phone} ${telephoneLink(phone)}</p>`}<h2>${messages.answer}</h2>${answerForm(view, view)}</section>`;
}

function whyYou({ whyThisAdvisor, whyFigures, language }: ActionView, messages: ActionMessages): SafeHtml {
  const share = (fraction: number | null | undefined) =>
    fraction === null || fraction === undefined ? undefined : formatShare(fraction, language);
  const [actual, target] = [share(whyFigures?.actualShare), share(whyFigures?.targetShare)];
  const shortfall = whyFigures?.shortfall ?? undefined;
  return html`<p>${staffShared[language].ownership.reasons[whyThisAdvisor]}${whyFigures && ` ${messages.ofCandidates({ count: whyFigures.possible })}`}</p>
${
  whyFigures &&
  factList([
    { label: messages.load, value: `${whyFigures.openCount} / ${whyFigures.capacity}` },
    { label: messages.shares, value: actual && target && `${actual}, ${target}` },
    { label: messages.shortfall, value: shortfall === undefined ? undefined : formatNumber(shortfall, language, 1) },
  ])
}`;
}

function folded(title: string, content: HtmlValue, open = false): HtmlValue {
  if (!content) return null;
  return html`<details class="more"${open && html` open`}><summary>${title}</summary><div class="more-body">${content}</div></details>`;
}

/** A text for direct use: copied from a field, or opened in the mail program. */
function script({ client, suggestedReply }: ActionView, messages: ActionMessages): SafeHtml {
  const mailto = `mailto:${mailbox(client.email)}?body=${encodeURIComponent(cleanText(suggestedReply))}`;
  return html`<p class="soft small">${messages.scriptHint}</p>
<label class="unseen" for="script">${messages.script}</label>
<textarea class="script" id="script" lang="${client.language}" rows="12" readonly>
${suggestedReply}</textarea>
<p><a href="${mailto}">${messages.writeWithScript}</a></p>`;
}

function background(view: ActionView, messages: ActionMessages): SafeHtml {
  const { language, score, answers, file, inquiryId, values } = view;
  const fileWords = staffLinks[language].clientFile;
  const touchBegun = values?.choice === 'touch';
  return html`<div class="folds">
${folded(messages.script, script(view, messages), true)}
${folded(messages.told, factList(answerFacts(answers, language)))}
${folded(fileWords.history, historySection(file, view))}
${folded(fileWords.said, saidSection(file, view), true)}
${folded(fileWords.pressure, pressureSection(file, view))}
${folded(messages.whyYou, whyYou(view, messages))}
${folded(messages.score, scoreReasons(score, language))}
${folded(messages.touch, touchForm({ ...view, path: view.actionPath }), touchBegun)}
</div>
<p class="section-note"><a href="/inquiries/${inquiryId}">${messages.openInquiry}</a></p>`;
}

/** What the house read in the message; it is set right on the inquiry's page, which asks for a session. */
function understoodPart({ understood, job, language }: ActionView): HtmlValue {
  const messages = shared[language].understood;
  const chips = understoodChips(understood, { language, choice: 'correct', oneTap: false });
  if (chips === null && job === undefined) return null;
  return html`<div class="section"><h3>${messages.title}</h3>${chips}
${job && factList([{ label: messages.job, value: messages.jobs[job] }])}</div>`;
}

/** GET /a/{token}: who, what, by when, the choices, and everything an answer needs. Reading it changes nothing. */
export function actionPage(view: ActionView): string {
  const messages = staffLinks[view.language].action;
  const { language, errors, client, message } = view;
  const body = html`${banner(view, messages)}<div class="desk">
<div class="desk-head">${errorSummary(errors, language)}${who(view, messages)}${due(view)}
<h2 class="unseen">${staffLinks[language].action.message}</h2>
<blockquote class="quote section" lang="${client.language}" dir="auto">${message}</blockquote></div>
${decision(view, messages)}
<div class="desk-file">${understoodPart(view)}
<div class="section">${contact(view, messages)}</div>
${background(view, messages)}</div>
</div>`;
  const prefix = errors && errors.length > 0 ? shared[language].form.errorTitlePrefix : '';
  const title = `${prefix}${client.fullName}`;
  return renderPage({
    ...view,
    audience: 'staff',
    title,
    body,
    scripts: ['form'],
    languageSwitch: errors === undefined,
  });
}
