import type { CandidateFigures } from '#domain/assignment/candidate-figures.ts';
import type { InquiryStatus, OwnershipReason } from '#domain/inquiry/inquiry.ts';
import type { PauseReason } from '#domain/policy/relance.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { Verdict } from '#domain/qualification/qualification.ts';
import { answerFacts } from '#templates/layout/answer-facts.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/layout/dates.ts';
import { factList } from '#templates/layout/facts.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { InquiryAnswers } from '#templates/layout/inquiry-words.ts';
import { levelLabel } from '#templates/layout/level-words.ts';
import { formatNumber, formatShare } from '#templates/layout/numbers.ts';
import { exclusionWords, ownershipWords } from '#templates/layout/ownership-words.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { type ScoreView, scoreReasons } from '#templates/layout/score-words.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { stageLabel } from '#templates/layout/stage-words.ts';
import { dataTable, type TableRow } from '#templates/layout/table.ts';
import { formatMinutes, type TimeLeft } from '#templates/layout/time-left.ts';
import { timeLeftBar } from '#templates/layout/time-left-bar.ts';
import { eventWords } from './event-words.ts';
import { inquiryPageWords } from './inquiry-page-words.ts';

export type TimelineEntry = {
  readonly at: InstantText;
  readonly actor: { readonly kind: 'client' | 'advisor' | 'manager' | 'workflow'; readonly name?: string | undefined };
  /** The event's name; a known one is shown in words, another as it is. */
  readonly what: string;
  /** A reason or a detail, shown as it is. */
  readonly why?: string | undefined;
};

/** One candidate of an assignment, with the figures stored when it was decided. */
export type AssignmentCandidate = Pick<
  CandidateFigures,
  | 'eligible'
  | 'excludedBecause'
  | 'soonestAt'
  | 'presentNow'
  | 'targetShare'
  | 'actualShare'
  | 'shortfall'
  | 'openCount'
  | 'capacity'
> & {
  readonly fullName: string;
  readonly chosen: boolean;
};

export type InquiryView = PageContext & {
  readonly staff: StaffMember;
  readonly reference: string;
  readonly client: {
    readonly fullName: string;
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
    /** Another number, given with this inquiry by whoever wrote it; the one on record stays the one to trust. */
    readonly otherPhone?: string | undefined;
    readonly level: VicLevel;
    readonly vip: boolean;
    readonly previousInquiries: number;
  };
  readonly owner?: { readonly fullName: string; readonly because: OwnershipReason } | undefined;
  /** Named when somebody else than the owner must answer. */
  readonly clockHolderName?: string | undefined;
  readonly stage: InquiryStatus;
  readonly pausedBecause?: PauseReason | undefined;
  readonly message: string;
  readonly answers: InquiryAnswers;
  readonly verdict?: Verdict | undefined;
  readonly score?: ScoreView | undefined;
  readonly deadlineAt?: InstantText | undefined;
  /** While the client waits. */
  readonly timeLeft?: TimeLeft | undefined;
  /** Once the client has an answer: business minutes it took. */
  readonly answered?: { readonly minutes: number; readonly withinTarget: boolean } | undefined;
  readonly timeline: readonly TimelineEntry[];
  readonly candidates: readonly AssignmentCandidate[];
  readonly executionPath?: string | undefined;
  readonly timeZone: TimeZone;
};

function summary(view: InquiryView): SafeHtml {
  const { language, client, owner, stage, deadlineAt, timeLeft, timeZone, clockHolderName, executionPath, answered } =
    view;
  const words = inquiryPageWords[language];
  return factList([
    { label: words.stage, value: stageLabel(stage, view.pausedBecause, language) },
    { label: words.owner, value: owner?.fullName ?? words.nobody },
    { label: words.clock, value: clockHolderName },
    {
      label: words.deadline,
      value: deadlineAt && html`<time datetime="${deadlineAt}">${formatInstant(deadlineAt, timeZone, language)}</time>`,
    },
    { label: words.time, value: timeLeft && timeLeftBar(timeLeft, language) },
    {
      label: words.answeredIn,
      value: answered && words.answered(formatMinutes(answered.minutes, language), answered.withinTarget),
    },
    { label: words.email, value: client.email },
    { label: words.phone, value: client.phone },
    { label: words.otherPhone, value: client.otherPhone },
    { label: words.history, value: words.previous(client.previousInquiries) },
    { label: words.execution, value: executionPath && html`<a href="${executionPath}">${words.view}</a>` },
  ]);
}

