import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { inquiryWrite } from '#adapters/dynamodb/inquiry-items.ts';
import { epochSeconds, keys } from '#adapters/dynamodb/keys.ts';
import { findClient } from '#adapters/dynamodb/merged-people.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import { plusMs } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { normaliseEmail, type Person, PersonChangedError } from '#domain/identity/person.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import { type Inquiry, InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import {
  type EarlierSubmission,
  type Intake,
  type IntakeRepository,
  type IntakeResult,
  type Joining,
  SubmissionInFlightError,
  type SubmissionMarks,
  type SubmittedPerson,
} from '#ports/intake-repository.ts';

/** The submission that first used an idempotency key or a content hash. */
interface FirstSubmission {
  readonly inquiryId: string;
  readonly receivedAt: string;
  readonly bodyHash: string;
  readonly until: string;
}

/** Stopped on purpose: the submission is a repeat, and another transaction has its result. */
class RepeatedSubmissionError extends ProductError {
  override readonly name = 'RepeatedSubmissionError';
}

/** Stopped on purpose: this address or person has reached its limit for now. */
class ThrottledSubmissionError extends ProductError {
  override readonly name = 'ThrottledSubmissionError';
  readonly until: string;
  constructor(until: string) {
    super('Too many submissions.');
    this.until = until;
  }
}

/** Idempotency keys are stored for a day, as the draft standard suggests at least. */
const keyRememberedMs = 86_400_000;

interface Remembered {
  readonly key: { readonly pk: string; readonly sk: string };
  readonly first: FirstSubmission;
  /** The inquiry whose memory this one takes the place of. */
  readonly insteadOf?: string | undefined;
}

function rememberWrite(table: Table, { key, first, insteadOf }: Remembered, now: string): Write {
  const isFree = 'attribute_not_exists(pk) OR doc.#until <= :now';
  return {
    item: {
      Put: {
        TableName: table.name,
        Item: { ...key, entity: 'first-submission', expiresAt: epochSeconds(first.until), doc: first },
        // TTL deletes late: an item that outlived its window no longer counts.
        ConditionExpression: insteadOf === undefined ? isFree : `${isFree} OR doc.inquiryId = :insteadOf`,
        ExpressionAttributeNames: { '#until': 'until' },
        ExpressionAttributeValues: { ':now': now, ...(insteadOf === undefined ? {} : { ':insteadOf': insteadOf }) },
      },
    },
    otherwise: () => new RepeatedSubmissionError('Seen before.'),
  };
}

/** What will be recognised when it comes again: the key, and the content unless it is remembered already. */
function rememberWrites(
  table: Table,
  marks: SubmissionMarks,
  { inquiryId, insteadOf, content }: { inquiryId: string; insteadOf?: string | undefined; content: boolean },
): Write[] {
  const { at, idempotency, contentHash, dedupeUntil } = marks;
  const first = { inquiryId, receivedAt: at, bodyHash: idempotency?.bodyHash ?? '' };
  const keyUntil = plusMs(at, keyRememberedMs);
  const remember = (remembered: Remembered) => rememberWrite(table, remembered, at);
  return [
    ...(idempotency === undefined
      ? []
      : [remember({ key: keys.idempotency(sha256(idempotency.key)), first: { ...first, until: keyUntil } })]),
    ...(content
      ? [remember({ key: keys.sameContent(contentHash), first: { ...first, until: dedupeUntil }, insteadOf })]
      : []),
  ];
}

