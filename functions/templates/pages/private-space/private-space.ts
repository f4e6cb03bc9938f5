import {
  formatDate,
  formatInstant,
  formatInstantWithZone,
  formatTime,
  type InstantText,
  type TimeZone,
} from '#templates/i18n/dates.ts';
import { answerFacts } from '#templates/layout/answer-facts.ts';
import { factList } from '#templates/layout/facts.ts';
import { errorSummary, errorTitlePrefix } from '#templates/layout/field-errors.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import { undoForm } from '#templates/layout/undo-form.ts';
import type { InquiryAnswers } from '#templates/messages/inquiry-messages.ts';
import type { ClientForm } from '../client-link/client-form.ts';
import { type CompletionAsk, completionForm } from '../client-link/completion-form.ts';
import { type MeetingView, meetingChanges, meetingFacts } from '../client-link/meeting.ts';
import { replyForm } from '../client-link/reply-form.ts';
import { type SlotsOffer, slotsForm } from '../client-link/slots-form.ts';
import { type Wish, wishesSection } from '../client-link/wishes.ts';
import type { PrivateProgress, StoryStep } from './private-progress.ts';
import { privateSpaceWords } from './private-space-messages.ts';
import { storySection } from './private-story.ts';

/** The one thing the client can do now; the rest is folded away among their other wishes. */
export type PrivateAct =
  | { readonly kind: 'slots'; readonly offer: SlotsOffer; readonly heldUntil?: InstantText | undefined }
  | { readonly kind: 'completion'; readonly ask: CompletionAsk }
  | { readonly kind: 'reply' }
  | { readonly kind: 'meeting'; readonly meeting: MeetingView }
  | { readonly kind: 'resume' }
  | { readonly kind: 'undo'; readonly undoUntil: InstantText };

export type PrivateSpaceView = PageContext &
  ClientForm & {
    readonly reference: string;
    readonly clientName: string;
    /** Only a qualified client sees an advisor, how to reach them, and what is reserved. */
    readonly qualified: boolean;
    readonly progress: PrivateProgress;
    readonly act?: PrivateAct | undefined;
    readonly story: readonly StoryStep[];
    readonly wishes: readonly Wish[];
    readonly advisor?:
      | {
          readonly fullName: string;
          readonly role: string;
          readonly boutique?: string | undefined;
          readonly email?: string | undefined;
          readonly phone?: string | undefined;
        }
      | undefined;
    readonly message: string;
    readonly sentAt: InstantText;
    readonly answers: InquiryAnswers;
    /** The client's zone. */
    readonly timeZone: TimeZone;
    /** Where the client says what they wish to receive. */
    readonly preferencesPath: string;
    /** What is reserved to them: documents, the private collection. */
    readonly offers?: SafeHtml | undefined;
  };

/** The instant that matters in this step, in words; empty when there is none. */
function timeOf({ progress, act, timeZone, language }: PrivateSpaceView): string {
  const inWords = (at: InstantText | undefined) =>
    at === undefined ? '' : formatInstantWithZone(at, timeZone, language);
  switch (progress.kind) {
    case 'held':
    case 'awaiting-answer':
      return inWords(progress.answersBefore);
    case 'answered':
      return inWords(progress.answeredAt);
    case 'slots':
      return inWords(act?.kind === 'slots' ? act.heldUntil : undefined);
    case 'paused':
      return progress.reopensOn === undefined ? '' : formatDate(progress.reopensOn, language);
    default:
      return '';
  }
}

function titleOf({ progress, language, qualified }: PrivateSpaceView): string {
  const words = privateSpaceWords[language];
  if (progress.kind === 'awaiting-answer' && progress.asked !== undefined) return words.asked[progress.asked];
  if (!qualified && progress.kind === 'paused') return words.sober;
  return words.steps[progress.kind].lede;
}

function whatNext(view: PrivateSpaceView): SafeHtml {
  const { progress, language, advisor, qualified } = view;
  const words = privateSpaceWords[language];
  const who = progress.kind === 'held' ? progress.personName : (advisor?.fullName ?? words.someone);
  if (!qualified && progress.kind === 'paused') return html`<p class="lede">${words.soberText}</p>`;
  if (progress.kind === 'closed' && progress.consentWithdrawn) return html`<p class="lede">${words.withdrawn}</p>`;
  return html`<p class="lede">${words.steps[progress.kind].next({ at: timeOf(view), who })}</p>
${progress.kind === 'question' && html`<blockquote class="quote">${progress.question}</blockquote>`}`;
}

