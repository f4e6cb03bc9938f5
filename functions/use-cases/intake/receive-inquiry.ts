import { planDaysAhead } from '#domain/calendar/date-bounds.ts';
import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { addDays, localDateOf } from '#domain/calendar/local-date.ts';
import type { Language } from '#domain/choices/languages.ts';
import type { HouseProfile } from '#domain/house/house.ts';
import type { ConsentProof, Person } from '#domain/identity/person.ts';
import { normaliseEmail } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { inquiryReference } from '#domain/inquiry/inquiry-reference.ts';
import { offersCategory, offersIntent } from '#domain/policy/inquiry-choices.ts';
import type { InquiryIntent } from '#domain/policy/inquiry-facts.ts';
import type { InquirySubmission, SubmissionProblem } from '#events/submissions/inquiry-submission.ts';
import { submissionProblemTexts, tooLong } from '#events/submissions/submission-problems.ts';
import type { Hasher } from '#ports/hasher.ts';
import type { HouseProfileReader } from '#ports/house-repository.ts';
import type { Ids } from '#ports/ids.ts';
import { type Intake, type IntakeRepository, SubmissionInFlightError } from '#ports/intake-repository.ts';

export interface ReceivePorts {
  readonly intake: IntakeRepository;
  readonly houses: Pick<HouseProfileReader, 'read'>;
  readonly ids: Ids;
  readonly hasher: Hasher;
}

export interface SubmissionOutcome {
  readonly submission: InquirySubmission;
  readonly channel: 'web-form' | 'api';
  readonly idempotencyKey?: string | undefined;
  /** The sender's IP address; only its hash is kept, for an hour. */
  readonly sourceAddress: string;
  /** Language of the page or of the request, when the person did not choose one. */
  readonly fallbackLanguage: Language;
  /** The consent text that was shown, in the language of the form. */
  readonly consentText: string;
}

export type SubmissionResult =
  | { readonly outcome: 'accepted'; readonly inquiryId: string; readonly receivedAt: Instant }
  | { readonly outcome: 'invalid'; readonly problems: readonly SubmissionProblem[] }
  | { readonly outcome: 'key-reused-with-another-body' }
  | { readonly outcome: 'throttled'; readonly until: Instant };

const roundsAtMost = 6;
const hourMs = 3_600_000;

/**
 * Problems that the schema cannot find: today's date, the boutiques that exist, the length of a message this house
 * accepts.
 */
export function problemsInHouse(
  house: HouseProfile,
  submission: Pick<InquirySubmission, 'desiredOn' | 'boutiqueId' | 'category'> & {
    readonly message?: string | undefined;
    readonly intent?: InquiryIntent | undefined;
    readonly language?: Language | undefined;
  },
  at: Instant,
): SubmissionProblem[] {
  const problems: SubmissionProblem[] = [];
  const today = localDateOf(at, house.policy.identity.timeZone);
  if (submission.desiredOn !== undefined && submission.desiredOn < today) {
    problems.push({ path: 'desiredOn', message: submissionProblemTexts['day-over'] });
  }
  if (submission.desiredOn !== undefined && submission.desiredOn > addDays(today, planDaysAhead)) {
    problems.push({ path: 'desiredOn', message: submissionProblemTexts['day-too-far'] });
  }
  const { maximumMessageCharacters: atMost } = house.policy.intake;
  if ((submission.message ?? '').length > atMost) {
    problems.push({ path: 'message', message: tooLong(atMost) });
  }
  const { boutiqueId } = submission;
  if (
    boutiqueId !== undefined &&
    !house.boutiques.some((boutique) => boutique.boutiqueId === boutiqueId && boutique.closed !== true)
  ) {
    problems.push({ path: 'boutiqueId', message: submissionProblemTexts.boutique });
  }
  if (!offersCategory(house.policy, submission.category)) {
    problems.push({ path: 'category', message: submissionProblemTexts.category });
  }
  if (submission.language !== undefined && !house.policy.identity.languages.includes(submission.language)) {
    problems.push({ path: 'language', message: submissionProblemTexts.language });
  }
  if (!offersIntent(house.policy, submission.intent)) {
    problems.push({ path: 'intent', message: submissionProblemTexts.intent });
  }
  return problems;
}

/** The key of the same content from the same person: spaces and letter case do not make a new inquiry. */
function contentHash(hasher: Hasher, submission: InquirySubmission): string {
  const { message, email, intent, category, pieceReference, desiredOn } = submission;
  const words = message.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return hasher.sha256(JSON.stringify([normaliseEmail(email), words, intent, category, pieceReference, desiredOn]));
}

