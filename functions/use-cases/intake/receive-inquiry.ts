import type { Instant } from '#domain/calendar/instant.ts';
import type { HouseProfile } from '#domain/house/house.ts';
import { storedAs } from '#domain/identity/client-merge.ts';
import type { Person } from '#domain/identity/person.ts';
import { personAtAddress } from '#domain/identity/person-at-address.ts';
import { hasRoomFor } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { inquiryReference } from '#domain/inquiry/inquiry-reference.ts';
import { isAtRest, isJoinable, isSignOfLife, threadOf } from '#domain/inquiry/thread.ts';
import type { InquirySubmission, SubmissionProblem } from '#events/submissions/inquiry-submission.ts';
import type { Hasher } from '#ports/hasher.ts';
import type { HouseProfileReader } from '#ports/house-repository.ts';
import type { Ids } from '#ports/ids.ts';
import {
  type EarlierSubmission,
  type IntakeRepository,
  type IntakeResult,
  SubmissionInFlightError,
  type SubmissionMarks,
} from '#ports/intake-repository.ts';
import { correctionsBy, isTheirs, type Joined, joiningOf } from './join-inquiry.ts';
import { problemsInHouse } from './problems-in-house.ts';
import { marksOf, newcomer, plainWords, type SubmissionOutcome, submittedBy, withInquiry } from './submission.ts';

export interface ReceivePorts {
  readonly intake: IntakeRepository;
  readonly houses: Pick<HouseProfileReader, 'read'>;
  readonly ids: Ids;
  readonly hasher: Hasher;
}

export type SubmissionResult =
  | { readonly outcome: 'accepted'; readonly inquiryId: string; readonly receivedAt: Instant }
  | { readonly outcome: 'invalid'; readonly problems: readonly SubmissionProblem[] }
  | { readonly outcome: 'key-reused-with-another-body' }
  | { readonly outcome: 'throttled'; readonly until: Instant };

const roundsAtMost = 6;

function suspicionsOf(house: HouseProfile, submission: InquirySubmission, at: Instant): Inquiry['suspicions'] {
  const startedMs = Date.parse(submission.startedAt ?? '');
  const filledMs = Date.parse(at) - startedMs;
  const tooFast = !Number.isNaN(filledMs) && filledMs >= 0 && filledMs < house.policy.intake.minimumFillSeconds * 1000;
  return [
    ...((submission.website ?? '').trim() === '' ? [] : (['trap-filled'] as const)),
    ...(tooFast ? (['too-fast'] as const) : []),
  ];
}

function inquiryOf(
  house: HouseProfile,
  reception: SubmissionOutcome,
  person: Person,
  inquiryId: string,
  at: Instant,
): Inquiry {
  const { submission, channel } = reception;
  return {
    inquiryId,
    personId: storedAs(person),
    reference: inquiryReference(inquiryId),
    receivedAt: at,
    language: submission.language ?? reception.fallbackLanguage,
    channel,
    status: 'received',
    version: 1,
    answers: {
      intent: submission.intent,
      category: submission.category,
      desiredOn: submission.desiredOn,
      availability: submission.availability,
      meetingPreference: submission.meetingPreference,
      boutiqueId: submission.boutiqueId,
      acceptsByAppointment: submission.acceptsByAppointment,
    },
    policyVersion: house.policy.version,
    vicLevel: person.vicLevel,
    vip: person.vip,
    returningClient: person.inquiryCount > 1,
    suspicions: suspicionsOf(house, submission, at),
    signals: [],
  };
}

/** The inquiry that a submission belongs to, and what it is to it. */
type Thread = Omit<Joined, 'suspicions'>;

/** A submission, and what is known of whoever sent it. */
interface Sender {
  readonly house: HouseProfile;
  readonly reception: SubmissionOutcome;
  /** Everybody who writes from the address, the first known first. */
  readonly people: readonly Person[];
  /** The one of them who is writing. */
  readonly known: Person | undefined;
  /** The same, or somebody the house has not met under this name. */
  readonly person: Person;
  readonly marks: SubmissionMarks;
}

async function senderOf(
  ports: ReceivePorts,
  house: HouseProfile,
  reception: SubmissionOutcome,
  at: Instant,
): Promise<Sender> {
  const people = await ports.intake.findPeopleByEmail(reception.submission.email);
  const known = personAtAddress(people, reception.submission);
  const person = known ?? newcomer(house, reception, ports.ids);
  const besidesFirst = known === people[0] ? undefined : person.personId;
  return { house, reception, people, known, person, marks: marksOf(ports, house, reception, besidesFirst, at) };
}

/** Answers `again` when somebody was quicker, and all has to be looked at anew. */
function answerTo(result: IntakeResult, inquiryId: string, at: Instant): SubmissionResult | 'again' {
  switch (result.outcome) {
    case 'stored':
      return { outcome: 'accepted', inquiryId, receivedAt: at };
    case 'repeated':
      // The same content, a moment earlier: perhaps with something that is put right here.
      return result.by === 'content' ? 'again' : accepted(result);
    case 'key-reused-with-another-body':
    case 'throttled':
      return result;
    case 'changed':
      return 'again';
  }
}

function accepted({ inquiryId, receivedAt }: Extract<EarlierSubmission, { outcome: 'repeated' }>): SubmissionResult {
  return { outcome: 'accepted', inquiryId, receivedAt };
}

