import { normaliseEmail } from '#domain/identity/person.ts';
import type { Intake, IntakeRepository, IntakeResult } from '#ports/intake-repository.ts';
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
  const repeatOf = ({ idempotency, contentHash, inquiry }: Intake): IntakeResult | undefined => {
    const keyed = idempotency === undefined ? undefined : byKey.get(idempotency.key);
    if (keyed !== undefined && keyed.until > inquiry.receivedAt) {
      if (keyed.bodyHash !== idempotency?.bodyHash) return { outcome: 'key-reused-with-another-body' };
      return { outcome: 'repeated', inquiryId: keyed.inquiryId, receivedAt: keyed.receivedAt };
    }
    const same = byContent.get(contentHash);
    if (same === undefined || same.until <= inquiry.receivedAt) return undefined;
    return { outcome: 'repeated', inquiryId: same.inquiryId, receivedAt: same.receivedAt };
  };
  return {
    async findPersonByEmail(email) {
      return [...memory.people.values()].find((one) => normaliseEmail(one.email) === normaliseEmail(email));
    },
    async store(intake) {
      const { inquiry, content, person, known, idempotency, throttles } = intake;
      const repeat = repeatOf(intake);
      if (repeat !== undefined) return repeat;
      for (const { bucket, atMost, until } of throttles) {
        if ((throttled.get(bucket) ?? 0) >= atMost) return { outcome: 'throttled', until };
      }
      const before = [...memory.people.values()].find(
        (one) => normaliseEmail(one.email) === normaliseEmail(person.email),
      );
      if (known ? before?.inquiryCount !== person.inquiryCount - 1 : before !== undefined)
        return { outcome: 'person-changed' };
      const first = {
        inquiryId: inquiry.inquiryId,
        receivedAt: inquiry.receivedAt,
        bodyHash: idempotency?.bodyHash ?? '',
      };
      const aDayOn = new Date(Date.parse(inquiry.receivedAt) + dayMs).toISOString();
      if (idempotency !== undefined) byKey.set(idempotency.key, { ...first, until: aDayOn });
      byContent.set(intake.contentHash, { ...first, until: intake.dedupeUntil });
      for (const { bucket } of throttles) throttled.set(bucket, (throttled.get(bucket) ?? 0) + 1);
      memory.people.set(person.personId, person);
      memory.inquiries.set(inquiry.inquiryId, inquiry);
      memory.contents.set(inquiry.inquiryId, content);
      return { outcome: 'stored' };
    },
  };
}