function suspicionsOf(house: HouseProfile, submission: InquirySubmission, at: Instant): Inquiry['suspicions'] {
  const startedMs = Date.parse(submission.startedAt ?? '');
  const filledMs = Date.parse(at) - startedMs;
  const tooFast = !Number.isNaN(filledMs) && filledMs >= 0 && filledMs < house.policy.intake.minimumFillSeconds * 1000;
  return [
    ...((submission.website ?? '').trim() === '' ? [] : (['trap-filled'] as const)),
    ...(tooFast ? (['too-fast'] as const) : []),
  ];
}

function personOf(house: HouseProfile, reception: SubmissionOutcome, known: Person | undefined, ids: Ids): Person {
  const { submission } = reception;
  const boutique = house.boutiques.find((one) => one.boutiqueId === submission.boutiqueId);
  if (known !== undefined) {
    // Anybody can type an address, so a form never overwrites what is on record about a known person.
    const { consentWithdrawnAt, consentLapsedAt, ...rest } = known;
    const civility = known.civility ?? submission.civility;
    // The form's consent is a new one: it does not restore what was based on the withdrawn one.
    return {
      ...rest,
      civility,
      inquiryCount: known.inquiryCount + 1,
      consentLapsedAt: consentWithdrawnAt ?? consentLapsedAt,
    };
  }
  return {
    personId: ids.next('person'),
    fullName: submission.fullName,
    civility: submission.civility,
    email: submission.email,
    phone: submission.phone,
    language: submission.language ?? reception.fallbackLanguage,
    timeZone: boutique?.timeZone ?? house.policy.identity.timeZone,
    vicLevel: 'new',
    vip: false,
    inquiryCount: 1,
    stoppedTopics: [],
    consents: [],
  };
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
    personId: person.personId,
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

function intakeOf(
  ports: ReceivePorts,
  house: HouseProfile,
  reception: SubmissionOutcome,
  known: Person | undefined,
  at: Instant,
): Intake {
  const { submission } = reception;
  const { hasher, ids } = ports;
  const { intake: rules } = house.policy;
  const inquiryId = ids.next('inq');
  const person = personOf(house, reception, known, ids);
  const consent: ConsentProof = {
    givenAt: at,
    formVersion: submission.formVersion ?? 'unstated',
    textHash: hasher.sha256(reception.consentText),
    language: submission.language ?? reception.fallbackLanguage,
    purpose: 'inquiry',
    legalBasis: 'consent',
  };
  const { idempotencyKey: _key, startedAt: _startedAt, ...body } = submission;
  // A throttle counts within the clock hour or the UTC day, and ends with it.
  const hourEnd = plusMs(`${at.slice(0, 13)}:00:00.000Z`, hourMs);
  const dayEnd = plusMs(`${at.slice(0, 10)}T00:00:00.000Z`, 24 * hourMs);
  return {
    inquiry: inquiryOf(house, reception, person, inquiryId, at),
    content: {
      inquiryId,
      personId: person.personId,
      message: submission.message,
      phone: submission.phone,
      pieceReference: submission.pieceReference,
      occasion: submission.occasion,
      notes: [],
    },
    person: { ...person, consents: [...person.consents, consent].slice(-10) },
    known: known !== undefined,
    consent,
    idempotency:
      reception.idempotencyKey === undefined
        ? undefined
        : { key: reception.idempotencyKey, bodyHash: hasher.sha256(JSON.stringify(body)) },
    contentHash: contentHash(hasher, submission),
    dedupeUntil: plusMs(at, rules.dedupeHours * hourMs),
    throttles: [
      {
        bucket: `address-${hasher.sha256(reception.sourceAddress)}-${at.slice(0, 13)}`,
        atMost: rules.perAddressPerHour,
        until: hourEnd,
      },
      {
        bucket: `person-${hasher.sha256(normaliseEmail(submission.email))}-${at.slice(0, 10)}`,
        atMost: rules.perPersonPerDay,
        until: dayEnd,
      },
    ],
  };
}

/**
 * Accepts one submission: it is stored whole, with its consent proof and `inquiry-received.v1`, in one transaction; a
 * repeat returns the first id. The workflow starts from the event, so that no accepted submission can be forgotten.
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
    const known = await ports.intake.findPersonByEmail(reception.submission.email);
    const intake = intakeOf(ports, house, reception, known, at);
    const result = await ports.intake.store(intake);
    switch (result.outcome) {
      case 'stored':
        return { outcome: 'accepted', inquiryId: intake.inquiry.inquiryId, receivedAt: at };
      case 'repeated':
        return { outcome: 'accepted', inquiryId: result.inquiryId, receivedAt: result.receivedAt };
      case 'key-reused-with-another-body':
      case 'throttled':
        return result;
      case 'person-changed':
        break;
    }
  }
  throw new SubmissionInFlightError('The person keeps changing: several submissions arrive at once.');
}
