import type { Civility } from '#domain/identity/person.ts';
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
import { errorSummary } from '#templates/layout/field-errors.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { InquiryAnswers } from '#templates/layout/inquiry-answers.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { understoodChips } from '#templates/layout/understood-chips.ts';
import type { UnderstoodView } from '#templates/layout/understood-parts.ts';
import { undoForm } from '#templates/layout/undo-form.ts';
import { clientPages, shared } from '#templates/messages/catalogues.ts';
import type { PrivateSpaceMessages } from '#templates/messages/fr/client-pages/private-space.ts';
import type { ClientForm } from '../client-link/client-form.ts';
import { type CompletionAsk, completionForm } from '../client-link/completion-form.ts';
import { type MeetingView, meetingChanges, meetingFactsList } from '../client-link/meeting.ts';
import { replyForm } from '../client-link/reply-form.ts';
import { type SlotsOffer, slotsForm } from '../client-link/slots-form.ts';
import { type Wish, wishesSection } from '../client-link/wishes.ts';
import { journeySection } from './private-history.ts';
import type { JourneyStep, PrivateProgress } from './private-progress.ts';

/** The client's next act; the rest is collapsed among their other wishes. */
export type PrivateAct =
  | { readonly kind: 'slots'; readonly offer: SlotsOffer; readonly heldUntil?: InstantText | undefined }
  | { readonly kind: 'completion'; readonly ask: CompletionAsk }
  | { readonly kind: 'reply' }
  | { readonly kind: 'meeting'; readonly meeting: MeetingView }
  | { readonly kind: 'resume' }
  | { readonly kind: 'undo'; readonly undoUntil: InstantText };

export type PrivateSpaceView = ClientPageContext &
  ClientForm & {
    readonly reference: string;
    readonly clientName: string;
    readonly civility?: Civility | undefined;
    /** Only a qualified client sees an advisor, their contact details, and the reserved offers. */
    readonly qualified: boolean;
    readonly progress: PrivateProgress;
    readonly act?: PrivateAct | undefined;
    readonly story: readonly JourneyStep[];
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
    readonly understood?: UnderstoodView | undefined;
    /** What was understood was set right a moment ago. */
    readonly correctionSaved?: boolean | undefined;
    /** The client's zone. */
    readonly timeZone: TimeZone;
    /** The page of the client's preferences. */
    readonly preferencesPath: string;
    /** The reserved offers: documents, the private collection. */
    readonly offers?: SafeHtml | undefined;
  };

/** The instant of this step, formatted; empty when there is none. */
function timeOf({ progress, act, timeZone, language }: PrivateSpaceView): string {
  const written = (at: InstantText | undefined) =>
    at === undefined ? '' : formatInstantWithZone(at, timeZone, language);
  switch (progress.kind) {
    case 'held':
    case 'awaiting-answer':
    case 'late':
      return written(progress.answersBefore);
    case 'answered':
      return written(progress.answeredAt);
    case 'slots':
      return written(act?.kind === 'slots' ? act.heldUntil : undefined);
    case 'paused':
      return progress.reopensOn === undefined ? '' : formatDate(progress.reopensOn, language);
    default:
      return '';
  }
}

function titleOf({ progress, language, qualified }: PrivateSpaceView): string {
  const { privateSpace: messages, clientChoices } = clientPages[language];
  if (progress.kind === 'awaiting-answer' && progress.asked !== undefined) return clientChoices[progress.asked].awaited;
  if (!qualified && progress.kind === 'paused') return messages.soberTitle;
  return messages.titles[progress.kind];
}

/** Selects the sentence about the next step: one with an instant only where there is one. */
function nextOf(progress: PrivateProgress, at: string): keyof PrivateSpaceMessages['next'] {
  if (progress.kind === 'closed') return progress.consentWithdrawn ? 'closed-withdrawn' : 'closed';
  if (at !== '') return progress.kind;
  switch (progress.kind) {
    case 'held':
      return 'held-open';
    case 'late':
      return 'late-open';
    case 'slots':
      return 'slots-free';
    case 'paused':
      return 'paused-open';
    default:
      return progress.kind;
  }
}

function whatNext(view: PrivateSpaceView): SafeHtml {
  const { progress, language, advisor, qualified } = view;
  const messages = clientPages[language].privateSpace;
  const who = 'personName' in progress ? progress.personName : (advisor?.fullName ?? messages.house);
  if (!qualified && progress.kind === 'paused') return html`<p class="lede">${messages.soberText}</p>`;
  const at = timeOf(view);
  return html`<p class="lede">${messages.next[nextOf(progress, at)]({ who, at })}</p>
${progress.kind === 'question' && html`<blockquote class="quote">${progress.question}</blockquote>`}`;
}

