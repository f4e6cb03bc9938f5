import type { InquiryStatus, OwnershipReason } from '#domain/inquiry/inquiry.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import type { MeetingPreference } from '#domain/policy/inquiry-facts.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { NextStep } from '#domain/progress/blockage.ts';
import type { JobToBeDone, Verdict } from '#domain/qualification/qualification.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import { capitalised } from '#templates/i18n/capitalised.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { formatMinutes, type TimeLeft } from '#templates/i18n/time-left.ts';
import { answerFacts } from '#templates/layout/answer-facts.ts';
import { type CorrectionView, correctionLines } from '#templates/layout/correction-lines.ts';
import { factList } from '#templates/layout/facts.ts';
import { errorSummary } from '#templates/layout/field-errors.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { InquiryAnswers } from '#templates/layout/inquiry-answers.ts';
import { levelLabel } from '#templates/layout/level-label.ts';
import { type ScoreView, scoreReasons } from '#templates/layout/score-reasons.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { type RestReason, stageLabel } from '#templates/layout/stage-label.ts';
import { timeLeftBar } from '#templates/layout/time-left-bar.ts';
import { understoodChips } from '#templates/layout/understood-chips.ts';
import type { UnderstoodView } from '#templates/layout/understood-parts.ts';
import { shared, staffLinks, staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { InquiryPageMessages } from '#templates/messages/fr/staff-pages/inquiry.ts';
import { type ClientFile, historySection, pressureSection, saidSection } from '../staff-link/client-file.ts';
import { outcomeLabel } from '../staff-link/outcome-label.ts';
import { type AftercareView, aftercareSection } from './aftercare.ts';
import { type AssignmentFigures, assignmentFigures } from './assignment-figures.ts';
import { type ClientCareView, clientCareSection } from './client-care.ts';
import { type ClientLevelView, clientLevelSection } from './client-level.ts';
import { actsBanner, actsSection, answerSection, type InquiryActs } from './inquiry-acts.ts';
import { type PromiseView, promiseSection } from './promise-list.ts';
import { eventLabel } from './timeline-labels.ts';

export type TimelineEntry = {
  readonly at: InstantText;
  readonly actor: {
    readonly kind: 'client' | 'advisor' | 'manager' | 'machine' | 'workflow';
    readonly name?: string | undefined;
  };
  /** The event's name; a known one is shown with its label, another unchanged. */
  readonly what: string;
  /** A reason or a detail, shown unchanged. */
  readonly why?: string | undefined;
};

export type InquiryView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly reference: string;
  readonly client: {
    readonly fullName: string;
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
    /** Another number, typed with this inquiry; the one on record remains the trusted one. */
    readonly otherPhone?: string | undefined;
    readonly level: VicLevel;
    readonly vip: boolean;
    readonly previousInquiries: number;
  };
  readonly owner?: { readonly fullName: string; readonly because: OwnershipReason } | undefined;
  /** Present when a person other than the owner has to answer. */
  readonly clockHolderName?: string | undefined;
  readonly stage: InquiryStatus;
  readonly because?: RestReason | undefined;
  /** The next expected act, automatic or by a person, and when. */
  readonly next?: { readonly step: NextStep; readonly at?: InstantText | undefined } | undefined;
  readonly meeting?:
    | {
        readonly startsAt: InstantText;
        readonly meeting: MeetingPreference;
        readonly boutiqueName: string;
        readonly cancelled: boolean;
      }
    | undefined;
  /** Times that are held for the client to choose from. */
  readonly proposed?: { readonly startsAt: readonly InstantText[]; readonly heldUntil: InstantText } | undefined;
  readonly outcome?: MeetingOutcome | undefined;
  readonly asked?: ClientAsked['what'] | undefined;
  readonly file: ClientFile;
  /** Letters after the sale, once there was one. */
  readonly aftercare?: AftercareView | undefined;
  /** Present for a complaint, or a matter after the sale. */
  readonly care?: ClientCareView | undefined;
  /** Absent on pages that do not explain it. */
  readonly level?: ClientLevelView | undefined;
  readonly acts: InquiryActs;
  readonly message: string;
  /** What the client put right by sending the form again, oldest first. */
  readonly corrections?: readonly CorrectionView[] | undefined;
  readonly answers: InquiryAnswers;
  /** What was read in the message; set right by whoever the inquiry concerns. */
  readonly understood?: UnderstoodView | undefined;
  readonly job?: JobToBeDone | undefined;
  readonly mayCorrect: boolean;
  readonly verdict?: Verdict | undefined;
  readonly score?: ScoreView | undefined;
  readonly deadlineAt?: InstantText | undefined;
  /** While the client waits. */
  readonly timeLeft?: TimeLeft | undefined;
  /** Once the client has an answer: business minutes it took. */
  readonly answered?: { readonly minutes: number; readonly withinTarget: boolean } | undefined;
  readonly promises: readonly PromiseView[];
  readonly timeline: readonly TimelineEntry[];
  readonly assignment: AssignmentFigures;
  readonly executionPath?: string | undefined;
  /** The client's own page; absent for a reader who may not open it. */
  readonly clientPath?: string | undefined;
  /** Where a manager merges the client's record with another one. */
  readonly mergePath?: string | undefined;
  /** The client's data: a copy, and their erasure. */
  readonly dataPath?: string | undefined;
  readonly timeZone: TimeZone;
};

