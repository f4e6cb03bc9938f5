import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import type { GrantDecision } from '#domain/identity/client-grants.ts';
import type { Person } from '#domain/identity/person.ts';
import { type KnownLevel, knownLevel } from '#domain/level/known-level.ts';
import type { GrantReader } from '#ports/person-repository.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';

export interface LevelPorts {
  readonly people: GrantReader;
  readonly purchases: Pick<PurchaseReader, 'listOf'>;
}

/** The level of a person today, its reasons, and what was decided about it, latest first. */
export interface ExplainedLevel {
  readonly known: KnownLevel;
  readonly history: readonly GrantDecision[];
}

/** Answers "why this level?" for one person. */
export async function readLevel(ports: LevelPorts, house: House, person: Person, at: Instant): Promise<ExplainedLevel> {
  const [purchases, history] = await Promise.all([
    ports.purchases.listOf(person.personId),
    ports.people.grantDecisionsOf(person.personId),
  ]);
  const on = localDateOf(at, house.policy.identity.timeZone);
  return { known: knownLevel(person, purchases, house.policy, on), history };
}
