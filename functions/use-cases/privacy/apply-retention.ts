import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { retentionEnd, shortestRetentionDays } from '#domain/privacy/retention.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import type { PersonalDataRepository } from '#ports/personal-data.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';

export interface RetentionPorts {
  readonly personalData: PersonalDataRepository;
  readonly inquiries: InquiryReader;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
  readonly purchases: PurchaseReader;
}

/** Whose retention has ended, by id, with its end. */
export interface RetentionReport {
  readonly looked: number;
  readonly ended: readonly { readonly personId: string; readonly endedAt: Instant }[];
}

const dayMs = 86_400_000;

async function endOf(ports: RetentionPorts, policy: HousePolicy, personId: string): Promise<Instant | undefined> {
  const person = await ports.people.read(personId);
  if (person.erasedAt !== undefined || person.erasureAskedAt !== undefined) return undefined;
  const [inquiries, purchases] = await Promise.all([
    ports.inquiries.listOfPerson(personId),
    ports.purchases.listOf(personId),
  ]);
  return retentionEnd({ inquiries, purchasedOn: purchases.map(({ purchasedOn }) => purchasedOn) }, policy.retention);
}

/** Whose retention has ended by `at`; nothing is changed. */
export async function reviewRetention(ports: RetentionPorts, at: Instant): Promise<RetentionReport> {
  const { policy } = await ports.houses.read();
  const before = plusMs(at, -shortestRetentionDays(policy.retention) * dayMs);
  const reviewable = await ports.personalData.listReviewable(before);
  const ended: { personId: string; endedAt: Instant }[] = [];
  for (const personId of reviewable) {
    const endedAt = await endOf(ports, policy, personId);
    if (endedAt !== undefined && endedAt <= at) ended.push({ personId, endedAt });
  }
  return { looked: reviewable.length, ended };
}

/**
 * Runs daily: whoever's retention has ended is erased by the next hourly run, unless they write before it. Nobody is
 * written to, because nothing of theirs was going on.
 */
export async function applyRetention(ports: RetentionPorts, at: Instant): Promise<RetentionReport> {
  const report = await reviewRetention(ports, at);
  for (const { personId } of report.ended) {
    await ports.personalData.ask(
      { personId, cause: 'retention', byId: 'retention', askedAt: at, dueAt: at },
      { name: 'erasure-asked.v1', at, data: { cause: 'retention', byId: 'retention' } },
    );
  }
  return report;
}
