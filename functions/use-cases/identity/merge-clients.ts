import type { Instant } from '#domain/calendar/instant.ts';
import {
  type ClientMerge,
  ClientMergeError,
  idsOf,
  type MergeReason,
  mergedFields,
  mergedProfile,
  refuseUnlessMergeable,
  type UnmergeReason,
  unmergedProfiles,
} from '#domain/identity/client-merge.ts';
import { type Person, PersonNotFoundError } from '#domain/identity/person.ts';
import type { ClientMergeRepository, MergeEvent } from '#ports/client-merge-repository.ts';
import type { InquiryReader, NewEvent } from '#ports/inquiry-repository.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

export interface MergePorts {
  readonly merges: ClientMergeRepository;
  readonly inquiries: InquiryReader;
}

/** Two records that a manager compares before merging them, and what each has. */
export interface ComparedRecord {
  readonly record: Person;
  readonly inquiries: number;
  readonly purchases: number;
}

/** DynamoDB writes at most 100 items at once; the history of older inquiries says nothing of the merge. */
const historiesAtMost = 60;

/** A record by its id or by an e-mail address. @throws PersonNotFoundError */
export async function findRecord(ports: Pick<MergePorts, 'merges'>, idOrEmail: string): Promise<Person> {
  const typed = idOrEmail.trim();
  const found = typed.includes('@') ? await ports.merges.findByEmail(typed) : await ports.merges.findRecord(typed);
  if (found === undefined)
    throw new PersonNotFoundError(`No person ${typed.includes('@') ? 'at this address' : typed}.`);
  return found;
}

/** What a manager sees of a record before a merge. */
export async function compareRecord(
  ports: MergePorts & { readonly purchases: PurchaseReader },
  record: Person,
): Promise<ComparedRecord> {
  const [stored, purchases] = await Promise.all([
    ports.merges.readStored(record.personId),
    ports.purchases.listOf(record.personId),
  ]);
  const own = purchases.filter(({ personId }) => personId === record.personId);
  return { record, inquiries: stored.inquiryIds.length, purchases: own.length };
}

/** The event once for each of the client's inquiries, in whose histories it is read; once alone without any. */
async function eventsOf(ports: MergePorts, ids: readonly string[], event: NewEvent): Promise<readonly MergeEvent[]> {
  const stored = await Promise.all(ids.map((id) => ports.merges.readStored(id)));
  const inquiryIds = stored.flatMap((one) => one.inquiryIds).slice(-historiesAtMost);
  return inquiryIds.length === 0 ? [{ event }] : inquiryIds.map((inquiryId) => ({ event, inquiryId }));
}

/**
 * Merges a record into another one of the same client. Nothing is moved: inquiries, purchases, contacts, consents and
 * touches stay where they are stored, and every read of the client follows both. It can be taken back.
 * @throws PersonNotFoundError, ClientMergeError, PersonChangedError
 */
export async function mergeClients(
  ports: MergePorts,
  ids: { readonly keptId: string; readonly otherId: string },
  decided: { readonly byId: string; readonly because: MergeReason; readonly note?: string | undefined },
  at: Instant,
): Promise<ClientMerge> {
  return retryOnConflict(async () => {
    const [kept, other] = await Promise.all([findRecord(ports, ids.keptId), findRecord(ports, ids.otherId)]);
    refuseUnlessMergeable(kept, other);
    const after = mergedProfile(kept, other);
    const [keptId, mergedId] = [kept.personId, other.personId];
    const fields = { before: mergedFields(kept), after: mergedFields(after) };
    const merge: ClientMerge = { keptId, mergedId, at, ...decided, ...fields };
    const { byId, because } = decided;
    const event: NewEvent = { name: 'client-merged.v1', at, data: { keptId, mergedId, byId, because } };
    await ports.merges.change({
      kept: { before: kept, after },
      other: { before: other, after: { ...other, mergedInto: keptId } },
      merge,
      events: await eventsOf(ports, idsOf(after), event),
    });
    return merge;
  });
}

/**
 * Takes a merge back: each record has its own inquiries, purchases, consents and level again.
 * @throws PersonNotFoundError, ClientMergeError when no such merge stands, PersonChangedError
 */
export async function unmergeClients(
  ports: MergePorts,
  ids: { readonly keptId: string; readonly otherId: string },
  decided: { readonly byId: string; readonly because: UnmergeReason; readonly note?: string | undefined },
  at: Instant,
): Promise<ClientMerge> {
  return retryOnConflict(async () => {
    const [kept, other] = await Promise.all([findRecord(ports, ids.keptId), findRecord(ports, ids.otherId)]);
    const merges = await ports.merges.listMerges(kept.personId);
    const standing = merges.findLast((one) => one.mergedId === other.personId && one.undone === undefined);
    if (standing === undefined || other.mergedInto !== kept.personId) {
      throw new ClientMergeError('The second record is not merged into the first one.');
    }
    const [keptStored, otherStored] = await Promise.all([
      ports.merges.readStored(kept.personId),
      ports.merges.readStored(other.personId),
    ]);
    const after = unmergedProfiles(kept, other, standing, { kept: keptStored, other: otherStored });
    const undone: ClientMerge = { ...standing, undone: { at, ...decided } };
    const { keptId, mergedId } = standing;
    const { byId, because } = decided;
    const event: NewEvent = { name: 'client-unmerged.v1', at, data: { keptId, mergedId, byId, because } };
    await ports.merges.change({
      kept: { before: kept, after: after.kept },
      other: { before: other, after: after.other },
      merge: undone,
      events: await eventsOf(ports, [kept.personId, other.personId], event),
    });
    return undone;
  });
}
