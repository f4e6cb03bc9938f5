import type { Instant } from '#domain/calendar/instant.ts';
import { idsOf } from '#domain/identity/client-merge.ts';
import type { Person } from '#domain/identity/person.ts';
import type { AdvisorNote, InquiryContent } from '#domain/inquiry/content.ts';
import { answersCorrected, type Correction, correctionsOf } from '#domain/inquiry/correction.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { isAtRest } from '#domain/inquiry/thread.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import type { InquirySubmission } from '#events/submissions/inquiry-submission.ts';
import type { InquiryChange, NewEvent } from '#ports/inquiry-repository.ts';
import type { Joining } from '#ports/intake-repository.ts';
import { leavingTakenBack, restTakenBack, signalled } from '#use-cases/inquiry-changes/client-choice-change.ts';
import { completedSet } from './complete-inquiry.ts';

/**
 * What a submission is to the inquiry it belongs to: other words, the same words with something put right, or the same
 * form from somebody who had left.
 */
export type JoinedAs = Extract<ClientAsked['what'], 'wrote' | 'corrected' | 'resume'>;

/** What joins, as it was read. */
export interface Joined {
  readonly inquiry: Inquiry;
  readonly content: InquiryContent;
  readonly submission: InquirySubmission;
  /** Signs of a robot seen at the door. */
  readonly suspicions: Inquiry['suspicions'];
  readonly as: JoinedAs;
}

/** Nobody has decided anything on this inquiry that what came since would not change: it is read whole, from the beginning. */
function isReadAnew({ status, qualification }: Inquiry): boolean {
  if (status === 'incomplete') return true;
  if (status !== 'received') return false;
  return qualification === undefined || ['off-target', 'premature', 'incomplete'].includes(qualification.verdict);
}

function contentWith(
  { inquiry, content, submission, as }: Joined,
  corrections: readonly Correction[],
  at: Instant,
): InquiryContent {
  const corrected = {
    ...content,
    phone: submission.phone ?? content.phone,
    pieceReference: submission.pieceReference ?? content.pieceReference,
    occasion: submission.occasion ?? content.occasion,
    ...(corrections.length === 0 ? {} : { formCorrections: [...(content.formCorrections ?? []), ...corrections] }),
  };
  if (as !== 'wrote') return corrected;
  if (isReadAnew(inquiry)) return { ...corrected, message: `${content.message}\n\n${submission.message}` };
  const note: AdvisorNote = { at, byId: inquiry.personId, kind: 'client-words', text: submission.message };
  return { ...corrected, notes: [...content.notes, note] };
}

/** They are heard by whoever owns the inquiry; several words before an answer are heard together. */
function asked(inquiry: Inquiry, as: JoinedAs, at: Instant): Pick<Inquiry, 'clientAsked' | 'lastAsked'> {
  const { clientAsked: unheard } = inquiry;
  const clientAsked: ClientAsked =
    unheard === undefined ? { what: as, at } : { what: as, at, since: unheard.since ?? unheard.at };
  return { clientAsked, lastAsked: clientAsked };
}

function setOf(joined: Joined, signalId: string, at: Instant): InquiryChange['set'] {
  const { inquiry, submission, as } = joined;
  const answers = answersCorrected(inquiry.answers, submission);
  const accepts = { ...answers, acceptsByAppointment: answers.acceptsByAppointment || submission.acceptsByAppointment };
  const stated = accepts.intent === 'other' ? { ...accepts, intent: submission.intent } : accepts;
  const stays = { ...restTakenBack(inquiry), ...leavingTakenBack(inquiry, at).set, answers: stated, wroteAgainAt: at };
  const suspicions = [...new Set([...inquiry.suspicions, ...joined.suspicions])];
  if (inquiry.status === 'incomplete') return { ...stays, ...completedSet(inquiry, signalId, at), suspicions };
  if (isReadAnew(inquiry)) return { ...stays, qualification: undefined, offTargetKind: undefined, suspicions };
  return {
    ...(isAtRest(inquiry) ? { answers: stated, wroteAgainAt: at } : stays),
    ...asked(inquiry, as, at),
    signals: signalled(inquiry, 'client-spoke', signalId, at),
  };
}

function eventsOf(joined: Joined, corrections: readonly Correction[], at: Instant): readonly NewEvent[] {
  const { inquiry, as } = joined;
  const corrected = corrections.map(({ field }) => field);
  const said: NewEvent =
    as === 'resume'
      ? { name: 'client-asked.v1', at, data: { what: 'resume' } }
      : { name: 'client-wrote.v1', at, data: { what: as, corrected } };
  const completed: readonly NewEvent[] =
    inquiry.status === 'incomplete' ? [{ name: 'client-completed.v1', at, data: { what: 'completed' } }] : [];
  return [...leavingTakenBack(inquiry, at).events, said, ...completed];
}

/** What a submission puts right of the inquiry. */
export function correctionsBy(
  { inquiry, content, submission }: Pick<Joined, 'inquiry' | 'content' | 'submission'>,
  at: Instant,
): readonly Correction[] {
  return correctionsOf({ answers: inquiry.answers, content }, submission, at);
}

/**
 * The submission as the client's word on an inquiry of theirs that is open, or that rested until now. Its owner hears
 * of it from the workflow, which is signalled; nothing here needs to know who that is.
 */
export function joiningOf(
  joined: Joined,
  signalId: string,
  at: Instant,
): Pick<Joining, 'inquiry' | 'set' | 'events' | 'content'> {
  const corrections = correctionsBy(joined, at);
  return {
    inquiry: joined.inquiry,
    set: setOf(joined, signalId, at),
    events: eventsOf(joined, corrections, at),
    content: contentWith(joined, corrections, at),
  };
}

/** Whether whoever writes is the client of the inquiry. */
export function isTheirs({ personId }: Inquiry, person: Person): boolean {
  return idsOf(person).includes(personId);
}
