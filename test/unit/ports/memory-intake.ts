import { normaliseEmail, type Person } from '#domain/identity/person.ts';
import type {
  EarlierSubmission,
  Intake,
  IntakeRepository,
  IntakeResult,
  Joining,
  SubmissionMarks,
} from '#ports/intake-repository.ts';
import type { Memory } from './memory-inquiries.ts';

interface First {
  readonly inquiryId: string;
  readonly receivedAt: string;
  readonly bodyHash: string;
  readonly until: string;
}

const dayMs = 86_400_000;

/** Intake in the table's order: keys first, then content, then throttles, then the person. */
export function memoryIntake(memory: Memory): IntakeRepository {
  const byKey = new Map<string, First>();
  const byContent = new Map<string, First>();
  const throttled = new Map<string, number>();
  const earlierOf = ({ idempotency, contentHash, at }: SubmissionMarks): EarlierSubmission | undefined => {
    const keyed = idempotency === undefined ? undefined : byKey.get(idempotency.key);
    if (keyed !== undefined && keyed.until > at) {
      if (keyed.bodyHash !== idempotency?.bodyHash) return { outcome: 'key-reused-with-another-body' };
      return { outcome: 'repeated', by: 'key', inquiryId: keyed.inquiryId, receivedAt: keyed.receivedAt };
    }
    const same = byContent.get(contentHash);
    if (same === undefined || same.until <= at) return undefined;
    return { outcome: 'repeated', by: 'content', inquiryId: same.inquiryId, receivedAt: same.receivedAt };
  };
  const peopleAt = (email: string): Person[] =>
    [...memory.people.values()].filter((one) => normaliseEmail(one.email) === normaliseEmail(email));

  /** What two submissions have in common: recognised, counted, and refused when somebody was quicker. */
  function refusal(one: Intake | Joining, isKnown: boolean, isChanged: boolean): IntakeResult | undefined {
    const earlier = earlierOf(one);
    if (earlier !== undefined && !isKnown) return earlier;
    if (earlier?.outcome === 'repeated' && earlier.by === 'key') return earlier;
    for (const { bucket, atMost, until } of one.throttles) {
      if ((throttled.get(bucket) ?? 0) >= atMost) return { outcome: 'throttled', until };
    }
    return isChanged ? { outcome: 'changed' } : undefined;
  }
  function remember(one: Intake | Joining, inquiryId: string, remembersContent: boolean): void {
    const { at, idempotency, throttles, contentHash, dedupeUntil } = one;
    const first = { inquiryId, receivedAt: at, bodyHash: idempotency?.bodyHash ?? '' };
    const aDayOn = new Date(Date.parse(at) + dayMs).toISOString();
    if (idempotency !== undefined) byKey.set(idempotency.key, { ...first, until: aDayOn });
    if (remembersContent) byContent.set(contentHash, { ...first, until: dedupeUntil });
    for (const { bucket } of throttles) throttled.set(bucket, (throttled.get(bucket) ?? 0) + 1);
  }

  return {
    async findPersonByEmail(email) {
      return peopleAt(email)[0];
    },
    async findPeopleByEmail(email) {
      return peopleAt(email);
    },
    async findInquiry(inquiryId) {
      return memory.inquiries.get(inquiryId);
    },
    async findContent({ inquiryId }) {
      return memory.contents.get(inquiryId);
    },
    async findEarlier(marks) {
      return earlierOf(marks);
    },
    async store(intake) {
      const { inquiry, content, person, known, insteadOf, sharesAddressWith = [] } = intake;
      const isChanged = known
        ? memory.people.get(person.personId)?.inquiryCount !== person.inquiryCount - 1
        : peopleAt(person.email).length !== sharesAddressWith.length;
      const refused = refusal(intake, insteadOf !== undefined, isChanged);
      if (refused !== undefined) return refused;
      remember(intake, inquiry.inquiryId, true);
      memory.people.set(person.personId, person);
      memory.inquiries.set(inquiry.inquiryId, inquiry);
      memory.contents.set(inquiry.inquiryId, content);
      return { outcome: 'stored' };
    },
    async join(joining) {
      const { inquiry, set, events, content, person, isRemembered } = joining;
      const isChanged =
        memory.people.get(person.personId)?.inquiryCount !== person.inquiryCount ||
        memory.inquiries.get(inquiry.inquiryId)?.version !== inquiry.version;
      const refused = refusal(joining, isRemembered, isChanged);
      if (refused !== undefined) return refused;
      remember(joining, inquiry.inquiryId, !isRemembered);
      memory.people.set(person.personId, person);
      memory.inquiries.set(inquiry.inquiryId, { ...inquiry, ...set, version: inquiry.version + 1 });
      memory.contents.set(inquiry.inquiryId, content);
      memory.said.push(...events);
      return { outcome: 'stored' };
    },
  };
}
