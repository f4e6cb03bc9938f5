import type { Instant } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';
import type { ConsentProof, Person } from './person.ts';

/** Why a manager merges two records. */
export const mergeReasons = ['other-address', 'other-spelling', 'imported-twice', 'told-by-client'] as const;
export type MergeReason = (typeof mergeReasons)[number];

/** Why a manager takes a merge back. */
export const unmergeReasons = ['different-people', 'by-mistake'] as const;
export type UnmergeReason = (typeof unmergeReasons)[number];

/** What a merge changed of the kept record, so that it can be taken back. */
export type MergedFields = Pick<Person, 'advisorId' | 'vip' | 'vicLevel'>;

/** One merge, stored with the kept record; a merge that was taken back stays in the history. */
export interface ClientMerge {
  readonly keptId: string;
  readonly mergedId: string;
  readonly at: Instant;
  readonly byId: string;
  readonly because: MergeReason;
  readonly note?: string | undefined;
  readonly before: MergedFields;
  readonly after: MergedFields;
  readonly undone?:
    | {
        readonly at: Instant;
        readonly byId: string;
        readonly because: UnmergeReason;
        readonly note?: string | undefined;
      }
    | undefined;
}

/** The two records cannot be merged, or no merge of them stands. */
export class ClientMergeError extends ProductError {
  override readonly name = 'ClientMergeError';
}

const consentsKept = 10;
const inquiriesKept = 8;

/** Every id under which this client's inquiries and purchases are stored, the kept record first. */
export function idsOf({ personId, mergedIds = [] }: Person): readonly string[] {
  return [personId, ...mergedIds];
}

/** The id under which a client's own words and inquiries are stored when they write from this address. */
export function storedAs({ personId, addressedAs }: Person): string {
  return addressedAs ?? personId;
}

/** The kept profile, for a letter or a form that goes by the address of a merged record. */
export function addressedProfile(kept: Person, merged: Person): Person {
  return { ...kept, email: merged.email, phone: merged.phone ?? kept.phone, addressedAs: merged.personId };
}

function higherLevel(one: Person['vicLevel'], other: Person['vicLevel']): Person['vicLevel'] {
  return vicLevels.indexOf(one) >= vicLevels.indexOf(other) ? one : other;
}

function latestPreferences(one: Person, other: Person): Person['preferences'] {
  if (one.preferences === undefined || other.preferences === undefined) return one.preferences ?? other.preferences;
  return one.preferences.setAt >= other.preferences.setAt ? one.preferences : other.preferences;
}

function latestConsents(one: readonly ConsentProof[], other: readonly ConsentProof[]): readonly ConsentProof[] {
  return [...one, ...other].toSorted((a, b) => (a.givenAt < b.givenAt ? -1 : 1)).slice(-consentsKept);
}

/** @throws ClientMergeError when one of the two is part of a merge that would have to be taken back first. */
export function refuseUnlessMergeable(kept: Person, other: Person): void {
  if (kept.personId === other.personId) throw new ClientMergeError('The two are the same record.');
  if (other.mergedInto === kept.personId) throw new ClientMergeError('The two are merged already.');
  if (kept.mergedInto !== undefined || other.mergedInto !== undefined) {
    throw new ClientMergeError('One of the two was merged into a third record: take that merge back first.');
  }
  if ((other.mergedIds ?? []).length > 0) {
    throw new ClientMergeError('Other records were merged into the second one: take those merges back first.');
  }
}

/**
 * The kept record after the merge: what it has stands, what it lacks is filled from the other one, and a wish for silence
 * of either counts for both.
 */
export function mergedProfile(kept: Person, other: Person): Person {
  return {
    ...kept,
    mergedIds: [...(kept.mergedIds ?? []), other.personId],
    civility: kept.civility ?? other.civility,
    phone: kept.phone ?? other.phone,
    advisorId: kept.advisorId ?? other.advisorId,
    vip: kept.vip || other.vip,
    vicLevel: higherLevel(kept.vicLevel, other.vicLevel),
    stoppedTopics: [...new Set([...kept.stoppedTopics, ...other.stoppedTopics])],
    preferences: latestPreferences(kept, other),
    consents: latestConsents(kept.consents, other.consents),
    consentWithdrawnAt: kept.consentWithdrawnAt ?? other.consentWithdrawnAt,
    latestInquiryIds: [...(other.latestInquiryIds ?? []), ...(kept.latestInquiryIds ?? [])].slice(-inquiriesKept),
  };
}

export function mergedFields({ advisorId, vip, vicLevel }: Person): MergedFields {
  return { advisorId, vip, vicLevel };
}

/** What is stored under one id: the inquiries, oldest first, and the proofs of consent. */
export interface StoredUnderId {
  readonly inquiryIds: readonly string[];
  readonly consents: readonly ConsentProof[];
}

function ownAgain(person: Person, { inquiryIds, consents }: StoredUnderId): Person {
  return {
    ...person,
    latestInquiryIds: inquiryIds.slice(-inquiriesKept),
    // An imported record has consents of which no proof item was stored.
    consents: consents.length === 0 ? person.consents : consents.slice(-consentsKept),
  };
}

/**
 * The two records after a merge was taken back. Each has its own inquiries and consents again; a level, an advisor or a
 * VIP mark that only the merge gave is taken back, unless it was changed since. A wish for silence stays on both: a
 * technical act never widens what may be sent.
 */
export function unmergedProfiles(
  kept: Person,
  other: Person,
  { before, after }: Pick<ClientMerge, 'before' | 'after'>,
  stored: { readonly kept: StoredUnderId; readonly other: StoredUnderId },
): { readonly kept: Person; readonly other: Person } {
  const asMerged = mergedFields(kept);
  const fields = {
    advisorId: asMerged.advisorId === after.advisorId ? before.advisorId : asMerged.advisorId,
    vip: asMerged.vip === after.vip ? before.vip : asMerged.vip,
    vicLevel: asMerged.vicLevel === after.vicLevel ? before.vicLevel : asMerged.vicLevel,
  };
  const mergedIds = (kept.mergedIds ?? []).filter((id) => id !== other.personId);
  const { mergedInto: _mergedInto, ...free } = other;
  return {
    kept: { ...ownAgain({ ...kept, ...fields }, stored.kept), mergedIds },
    other: {
      ...ownAgain(free, stored.other),
      inquiryCount: Math.max(other.inquiryCount, stored.other.inquiryIds.length),
      stoppedTopics: [...new Set([...other.stoppedTopics, ...kept.stoppedTopics])],
      preferences: latestPreferences(other, kept),
      consentWithdrawnAt: other.consentWithdrawnAt ?? kept.consentWithdrawnAt,
    },
  };
}