function newPersonPut(table: Table, person: Person): Write['item'] {
  return {
    Put: {
      TableName: table.name,
      Item: { ...keys.person(person.personId), entity: 'person', doc: person },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}

/**
 * Only what a submission says: an advisor or a stopped topic that was recorded meanwhile must survive it. `countedBefore`
 * is the condition: two submissions of one person never both believe that they are the first.
 */
function knownPersonUpdate(
  table: Table,
  { person, isNamedNow }: SubmittedPerson,
  countedBefore: number,
): Write['item'] {
  const {
    personId,
    fullName,
    inquiryCount,
    latestInquiryIds = [],
    consents,
    consentLapsedAt,
    civility,
    phone,
  } = person;
  // What is on record stands, whoever types under that address; only what is missing is added.
  const added = { civility, phone };
  const missing = Object.entries(added).filter(([, value]) => value !== undefined);
  const set = [
    'doc.inquiryCount = :count',
    'doc.consents = :consents',
    ...(isNamedNow ? ['doc.fullName = :name'] : []),
    'doc.latestInquiryIds = :latest',
    ...missing.map(([field]) => `doc.${field} = if_not_exists(doc.${field}, :${field})`),
    ...(consentLapsedAt === undefined ? [] : ['doc.consentLapsedAt = :lapsed']),
  ];
  const lapse = consentLapsedAt === undefined ? '' : ' REMOVE doc.consentWithdrawnAt';
  return {
    Update: {
      TableName: table.name,
      Key: keys.person(personId),
      UpdateExpression: `SET ${set.join(', ')}${lapse}`,
      ConditionExpression: 'doc.inquiryCount = :before',
      ExpressionAttributeValues: {
        ':count': inquiryCount,
        ':before': countedBefore,
        ':consents': consents,
        ...(isNamedNow ? { ':name': fullName } : {}),
        ':latest': latestInquiryIds,
        ...Object.fromEntries(missing.map(([field, value]) => [`:${field}`, value])),
        ...(consentLapsedAt === undefined ? {} : { ':lapsed': consentLapsedAt }),
      },
    },
  };
}

const personChanged = () => new PersonChangedError('The person changed meanwhile.');

/** Found by the address from now on: alone, or beside those who share the mailbox. */
function lookupWrite(table: Table, { person, sharesAddressWith }: Intake): Write {
  const Key = keys.personByEmail(sha256(normaliseEmail(person.email)));
  const [first, ...others] = sharesAddressWith ?? [];
  if (first === undefined) {
    const Item = { ...Key, entity: 'person-by-email', doc: { personId: person.personId } };
    return {
      item: { Put: { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
      otherwise: personChanged,
    };
  }
  const asRead = others.length === 0 ? 'attribute_not_exists(doc.otherIds)' : 'doc.otherIds = :others';
  return {
    item: {
      Update: {
        TableName: table.name,
        Key,
        UpdateExpression: 'SET doc.otherIds = :all',
        ConditionExpression: `doc.personId = :first AND ${asRead}`,
        ExpressionAttributeValues: {
          ':first': first,
          ':all': [...others, person.personId],
          ...(others.length === 0 ? {} : { ':others': others }),
        },
      },
    },
    otherwise: personChanged,
  };
}

function personWrites(table: Table, intake: Intake): Write[] {
  const { person, known } = intake;
  if (known) return [{ item: knownPersonUpdate(table, intake, person.inquiryCount - 1), otherwise: personChanged }];
  return [{ item: newPersonPut(table, person), otherwise: personChanged }, lookupWrite(table, intake)];
}

function throttleWrites(table: Table, { throttles }: SubmissionMarks): Write[] {
  return throttles.map((throttle) => ({
    item: {
      Update: {
        TableName: table.name,
        Key: keys.throttle(throttle.bucket),
        UpdateExpression: 'SET entity = :entity, expiresAt = :expiresAt ADD submissions :one',
        ConditionExpression: 'attribute_not_exists(submissions) OR submissions < :atMost',
        ExpressionAttributeValues: {
          ':entity': 'throttle',
          ':expiresAt': epochSeconds(throttle.until),
          ':one': 1,
          ':atMost': throttle.atMost,
        },
      },
    },
    otherwise: () => new ThrottledSubmissionError(throttle.until),
  }));
}

function consentWrite(table: Table, { inquiry, consent, at }: Intake | Joining): Write {
  const { personId, inquiryId } = inquiry;
  const Item = { ...keys.consent(personId, at, inquiryId), entity: 'consent', doc: { ...consent, inquiryId } };
  return { item: { Put: { TableName: table.name, Item } } };
}

function contentPut(table: Table, content: InquiryContent, condition: object): Write {
  const Item = { ...keys.content(content.personId, content.inquiryId), entity: 'content', doc: content };
  return { item: { Put: { TableName: table.name, Item, ...condition } } };
}

function intakeWrites(table: Table, intake: Intake): Write[] {
  const { inquiry, content, insteadOf } = intake;
  return [
    ...rememberWrites(table, intake, { inquiryId: inquiry.inquiryId, insteadOf, content: true }),
    ...throttleWrites(table, intake),
    ...personWrites(table, intake),
    { item: inquiryWrite(table, inquiry, 0) },
    contentPut(table, content, {}),
    consentWrite(table, intake),
    eventWrite(
      table,
      {
        name: 'inquiry-received.v1',
        at: intake.at,
        data: {
          channel: inquiry.channel,
          language: inquiry.language,
          returningClient: inquiry.returningClient,
          intent: inquiry.answers.intent,
          vip: inquiry.vip,
          policyVersion: inquiry.policyVersion,
        },
      },
      { inquiryId: inquiry.inquiryId, personId: inquiry.personId },
    ),
  ];
}

function joiningWrites(table: Table, joining: Joining): Write[] {
  const { inquiry, set, events, content, person, isRemembered } = joining;
  const { inquiryId, personId } = inquiry;
  const after: Inquiry = { ...inquiry, ...set, version: inquiry.version + 1 };
  return [
    ...rememberWrites(table, joining, { inquiryId, content: !isRemembered }),
    ...throttleWrites(table, joining),
    { item: knownPersonUpdate(table, joining, person.inquiryCount), otherwise: personChanged },
    {
      item: inquiryWrite(table, after, inquiry.version),
      otherwise: () => new InquiryChangedError(`Inquiry ${inquiryId} changed after version ${inquiry.version}.`),
    },
    // Words that were erased meanwhile stay erased.
    contentPut(table, content, { ConditionExpression: 'attribute_exists(pk)' }),
    consentWrite(table, joining),
    ...events.map((event) => eventWrite(table, event, { inquiryId, personId })),
  ];
}

async function findEarlier(table: Table, marks: SubmissionMarks): Promise<EarlierSubmission | undefined> {
  const { at, idempotency, contentHash } = marks;
  const findFirst = (key: { pk: string; sk: string }) => getDoc<FirstSubmission>(table, key, 'first-submission');
  if (idempotency !== undefined) {
    const byKey = await findFirst(keys.idempotency(sha256(idempotency.key)));
    if (byKey !== undefined && byKey.until > at) {
      if (byKey.bodyHash !== idempotency.bodyHash) return { outcome: 'key-reused-with-another-body' };
      return { outcome: 'repeated', by: 'key', inquiryId: byKey.inquiryId, receivedAt: byKey.receivedAt };
    }
  }
  const byContent = await findFirst(keys.sameContent(contentHash));
  if (byContent === undefined || byContent.until <= at) return undefined;
  return { outcome: 'repeated', by: 'content', inquiryId: byContent.inquiryId, receivedAt: byContent.receivedAt };
}

/** Commits, and says in the port's words what stood in the way. */
async function commitSubmission(table: Table, marks: SubmissionMarks, writes: readonly Write[]): Promise<IntakeResult> {
  try {
    await commit(table, writes);
    return { outcome: 'stored' };
  } catch (error) {
    if (error instanceof ThrottledSubmissionError) return { outcome: 'throttled', until: error.until };
    if (error instanceof PersonChangedError || error instanceof InquiryChangedError) return { outcome: 'changed' };
    if (error instanceof RepeatedSubmissionError) {
      const first = await findEarlier(table, marks);
      if (first !== undefined) return first;
    }
    if (error instanceof Error && error.name === 'TransactionCanceledException') {
      throw new SubmissionInFlightError('The same submission is being stored right now.', { cause: error });
    }
    throw error;
  }
}

interface PeopleByEmail {
  readonly personId: string;
  /** Others who write from the same mailbox under names of their own, in the order in which they first wrote. */
  readonly otherIds?: readonly string[] | undefined;
}

/** Finds people by the normalised form of an address. */
export function personFinder(table: Table): Pick<IntakeRepository, 'findPersonByEmail' | 'findPeopleByEmail'> {
  const lookup = (email: string) =>
    getDoc<PeopleByEmail>(table, keys.personByEmail(sha256(normaliseEmail(email))), 'person-by-email');
  const read = (personId: string) => findClient(table, personId);
  return {
    async findPersonByEmail(email) {
      const found = await lookup(email);
      return found === undefined ? undefined : read(found.personId);
    },
    async findPeopleByEmail(email) {
      const found = await lookup(email);
      if (found === undefined) return [];
      const people = await Promise.all([found.personId, ...(found.otherIds ?? [])].map(read));
      return people.filter((person) => person !== undefined);
    },
  };
}

/** Intake in one transaction, so that a submission is never half stored. */
export function intakeRepository(table: Table): IntakeRepository {
  return {
    ...personFinder(table),
    findInquiry: (inquiryId) => getDoc<Inquiry>(table, keys.inquiry(inquiryId), 'inquiry'),
    findContent: ({ personId, inquiryId }) =>
      getDoc<InquiryContent>(table, keys.content(personId, inquiryId), 'content'),
    findEarlier: (marks) => findEarlier(table, marks),
    store: (intake) => commitSubmission(table, intake, intakeWrites(table, intake)),
    join: (joining) => commitSubmission(table, joining, joiningWrites(table, joining)),
  };
}