function when(at: InstantText, { language, timeZone }: InquiryView): SafeHtml {
  return html`<time datetime="${at}">${formatInstant(at, timeZone, language)}</time>`;
}

/** One tap calls. */
function telephone(phone: string | undefined): HtmlValue {
  return phone && html`<a href="${`tel:${phone.replace(/[^+\d]/g, '')}`}">${phone}</a>`;
}

function nextFact(view: InquiryView): HtmlValue {
  const { next, language } = view;
  return (
    next &&
    html`${staffShared[language].progress.nextSteps[next.step]}${next.at && html`<span class="under">${when(next.at, view)}</span>`}`
  );
}

function meetingFact(view: InquiryView): HtmlValue {
  const { meeting, language } = view;
  if (meeting === undefined) return null;
  const { startsAt, meeting: how, boutiqueName, cancelled } = meeting;
  return html`${when(startsAt, view)}<span class="under">${shared[language].inquiry.meetings[how]}, ${boutiqueName}${cancelled && `, ${staffLinks[language].clientFile.cancelled}`}</span>`;
}

function proposedFact(view: InquiryView): HtmlValue {
  const { proposed, language } = view;
  if (proposed === undefined) return null;
  return html`<ul class="plain">${proposed.startsAt.map((at) => html`<li>${when(at, view)}</li>`)}</ul><span class="under">${staffPages[language].inquiryPage.heldUntil} ${when(proposed.heldUntil, view)}</span>`;
}

function correctionsFact({ corrections = [], language }: InquiryView): HtmlValue {
  if (corrections.length === 0) return null;
  return html`<ul class="plain">${correctionLines(corrections, language).map((line) => html`<li>${line}</li>`)}</ul>`;
}

function summary(view: InquiryView, messages: InquiryPageMessages): SafeHtml {
  const { language, client, owner, stage, deadlineAt, timeLeft, timeZone, clockHolderName, executionPath, answered } =
    view;
  return factList([
    { label: messages.stage, value: stageLabel(stage, view.because ?? {}, language) },
    { label: messages.asks, value: view.asked && staffShared[language].clientChoices[view.asked].asks },
    { label: messages.next, value: nextFact(view) },
    { label: messages.meeting, value: meetingFact(view) },
    { label: messages.proposed, value: proposedFact(view) },
    { label: messages.outcome, value: view.outcome && outcomeLabel(view.outcome, language) },
    { label: messages.owner, value: owner?.fullName ?? messages.nobody },
    { label: messages.clock, value: clockHolderName },
    {
      label: messages.deadline,
      value: deadlineAt && html`<time datetime="${deadlineAt}">${formatInstant(deadlineAt, timeZone, language)}</time>`,
    },
    { label: messages.time, value: timeLeft && timeLeftBar(timeLeft, language) },
    {
      label: messages.answeredIn,
      value:
        answered &&
        messages.answered({ time: formatMinutes(answered.minutes, language), withinTarget: answered.withinTarget }),
    },
    { label: messages.email, value: client.email },
    { label: messages.phone, value: telephone(client.phone) },
    { label: messages.otherPhone, value: telephone(client.otherPhone) },
    { label: messages.corrections, value: correctionsFact(view) },
    {
      label: messages.history,
      value: html`${messages.previous({ count: client.previousInquiries })}${view.clientPath && html`<span class="under"><a href="${view.clientPath}">${staffPages[language].clientPage.open}</a></span>`}${view.mergePath && html`<span class="under"><a href="${view.mergePath}">${staffPages[language].clientMerge.open}</a></span>`}${view.dataPath && html`<span class="under"><a href="${view.dataPath}">${staffPages[language].clientData.open}</a></span>`}`,
    },
    { label: messages.execution, value: executionPath && html`<a href="${executionPath}">${messages.view}</a>` },
  ]);
}

