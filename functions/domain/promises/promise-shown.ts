import type { Instant } from '#domain/calendar/instant.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';

/** What a client may read of the answer that is owed to them. */
export interface PromiseShown {
  /** Who answers for the time, or for the answer where no time is left to name. */
  readonly byId: string;
  /** Absent once it has passed: no page and no letter names a time that is over. */
  readonly before?: Instant | undefined;
  /** The time that was promised has passed, and the client knows it. */
  readonly isLate: boolean;
}

type Owed = Pick<Inquiry, 'status' | 'owner' | 'firstResponse'>;

/**
 * The answer owed to a client at `at`, as every page and letter to them says it: the first promise while its time is
 * ahead, then the time that was given with the apology, then nobody's time. Undefined while no answer is owed.
 */
export function promiseShown({ status, owner, firstResponse }: Owed, at: Instant): PromiseShown | undefined {
  if (status !== 'awaiting-first-response' || owner === undefined || firstResponse === undefined) return undefined;
  const { renewal, breachedAt, deadlineAt } = firstResponse;
  if (renewal !== undefined) {
    // Whoever was given the inquiry since then answers by the time that the client was told.
    const byId = owner.since > renewal.madeAt ? owner.ownerId : renewal.byId;
    return { byId, before: renewal.dueAt > at ? renewal.dueAt : undefined, isLate: true };
  }
  const isLate = breachedAt !== undefined || deadlineAt <= at;
  return { byId: owner.ownerId, before: isLate ? undefined : deadlineAt, isLate };
}