function timelineItem({ at, actor, what, why }: TimelineEntry, { language, timeZone }: InquiryView): SafeHtml {
  const who = actor.name ?? inquiryPageWords[language].actors[actor.kind];
  return html`<li><time datetime="${at}">${formatInstant(at, timeZone, language)}</time>
<div><p>${eventWords(what, language)}</p><p class="under">${who}${why && html` · ${why}`}</p></div></li>`;
}

function candidateRow(candidate: AssignmentCandidate, { language, timeZone }: InquiryView): TableRow {
  const words = inquiryPageWords[language];
  const { fullName, chosen, eligible, excludedBecause, openCount, capacity, targetShare, actualShare, shortfall } =
    candidate;
  const standing = eligible
    ? candidate.presentNow
      ? words.present
      : candidate.soonestAt && formatInstant(candidate.soonestAt, timeZone, language)
    : excludedBecause.map((code) => exclusionWords[language][code]).join(', ');
  const share = (fraction: number | null) => (fraction === null ? '–' : formatShare(fraction, language));
  return {
    cells: [
      html`<span class="who">${fullName}</span>${chosen && html`<span class="under">${words.chosen}</span>`}`,
      standing,
      `${openCount} / ${capacity}`,
      share(targetShare),
      share(actualShare),
      shortfall === null ? '–' : formatNumber(shortfall, language, 1),
    ],
  };
}

function assignment(view: InquiryView): HtmlValue {
  const { language, owner, candidates } = view;
  const words = inquiryPageWords[language];
  if (!owner && candidates.length === 0) return null;
  const columns = [
    { label: words.candidate },
    { label: words.standing },
    { label: words.load, numeric: true },
    { label: words.targetShare, numeric: true },
    { label: words.actualShare, numeric: true },
    { label: words.shortfall, numeric: true },
  ];
  return html`<section class="section"><h2>${words.whyOwner}</h2>
${owner && html`<p>${ownershipWords[language][owner.because]}</p>`}
${
  candidates.length > 0 &&
  dataTable(
    columns,
    candidates.map((candidate) => candidateRow(candidate, view)),
    words.figures,
  )
}
</section>`;
}

/** GET /inquiries/{id}: everything that happened, who did it and why, and every figure behind the choice of the owner. */
export function inquiryPage(view: InquiryView): string {
  const { language, client, reference, message, score, verdict, answers, timeline } = view;
  const words = inquiryPageWords[language];
  const body = html`<p class="eyebrow">${levelLabel(client.level, client.vip, language)}, <span class="together">${reference}</span></p>
<h1>${client.fullName}</h1>
<div class="split split-wide section"><div>
<blockquote class="quote">${message}</blockquote>
<section class="section"><h2>${words.timeline}</h2><ol class="timeline">${timeline.map((entry) => timelineItem(entry, view))}</ol></section>
</div><aside>
<section class="aside-section"><h2>${words.now}</h2>${summary(view)}</section>
<section class="aside-section"><h2>${words.asked}</h2>${factList(answerFacts(answers, language))}</section>
${score && html`<section class="aside-section"><h2>${words.score}${verdict && `, ${words.verdicts[verdict]}`}</h2>${scoreReasons(score, language)}</section>`}
</aside></div>
${assignment(view)}`;
  return renderStaffPage({ ...view, section: 'board', title: client.fullName, body });
}