function timelineItem({ at, actor, what, why }: TimelineEntry, { language, timeZone }: InquiryView): SafeHtml {
  const who = actor.name ?? staffPages[language].inquiryPage.actors[actor.kind];
  return html`<li><time datetime="${at}">${formatInstant(at, timeZone, language)}</time>
<div><p>${eventLabel(what, language)}</p><p class="under">${who}${why && html` · ${why}`}</p></div></li>`;
}

/** What the house read in the message, and the job to be done; each part is set right with one tap. */
function understoodSection({ understood, job, mayCorrect, language, acts }: InquiryView): HtmlValue {
  const messages = shared[language].understood;
  const path = mayCorrect ? acts.path : undefined;
  const chips = understoodChips(understood, { language, path, choice: 'correct', oneTap: true });
  if (chips === null && job === undefined) return null;
  return html`<section class="section"><h2>${messages.title}</h2>${chips}
${job && factList([{ label: messages.job, value: messages.jobs[job] }])}</section>`;
}

/**
 * GET /inquiries/{id}: the whole timeline, who acted and why, and the commands available from here. On a telephone the
 * status and the commands come before the timeline, which may be long.
 */
export function inquiryPage(view: InquiryView): string {
  const { language, client, reference, message, score, verdict, answers, timeline, file, acts } = view;
  const [messages, fileMessages] = [staffPages[language].inquiryPage, staffLinks[language].clientFile];
  const said = saidSection(file, view);
  const body = html`${actsBanner(acts, view)}<p class="eyebrow">${view.care && html`${staffPages[language].clientCare.kinds[view.care.kind]}, `}${levelLabel(client.level, client.vip, language)}, <span class="together">${reference}</span></p>
${errorSummary(acts.refused?.errors, language)}
<h1>${client.fullName}</h1>
<div class="split split-wide split-file section"><div>
<blockquote class="quote">${message}</blockquote>
${understoodSection(view)}
${said && html`<section class="section"><h2>${fileMessages.said}</h2>${said}</section>`}
</div><aside>
${answerSection(acts, view)}
<section class="aside-section"><h2>${messages.now}</h2>${summary(view, messages)}</section>
${promiseSection(view.promises, view)}
${actsSection(acts, view)}
${view.care && clientCareSection(view.care, view)}
${view.aftercare && aftercareSection(view.aftercare, view)}
${view.level && clientLevelSection(view.level, view)}
<section class="aside-section"><h2>${messages.asked}</h2>${factList(answerFacts(answers, language))}</section>
<section class="aside-section"><h2>${fileMessages.history}</h2>${historySection(file, view)}</section>
<section class="aside-section"><h2>${fileMessages.pressure}</h2>${pressureSection(file, view)}</section>
${score && html`<section class="aside-section"><h2>${verdict ? capitalised(messages.verdicts[verdict]) : messages.score}</h2>${scoreReasons(score, language)}</section>`}
</aside>
<section><h2>${messages.timeline}</h2><ol class="timeline">${timeline.map((entry) => timelineItem(entry, view))}</ol></section></div>
${assignmentFigures(view.assignment, view)}`;
  const isPosted = acts.refused !== undefined;
  const hasErrors = (acts.refused?.errors.length ?? 0) > 0;
  const title = `${hasErrors ? shared[language].form.errorTitlePrefix : ''}${client.fullName}`;
  return renderStaffPage({ ...view, section: 'board', title, body, scripts: ['form'], languageSwitch: !isPosted });
}