function takenBack({ language, actionPath, timeZone }: PrivateSpaceView, undoUntil: InstantText): HtmlValue {
  const words = privateSpaceWords[language];
  const until = words.undoUntil(formatTime(undoUntil, timeZone, language));
  return undoForm({ actionPath, label: words.undo, until, language });
}

function theAct(view: PrivateSpaceView): HtmlValue {
  const { act } = view;
  switch (act?.kind) {
    case 'slots':
      return html`<div class="section">${slotsForm(view, 'slot-chosen', act.offer)}</div>`;
    case 'completion':
      return html`<div class="section">${completionForm(view, act.ask)}</div>`;
    case 'reply':
      return html`<div class="section">${replyForm(view, 'completed')}</div>`;
    case 'resume':
      return html`<div class="section">${replyForm(view, 'resume')}</div>`;
    case 'meeting':
      return html`<div class="section">${meetingFacts(act.meeting, view)}</div>${meetingChanges(act.meeting, view)}`;
    case 'undo':
      return takenBack(view, act.undoUntil);
    case undefined:
      return null;
  }
}

function advisorCard({ advisor, language }: PrivateSpaceView): HtmlValue {
  if (!advisor) return null;
  const words = privateSpaceWords[language];
  const { fullName, role, boutique, email, phone } = advisor;
  return html`<section class="aside-section"><h2>${words.yourAdvisor}</h2>
<p class="advisor-name">${fullName}</p><p class="soft">${role}${boutique && html`<br>${boutique}`}</p>
${
  (email || phone) &&
  html`<h3 class="unseen">${words.reach}</h3>${factList([
    { label: words.phone, value: phone && html`<a href="${`tel:${phone.replace(/[^+\d]/g, '')}`}">${phone}</a>` },
    { label: words.email, value: email && html`<a href="${`mailto:${email}`}">${email}</a>` },
  ])}`
}</section>`;
}

function sentMessage({ message, sentAt, timeZone, language }: PrivateSpaceView): HtmlValue {
  if (message === '') return null;
  const words = privateSpaceWords[language];
  return html`<section class="section"><h2>${words.yourMessage}</h2>
<blockquote class="quote">${message}</blockquote>
<p class="soft small section-note">${words.sent} <time datetime="${sentAt}">${formatInstant(sentAt, timeZone, language)}</time></p></section>`;
}

function preferences({ preferencesPath, language }: PrivateSpaceView): SafeHtml {
  const words = privateSpaceWords[language];
  return html`<section class="aside-section"><p class="small"><a href="${preferencesPath}">${words.preferences}</a></p>
<p class="soft small">${words.preferencesText}</p></section>`;
}

/** What matters now, first and large; then what is reserved, what has happened, and the rest folded. */
function mainColumn(view: PrivateSpaceView): SafeHtml {
  const { language, clientName, errors, qualified } = view;
  const words = privateSpaceWords[language];
  return html`${errorSummary(errors, language)}
${qualified && html`<p class="eyebrow">${words.greeting(clientName)}</p>`}
<h1>${titleOf(view)}</h1>
${whatNext(view)}
${theAct(view)}
${view.offers}
${wishesSection(view, view.wishes)}
${storySection(view.story, view.timeZone, language)}
${sentMessage(view)}`;
}

/** Before qualification the page stays sober: no advisor, no direct line, nothing reserved. */
function soberBody(view: PrivateSpaceView): SafeHtml {
  return html`<div class="letter">${mainColumn(view)}
<p class="soft section">${privateSpaceWords[view.language].reference} ${view.reference}</p>
${preferences(view)}</div>`;
}

function qualifiedBody(view: PrivateSpaceView): SafeHtml {
  const { language, answers } = view;
  const words = privateSpaceWords[language];
  const facts = answerFacts(answers, language).filter(({ value }) => value);
  return html`<div class="split split-wide"><div>
${mainColumn(view)}
</div><aside>
${advisorCard(view)}
${facts.length > 0 && html`<section class="aside-section"><h2>${words.details}</h2>${factList(facts)}</section>`}
${preferences(view)}
<p class="soft small aside-section">${words.reference} <span class="together">${view.reference}</span></p>
</aside></div>`;
}

/** GET /private/{token}: where the inquiry is, who has it, what comes next and by when, and the one thing to do now. */
export function privateSpacePage(view: PrivateSpaceView): string {
  const { language, errors } = view;
  const prefix = errors && errors.length > 0 ? errorTitlePrefix[language] : '';
  return renderPage({
    ...view,
    title: prefix + privateSpaceWords[language].title,
    body: view.qualified ? qualifiedBody(view) : soberBody(view),
    scripts: ['form'],
    languageSwitch: errors === undefined,
  });
}
