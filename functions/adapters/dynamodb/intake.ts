import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { inquiryWrite } from '#adapters/dynamodb/inquiry-items.ts';
import { epochSeconds, keys } from '#adapters/dynamodb/keys.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import { plusMs } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { normaliseEmail, type Person, PersonChangedError } from '#domain/identity/person.ts';
import {
  type Intake,
  type IntakeRepository,
  type IntakeResult,
  SubmissionInFlightError,
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

function rememberWrite(table: Table, key: { pk: string; sk: string }, first: FirstSubmission, now: string): Write {
  return {
    item: {
      Put: {
        TableName: table.name,
        Item: { ...key, entity: 'first-submission', expiresAt: epochSeconds(first.until), doc: first },
        // DynamoDB's TTL deletes late: an item past its window no longer counts.
        ConditionExpression: 'attribute_not_exists(pk) OR doc.#until <= :now',
        ExpressionAttributeNames: { '#until': 'until' },
        ExpressionAttributeValues: { ':now': now },
      },
    },
    otherwise: () => new RepeatedSubmissionError('Seen before.'),
  };
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

/** Only the fields of a submission: an advisor or a stopped topic that was recorded meanwhile has to survive. */
function knownPersonUpdate(table: Table, person: Person): Write['item'] {
  const { personId, inquiryCount, consents, consentLapsedAt, civility } = person;
  const counted = 'SET doc.inquiryCount = :count, doc.consents = :consents';
  // Recorded fields stay, whoever types under that address; only missing ones are added.
  const consented =
    civility === undefined ? counted : `${counted}, doc.civility = if_not_exists(doc.civility, :civility)`;
  return {
    Update: {
      TableName: table.name,
      Key: keys.person(personId),
      UpdateExpression:
        consentLapsedAt === undefined
          ? consented
          : `${consented}, doc.consentLapsedAt = :lapsed REMOVE doc.consentWithdrawnAt`,
      ConditionExpression: 'doc.inquiryCount = :before',
      ExpressionAttributeValues: {
        ':count': inquiryCount,
        ':before': inquiryCount - 1,
        ':consents': consents,
        ...(civility === undefined ? {} : { ':civility': civility }),
        ...(consentLapsedAt === undefined ? {} : { ':lapsed': consentLapsedAt }),
      },
    },
  };
}

function personWrites(table: Table, intake: Intake): Write[] {
  const { person, known } = intake;
  const emailHash = sha256(normaliseEmail(person.email));
  const changed = () => new PersonChangedError('The person changed meanwhile.');
  const profile: Write = {
    item: known ? knownPersonUpdate(table, person) : newPersonPut(table, person),
    otherwise: changed,
  };
  if (known) return [profile];
  const lookup: Write = {
    item: {
      Put: {
        TableName: table.name,
        Item: { ...keys.personByEmail(emailHash), entity: 'person-by-email', doc: { personId: person.personId } },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    otherwise: changed,
  };
  return [profile, lookup];
}

function throttleWrites(table: Table, intake: Intake): Write[] {
  return intake.throttles.map((throttle) => ({
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

function intakeWrites(table: Table, intake: Intake): Write[] {
  const { inquiry, content, consent, idempotency } = intake;
  const now = inquiry.receivedAt;
  const first = { inquiryId: inquiry.inquiryId, receivedAt: now, bodyHash: idempotency?.bodyHash ?? '' };
  const keyUntil = plusMs(now, keyRememberedMs);
  return [
    ...(idempotency === undefined
      ? []
      : [rememberWrite(table, keys.idempotency(sha256(idempotency.key)), { ...first, until: keyUntil }, now)]),
    rememberWrite(table, keys.sameContent(intake.contentHash), { ...first, until: intake.dedupeUntil }, now),
    ...throttleWrites(table, intake),
    ...personWrites(table, intake),
    { item: inquiryWrite(table, inquiry, 0) },
    {
      item: {
        Put: {
          TableName: table.name,
          Item: { ...keys.content(inquiry.personId, inquiry.inquiryId), entity: 'content', doc: content },
        },
      },
    },
    {
      item: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.consent(inquiry.personId, now, inquiry.inquiryId),
            entity: 'consent',
            doc: { ...consent, inquiryId: inquiry.inquiryId },
          },
        },
      },
    },
    eventWrite(
      table,
      {
        name: 'inquiry-received.v1',
        at: now,
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

async function findFirst(table: Table, intake: Intake): Promise<IntakeResult | undefined> {
  const now = intake.inquiry.receivedAt;
  if (intake.idempotency !== undefined) {
    const byKey = await getDoc<FirstSubmission>(
      table,
      keys.idempotency(sha256(intake.idempotency.key)),
      'first-submission',
    );
    if (byKey !== undefined && byKey.until > now) {
      if (byKey.bodyHash !== intake.idempotency.bodyHash) return { outcome: 'key-reused-with-another-body' };
      return { outcome: 'repeated', inquiryId: byKey.inquiryId, receivedAt: byKey.receivedAt };
    }
  }
  const byContent = await getDoc<FirstSubmission>(table, keys.sameContent(intake.contentHash), 'first-submission');
  if (byContent === undefined || byContent.until <= now) return undefined;
  return { outcome: 'repeated', inquiryId: byContent.inquiryId, receivedAt: byContent.receivedAt };
}

/** Finds a person by the normalised form of an address. */
export function personFinder(table: Table): Pick<IntakeRepository, 'findPersonByEmail'> {
  return {
    async findPersonByEmail(email) {
      const found = await getDoc<{ personId: string }>(
        table,
        keys.personByEmail(sha256(normaliseEmail(email))),
        'person-by-email',
      );
      return found === undefined ? undefined : getDoc<Person>(table, keys.person(found.personId), 'person');
    },
  };
}

/** Intake in one transaction, so that a submission is never half stored. */
export function intakeRepository(table: Table): IntakeRepository {
  return {
    findPersonByEmail: personFinder(table).findPersonByEmail,
    async store(intake) {
      // Most repeats are found here and cost two reads; the transaction's conditions decide those that race.
      const earlier = await findFirst(table, intake);
      if (earlier !== undefined) return earlier;
      try {
        await commit(table, intakeWrites(table, intake));
        return { outcome: 'stored' };
      } catch (error) {
        if (error instanceof ThrottledSubmissionError) return { outcome: 'throttled', until: error.until };
        if (error instanceof PersonChangedError) return { outcome: 'person-changed' };
        if (error instanceof RepeatedSubmissionError) {
          const first = await findFirst(table, intake);
          if (first !== undefined) return first;
        }
        if (error instanceof Error && error.name === 'TransactionCanceledException') {
          throw new SubmissionInFlightError('The same submission is being stored right now.', { cause: error });
        }
        throw error;
      }
    },
  };
}
