import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import { type GrantChange, type GrantDecision, type GrantSource, grantsAfter } from '#domain/identity/client-grants.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { type KnownLevel, knownLevel } from '#domain/level/known-level.ts';
import { isKnownClient } from '#domain/policy/vic-level.ts';
import type { EventData } from '#events/catalog.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

export interface GrantPorts {
  readonly inquiries: InquiryRepository;
  readonly people: PersonRepository;
  readonly purchases: Pick<PurchaseReader, 'listOf'>;
  readonly ids: Ids;
}

/** Who says it, and how it reached the house. */
export interface GrantAuthor {
  readonly byId: string;
  readonly via: GrantSource;
}

function yesOrNo(value: boolean | null | undefined): 'unchanged' | 'none' | 'yes' | 'no' {
  if (value === undefined) return 'unchanged';
  return value === null ? 'none' : value ? 'yes' : 'no';
}

/** The decision without its reason, which may speak of the client. */
function decisionData(decision: GrantDecision): EventData<'client-grants-set.v1'> {
  const { decisionId, byId, via, level = 'unchanged', until = null } = decision;
  return {
    decisionId,
    byId,
    via,
    level: level ?? 'none',
    vip: yesOrNo(decision.vip),
    frameAccepted: yesOrNo(decision.frameAccepted),
    rareAccess: yesOrNo(decision.rarePieceAccess),
    until,
  };
}

async function keepDecision(
  ports: GrantPorts,
  personId: string,
  change: GrantChange,
  { byId, via }: GrantAuthor,
  at: Instant,
): Promise<Person> {
  const decision: GrantDecision = { ...change, decisionId: ports.ids.next('grant'), byId, via, at };
  const event = { name: 'client-grants-set.v1', at, data: decisionData(decision) } as const;
  return retryOnConflict(async () => {
    const person = await ports.people.read(personId);
    const grants = grantsAfter(person.grants, decision);
    await ports.people.setGrants(person, grants, decision, event);
    return { ...person, grants };
  });
}

/** Ended inquiries stay as they were served; one that is not read yet is read with the new level. */
function follows({ status, qualification }: Inquiry): boolean {
  return status !== 'closed' && qualification !== undefined;
}

async function carry(
  ports: GrantPorts,
  inquiryId: string,
  known: KnownLevel,
  byId: string,
  at: Instant,
): Promise<string[]> {
  return retryOnConflict(async () => {
    const inquiry = await ports.inquiries.read(inquiryId);
    if (!follows(inquiry)) return [];
    const { vicLevel: levelBefore, vip: vipBefore, earnedLevel } = inquiry;
    const levelAfter = isKnownClient(known.level) ? known.level : (earnedLevel ?? 'new');
    const vipAfter = known.vip;
    if (levelAfter === levelBefore && vipAfter === vipBefore) return [];
    const signal = { signalId: ports.ids.next('sig'), kind: 'rescored', at, byId } as const;
    await ports.inquiries.change(inquiry, {
      set: { vicLevel: levelAfter, vip: vipAfter, signals: [...inquiry.signals, signal] },
      events: [{ name: 'inquiry-level-changed.v1', at, data: { byId, levelBefore, levelAfter, vipBefore, vipAfter } }],
    });
    return [inquiryId];
  });
}

export interface GrantsSet {
  readonly known: KnownLevel;
  /** Open inquiries whose level or visibility changed with it. */
  readonly inquiries: readonly string[];
}

/**
 * A manager says what the house holds of a client, with a reason and, where it ends by itself, its last day. The
 * decision joins the client's history, and their open inquiries follow: their workflows plan their deadlines again.
 * @throws PersonNotFoundError
 */
export async function setGrants(
  ports: GrantPorts,
  house: House,
  personId: string,
  change: GrantChange,
  author: GrantAuthor,
  at: Instant,
): Promise<GrantsSet> {
  const person = await keepDecision(ports, personId, change, author, at);
  const on = localDateOf(at, house.policy.identity.timeZone);
  const [purchases, theirs] = await Promise.all([
    ports.purchases.listOf(personId),
    ports.inquiries.listOfPerson(personId),
  ]);
  const known = knownLevel(person, purchases, house.policy, on);
  const changed: string[] = [];
  for (const { inquiryId } of theirs.filter(follows)) {
    changed.push(...(await carry(ports, inquiryId, known, author.byId, at)));
  }
  return { known, inquiries: changed };
}