function takenBack({ language, actionPath, timeZone }: PrivateSpaceView, undoUntil: InstantText): HtmlValue {
  const messages = clientPages[language].privateSpace;
  const until = messages.undoUntil({ time: formatTime(undoUntil, timeZone, language) });
  return undoForm({ actionPath, label: messages.undo, until, language });
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
      return html`<div class="section">${meetingFactsList(act.meeting, view)}</div>${meetingChanges(act.meeting, view)}`;
    case 'undo':
      return takenBack(view, act.undoUntil);
    case undefined:
      return null;
  }
}

function advisorCard({ advisor, language }: PrivateSpaceView): HtmlValue {
  if (!advisor) return null;
  const messages = clientPages[language].privateSpace;
  const { fullName, role, boutique, email, phone } = advisor;
  return html`<section class="aside-section"><h2>${messages.yourAdvisor}</h2>
<p class="advisor-name">${fullName}</p><p class="soft">${role}${boutique && html`<br>${boutique}`}</p>
${
  (email || phone) &&
  html`<h3 class="unseen">${messages.reach}</h3>${factList([
    { label: messages.phone, value: phone && html`<a href="${`tel:${phone.replace(/[^+\d]/g, '')}`}">${phone}</a>` },
    { label: messages.email, value: email && html`<a href="${`mailto:${email}`}">${email}</a>` },
  ])}`
}</section>`;
}

function sentMessage({ message, sentAt, timeZone, language }: PrivateSpaceView): HtmlValue {
  if (message === '') return null;
  const messages = clientPages[language].privateSpace;
  return html`<section class="section"><h2>${messages.yourMessage}</h2>
<blockquote class="quote">${message}</blockquote>
<p class="soft small section-note">${messages.sent} <time datetime="${sentAt}">${formatInstant(sentAt, timeZone, language)}</time></p></section>`;
}

/** What the house understood; the client says what is not so, and it is obeyed. */
function understoodSection({ understood, language, actionPath }: PrivateSpaceView): HtmlValue {
  const messages = shared[language].understood;
  const chips = understoodChips(understood, { language, path: actionPath, choice: 'corrected', oneTap: false });
  if (chips === null) return null;
  return html`<section class="section"><h2>${messages.title}</h2><p class="soft">${messages.intro}</p>${chips}</section>`;
}

function preferences({ preferencesPath, language }: PrivateSpaceView): SafeHtml {
  const messages = clientPages[language].privateSpace;
  return html`<section class="aside-section"><p class="small"><a href="${preferencesPath}">${messages.preferences}</a></p>
<p class="soft small">${messages.preferencesText}</p></section>`;
}

/** The next act first, in large type; then the reserved offers, the history, and the rest collapsed. */
function mainColumn(view: PrivateSpaceView): SafeHtml {
  const { language, clientName, civility = 'none', errors, qualified } = view;
  const messages = clientPages[language].privateSpace;
  const saved = shared[language].understood.saved;
  return html`${view.correctionSaved && html`<div class="banner calm" role="status"><p>${saved}</p></div>`}
${errorSummary(errors, language)}
${qualified && clientName !== '' && html`<p class="eyebrow">${messages.reader[civility]({ name: clientName })}</p>`}
<h1>${titleOf(view)}</h1>
${whatNext(view)}
${theAct(view)}
${view.offers}
${wishesSection(view, view.wishes)}
${journeySection(view.story, view.timeZone, language)}
${sentMessage(view)}
${understoodSection(view)}`;
}

/** Before qualification the page shows no advisor, no direct line and no reserved offer. */
function soberBody(view: PrivateSpaceView): SafeHtml {
  return html`<div class="letter">${mainColumn(view)}
<p class="soft section">${clientPages[view.language].privateSpace.reference} ${view.reference}</p>
${preferences(view)}</div>`;
}

function qualifiedBody(view: PrivateSpaceView): SafeHtml {
  const { language, answers } = view;
  const messages = clientPages[language].privateSpace;
  const facts = answerFacts(answers, language).filter(({ value }) => value);
  return html`<div class="split split-wide"><div>
${mainColumn(view)}
</div><aside>
${advisorCard(view)}
${facts.length > 0 && html`<section class="aside-section"><h2>${messages.details}</h2>${factList(facts)}</section>`}
${preferences(view)}
<p class="soft small aside-section">${messages.reference} <span class="together">${view.reference}</span></p>
</aside></div>`;
}

/** GET /private/{token}: the inquiry's progress, its advisor, the next step and its time, and the client's next act. */
export function privateSpacePage(view: PrivateSpaceView): string {
  const { language, errors } = view;
  const prefix = errors && errors.length > 0 ? shared[language].form.errorTitlePrefix : '';
  return renderPage({
    ...view,
    title: prefix + clientPages[language].privateSpace.title,
    body: view.qualified ? qualifiedBody(view) : soberBody(view),
    scripts: ['form'],
    languageSwitch: errors === undefined,
  });
}