async function begin(
  ports: ReceivePorts,
  { house, reception, people, known, person: before, marks }: Sender,
  insteadOf: string | undefined,
  at: Instant,
): Promise<SubmissionResult | 'again'> {
  const { submission } = reception;
  const inquiryId = ports.ids.next('inq');
  const submitted = submittedBy(ports, reception, before, at);
  const person = withInquiry(submitted.person, inquiryId);
  const result = await ports.intake.store({
    ...marks,
    ...submitted,
    person,
    known: known !== undefined,
    sharesAddressWith: known === undefined ? people.map(storedAs) : undefined,
    inquiry: inquiryOf(house, reception, person, inquiryId, at),
    content: {
      inquiryId,
      personId: storedAs(person),
      message: submission.message,
      phone: submission.phone,
      pieceReference: submission.pieceReference,
      occasion: submission.occasion,
      notes: [],
    },
    insteadOf,
  });
  return answerTo(result, inquiryId, at);
}

async function join(
  ports: ReceivePorts,
  { house, reception, marks }: Sender,
  person: Person,
  joined: Thread,
  /** When the client first sent this content, if it is not new. */
  first: Instant | undefined,
  at: Instant,
): Promise<SubmissionResult | 'again'> {
  const result = await ports.intake.join({
    ...marks,
    ...submittedBy(ports, reception, person, at),
    ...joiningOf({ ...joined, suspicions: suspicionsOf(house, reception.submission, at) }, ports.ids.next('sig'), at),
    isRemembered: first !== undefined,
  });
  return answerTo(result, joined.inquiry.inquiryId, first ?? at);
}

/**
 * The same content again. From somebody who has left since, it is a sign of life; with a telephone or a boutique that
 * differs, a correction; else the repeat of an impatient finger, which changes nothing.
 */
async function repeat(
  ports: ReceivePorts,
  sender: Sender,
  earlier: Extract<EarlierSubmission, { outcome: 'repeated' }>,
  at: Instant,
): Promise<SubmissionResult | 'again'> {
  const { known, reception } = sender;
  const { submission } = reception;
  const inquiry = await ports.intake.findInquiry(earlier.inquiryId);
  if (inquiry === undefined || known === undefined || !isTheirs(inquiry, known)) return accepted(earlier);
  const isLeaving = inquiry.pendingChoice?.byId === inquiry.personId;
  if (!isSignOfLife(inquiry) && !isJoinable(inquiry)) {
    // What was judged off-target stays so. Whoever withdrew their consent gives a new one with this form.
    return isAtRest(inquiry) && inquiry.closing !== 'withdrawn'
      ? accepted(earlier)
      : begin(ports, sender, earlier.inquiryId, at);
  }
  const content = await ports.intake.findContent(inquiry);
  if (content === undefined) return accepted(earlier);
  const comesBack = isAtRest(inquiry) || isLeaving;
  if (!comesBack && correctionsBy({ inquiry, content, submission }, at).length === 0) return accepted(earlier);
  const joined = { inquiry, content, submission, as: comesBack ? 'resume' : 'corrected' } as const;
  return join(ports, sender, known, joined, earlier.receivedAt, at);
}

/** The inquiry that the words belong to, with what they are to it; undefined when they begin one of their own. */
async function findThread(
  ports: ReceivePorts,
  { known, reception: { submission } }: Sender,
  at: Instant,
): Promise<Thread | undefined> {
  const found = await Promise.all((known?.latestInquiryIds ?? []).map((one) => ports.intake.findInquiry(one)));
  const open = found
    .filter((one) => one !== undefined)
    .filter((one) => known !== undefined && isTheirs(one, known) && isJoinable(one));
  for (const inquiry of open) {
    const content = await ports.intake.findContent(inquiry);
    if (content === undefined || plainWords(content.message) !== plainWords(submission.message)) continue;
    // The same words with another date or category put it right; with nothing else, days later, they are a reminder.
    const isCorrected = correctionsBy({ inquiry, content, submission }, at).length > 0;
    return { inquiry, content, submission, as: isCorrected ? 'corrected' : 'wrote' };
  }
  const inquiry = threadOf(open, submission);
  const content = inquiry && (await ports.intake.findContent(inquiry));
  if (inquiry === undefined || content === undefined || !hasRoomFor(content, submission.message)) return undefined;
  return { inquiry, content, submission, as: 'wrote' };
}

async function receiveOnce(
  ports: ReceivePorts,
  house: HouseProfile,
  reception: SubmissionOutcome,
  at: Instant,
): Promise<SubmissionResult | 'again'> {
  const sender = await senderOf(ports, house, reception, at);
  const earlier = await ports.intake.findEarlier(sender.marks);
  if (earlier?.outcome === 'key-reused-with-another-body') return earlier;
  if (earlier !== undefined) return earlier.by === 'key' ? accepted(earlier) : repeat(ports, sender, earlier, at);
  const thread = await findThread(ports, sender, at);
  if (thread === undefined || sender.known === undefined) return begin(ports, sender, undefined, at);
  return join(ports, sender, sender.known, thread, undefined, at);
}

/**
 * Accepts one submission: stored whole, with its consent proof and its event, in one transaction. It begins an inquiry;
 * or, while the same person has one open, it joins that one as their word, and its owner hears at once: one client, one
 * conversation, one advisor. What begins an inquiry says `inquiry-received.v1`. A repeat answers the first one's id. The workflow starts, or is signalled, by the event, so
 * that nothing accepted can be forgotten.
 * @throws SubmissionInFlightError when the same submission is being stored at this moment.
 */
export async function receiveInquiry(
  ports: ReceivePorts,
  reception: SubmissionOutcome,
  at: Instant,
): Promise<SubmissionResult> {
  const house = await ports.houses.read();
  const problems = problemsInHouse(house, reception.submission, at);
  if (problems.length > 0) return { outcome: 'invalid', problems };
  for (let round = 1; round <= roundsAtMost; round += 1) {
    const result = await receiveOnce(ports, house, reception, at);
    if (result !== 'again') return result;
  }
  throw new SubmissionInFlightError('The person keeps changing: several submissions arrive at once.');
}
