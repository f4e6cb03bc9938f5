import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import type { Language } from '#domain/choices/languages.ts';
import type { HouseProfile } from '#domain/house/house.ts';
import type { ConsentProof, Person } from '#domain/identity/person.ts';
import { normaliseEmail } from '#domain/identity/person.ts';
import { isNameless } from '#domain/identity/person-name.ts';
import type { InquirySubmission } from '#events/submissions/inquiry-submission.ts';
import type { Hasher } from '#ports/hasher.ts';
import type { Ids } from '#ports/ids.ts';
import type { SubmissionMarks, SubmittedPerson } from '#ports/intake-repository.ts';

/** One submission as it came through the door. */
export interface SubmissionOutcome {
  readonly submission: InquirySubmission;
  readonly channel: 'web-form' | 'api';
  readonly idempotencyKey?: string | undefined;
  /** Where it came from; only its hash is kept, for an hour. */
  readonly sourceAddress: string;
  /** Language of the page or of the request, when the person did not choose one. */
  readonly fallbackLanguage: Language;
  /** The consent text that was shown, in the language of the form. */
  readonly consentText: string;
}

const hourMs = 3_600_000;
/** Enough to find every conversation that a client may still have open; older ones are at rest. */
const latestInquiriesKept = 8;

/** Spaces and letter case do not make other words. */
export function plainWords(message: string): string {
  return message.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The same content from the same person. Whoever was not the first to write from an address is told apart by their id:
 * husband and wife may send the same words.
 */
function contentHash(hasher: Hasher, submission: InquirySubmission, besidesFirst: string | undefined): string {
  const { message, email, intent, category, pieceReference, desiredOn } = submission;
  const same = [normaliseEmail(email), plainWords(message), intent, category, pieceReference, desiredOn];
  return hasher.sha256(JSON.stringify(besidesFirst === undefined ? same : [...same, besidesFirst]));
}

/** By what the submission will be recognised when it comes again, and what it counts against. */
export function marksOf(
  ports: { readonly hasher: Hasher },
  house: HouseProfile,
  reception: SubmissionOutcome,
  /** The person's id, when somebody else was known under the address before them. */
  besidesFirst: string | undefined,
  at: Instant,
): SubmissionMarks {
  const { submission, idempotencyKey } = reception;
  const { hasher } = ports;
  const { intake: rules } = house.policy;
  const { idempotencyKey: _key, startedAt: _startedAt, ...body } = submission;
  // A throttle counts within the clock hour or the UTC day, and ends with it.
  const hourEnd = plusMs(`${at.slice(0, 13)}:00:00.000Z`, hourMs);
  const dayEnd = plusMs(`${at.slice(0, 10)}T00:00:00.000Z`, 24 * hourMs);
  return {
    at,
    idempotency:
      idempotencyKey === undefined ? undefined : { key: idempotencyKey, bodyHash: hasher.sha256(JSON.stringify(body)) },
    contentHash: contentHash(hasher, submission, besidesFirst),
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

function consentOf(ports: { readonly hasher: Hasher }, reception: SubmissionOutcome, at: Instant): ConsentProof {
  const { submission, consentText, fallbackLanguage } = reception;
  return {
    givenAt: at,
    formVersion: submission.formVersion ?? 'unstated',
    textHash: ports.hasher.sha256(consentText),
    language: submission.language ?? fallbackLanguage,
    purpose: 'inquiry',
    legalBasis: 'consent',
  };
}

/** Somebody the house has not met under this name. */
export function newcomer(house: HouseProfile, reception: SubmissionOutcome, ids: Ids): Person {
  const { submission, fallbackLanguage } = reception;
  const boutique = house.boutiques.find((one) => one.boutiqueId === submission.boutiqueId);
  return {
    personId: ids.next('person'),
    fullName: submission.fullName,
    civility: submission.civility,
    email: submission.email,
    phone: submission.phone,
    language: submission.language ?? fallbackLanguage,
    timeZone: submission.timeZone ?? boutique?.timeZone ?? house.policy.identity.timeZone,
    vicLevel: 'new',
    vip: false,
    inquiryCount: 0,
    stoppedTopics: [],
    consents: [],
  };
}

/**
 * The person with what this form adds. An address can be typed by anybody: what is on record about a known person is not
 * overwritten by a form, and only what is missing is filled in.
 */
export function submittedBy(
  ports: { readonly hasher: Hasher },
  reception: SubmissionOutcome,
  before: Person,
  at: Instant,
): SubmittedPerson {
  const { submission } = reception;
  const { consentWithdrawnAt, consentLapsedAt, ...rest } = before;
  const consent = consentOf(ports, reception, at);
  const isNamedNow = isNameless(before);
  return {
    person: {
      ...rest,
      fullName: isNamedNow ? submission.fullName : before.fullName,
      civility: before.civility ?? submission.civility,
      phone: before.phone ?? submission.phone,
      // The consent given with this form is a new one: it does not bring back what rested on the one that was withdrawn.
      consentLapsedAt: consentWithdrawnAt ?? consentLapsedAt,
      consents: [...before.consents, consent].slice(-10),
    },
    isNamedNow,
    consent,
  };
}

/** The person once one more inquiry is theirs. */
export function withInquiry(person: Person, inquiryId: string): Person {
  const { inquiryCount, latestInquiryIds = [] } = person;
  return {
    ...person,
    inquiryCount: inquiryCount + 1,
    latestInquiryIds: [...latestInquiryIds, inquiryId].slice(-latestInquiriesKept),
  };
}
