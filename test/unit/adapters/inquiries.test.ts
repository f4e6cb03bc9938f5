import { describe, expect, it } from 'vitest';
import { commit } from '#adapters/dynamodb/commit.ts';
import { houseProvisioner, houseRepository } from '#adapters/dynamodb/houses.ts';
import { inquiryRepository, waitRepository } from '#adapters/dynamodb/inquiries.ts';
import { inquiryWrite } from '#adapters/dynamodb/inquiry-items.ts';
import { inquiryLists } from '#adapters/dynamodb/inquiry-lists.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { linkRepository } from '#adapters/dynamodb/links.ts';
import { HouseIncompleteError } from '#domain/house/house.ts';
import { type Inquiry, InquiryChangedError, InquiryNotFoundError } from '#domain/inquiry/inquiry.ts';
import { EventContractError } from '#events/catalog.ts';
import { AdvisorFullError, type InquiryChange } from '#ports/inquiry-repository.ts';
import { LinkAlreadyUsedError } from '#ports/link-repository.ts';
import { advisor, house, monday10 } from '../ports/house.ts';
import { content, inquiry, person } from '../ports/samples.ts';
import { putRaw, rawItem, realTable } from './real-table.ts';

const table = realTable();
let count = 0;

/** A new inquiry of a person of its own, stored as intake does. */
async function stored(parts: Partial<Inquiry> = {}): Promise<Inquiry> {
  count += 1;
  const one = inquiry({ inquiryId: `inq-${count}`, personId: `person-${count}`, ...parts });
  await commit(table(), [{ item: inquiryWrite(table(), one, 0) }]);
  await putRaw(table(), { ...keys.person(one.personId), entity: 'person', doc: person({ personId: one.personId }) });
  await putRaw(table(), {
    ...keys.content(one.personId, one.inquiryId),
    entity: 'content',
    doc: content({ inquiryId: one.inquiryId, personId: one.personId }),
  });
  return one;
}

const nothing: InquiryChange = { set: {}, events: [] };
const escalated: InquiryChange['events'][number] = {
  name: 'inquiry-escalated.v1',
  at: monday10,
  data: { obligationId: 'obl-1', fromId: 'camille', toId: 'helene' },
};
const claimed = (advisorId: string, capacity: number | 'unlimited'): InquiryChange => ({
  ...nothing,
  claim: { advisorId, capacity, assignedOn: '2026-11-23' },
});
const window = { from: '2026-11-01', to: '2026-11-30' };

async function outcomes(changes: readonly Promise<unknown>[]) {
  const settled = await Promise.allSettled(changes);
  const failures = settled.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
  return { done: settled.length - failures.length, failures };
}

describe('a change', () => {
  it('is read back whole, with the next version', async () => {
    const repository = inquiryRepository(table());
    const before = await stored();
    const after = await repository.change(before, { ...nothing, set: { status: 'responded' } });
    expect(after).toMatchObject({ status: 'responded', version: 2 });
    expect(await repository.read(before.inquiryId)).toEqual(after);
  });

  it('of an inquiry changed meanwhile is refused without an effect', async () => {
    const repository = inquiryRepository(table());
    const before = await stored();
    await repository.change(before, nothing);
    const late = repository.change(before, { ...claimed('late', 5), set: { status: 'paused' }, events: [escalated] });
    await expect(late).rejects.toThrow(InquiryChangedError);
    expect(await repository.readTimeline(before.inquiryId)).toEqual([]);
    expect((await houseRepository(table()).readLedger(window)).openCounts.late).toBeUndefined();
  });

  it('succeeds for exactly one of 32 writers at the same time', async () => {
    const repository = inquiryRepository(table());
    const before = await stored();
    const all = Array.from({ length: 32 }, () => repository.change(before, { ...nothing, events: [escalated] }));
    const { done, failures } = await outcomes(all);
    expect(done).toBe(1);
    for (const failure of failures) expect(failure).toBeInstanceOf(InquiryChangedError);
    expect(await repository.readTimeline(before.inquiryId)).toHaveLength(1);
  });

  it('with an event that breaks its contract is not written at all', async () => {
    const repository = inquiryRepository(table());
    const before = await stored();
    const broken = { ...escalated, data: { ...escalated.data, toId: 'anna@client.example' } } as typeof escalated;
    await expect(repository.change(before, { ...nothing, events: [broken] })).rejects.toThrow(EventContractError);
    expect((await repository.read(before.inquiryId)).version).toBe(1);
  });
});

describe('a claim', () => {
  it('never exceeds the capacity under 32 claimers at once', async () => {
    const repository = inquiryRepository(table());
    const all = await Promise.all(Array.from({ length: 32 }, () => stored()));
    const { done, failures } = await outcomes(all.map((one) => repository.change(one, claimed('camille', 5))));
    expect(done).toBe(5);
    for (const failure of failures) expect(failure).toBeInstanceOf(AdvisorFullError);
    const ledger = await houseRepository(table()).readLedger(window);
    expect(ledger.openCounts.camille).toBe(5);
    expect(ledger.assignedByDay['2026-11-23']?.camille).toBe(5);
  });

  it('finds a place that a release gave back', async () => {
    const repository = inquiryRepository(table());
    const [one, other] = [await stored(), await stored()];
    const first = await repository.change(one, claimed('hugo', 1));
    await expect(repository.change(other, claimed('hugo', 1))).rejects.toThrow(AdvisorFullError);
    await repository.change(first, { ...nothing, release: { advisorId: 'hugo' } });
    expect(await repository.change(other, claimed('hugo', 1))).toMatchObject({ version: 2 });
  });

  it('with a capacity of zero is refused at once', async () => {
    await expect(inquiryRepository(table()).change(await stored(), claimed('newcomer', 0))).rejects.toThrow(
      AdvisorFullError,
    );
  });

  it('for the client’s own advisor has no limit, and still counts', async () => {
    const repository = inquiryRepository(table());
    for (let times = 1; times <= 3; times += 1) await repository.change(await stored(), claimed('louis', 'unlimited'));
    expect((await houseRepository(table()).readLedger(window)).openCounts.louis).toBe(3);
  });
});

describe('the link of a change', () => {
  const grant = {
    purpose: 'first-response',
    holderId: 'camille',
    createdAt: monday10,
    validUntil: '2026-12-23T09:00:00.000Z',
  } as const;
  const outcome = { choice: 'answered', at: monday10, byId: 'camille' } as const;

  it('is used with the change, once; after an undo, it is open again', async () => {
    const [repository, links] = [inquiryRepository(table()), linkRepository(table())];
    const token = await links.grant(grant);
    const link = (await links.findByToken(token)) ?? absent();
    const first = await repository.change(await stored(), { ...nothing, usedLink: { link, outcome } });
    await expect(repository.change(first, { ...nothing, usedLink: { link, outcome } })).rejects.toThrow(
      LinkAlreadyUsedError,
    );
    await repository.change(first, { ...nothing, undoneLink: { link, outcome: { ...outcome, undone: true } } });
    expect((await links.findByToken(token))?.outcome).toMatchObject({ undone: true });
    await repository.change(await stored(), {
      ...nothing,
      usedLink: { link, outcome: { ...outcome, choice: 'clarify' } },
    });
    expect((await links.findByToken(token))?.outcome).toEqual({ ...outcome, choice: 'clarify' });
  });
});

describe('the texts and the advisor in a change', () => {
  it('are stored with the person', async () => {
    const repository = inquiryRepository(table());
    const before = await stored();
    const note = { at: monday10, byId: 'camille', kind: 'note', text: 'A appelé.' } as const;
    await repository.change(before, {
      ...nothing,
      note,
      relationship: { personId: before.personId, advisorId: 'camille' },
    });
    expect((await repository.readContent(before)).notes).toEqual([note]);
    expect((await repository.readPeople([before.personId, before.personId])).get(before.personId)?.advisorId).toBe(
      'camille',
    );
    expect(JSON.stringify(await rawItem(table(), keys.inquiry(before.inquiryId)))).not.toContain('A appelé');
  });

  it('read as empty once the texts were erased', async () => {
    expect(await inquiryRepository(table()).readContent(inquiry({ inquiryId: 'inq-erased' }))).toMatchObject({
      message: '',
      notes: [],
    });
  });
});

describe('lists', () => {
  it('contain open inquiries oldest first, ended ones latest first, and untouched ones separately', async () => {
    const repository = inquiryRepository(table());
    const old = await stored({ inquiryId: 'list-old', receivedAt: '2020-01-01T00:00:00.000Z' });
    const newer = await stored({ inquiryId: 'list-newer', receivedAt: '2020-01-02T00:00:00.000Z' });
    const busy = await stored({
      inquiryId: 'list-busy',
      receivedAt: '2020-01-01T12:00:00.000Z',
      status: 'awaiting-first-response',
    });
    const lists = inquiryLists(table());
    const open = (await lists.listOpen()).map((one) => one.inquiryId).filter((id) => id.startsWith('list-'));
    expect(open).toEqual([old.inquiryId, busy.inquiryId, newer.inquiryId]);
    const untouched = await lists.listUntouched('2020-01-03T00:00:00.000Z');
    expect(untouched.map((one) => one.inquiryId).toSorted()).toEqual(['list-newer', 'list-old']);
    await repository.change(old, { ...nothing, set: { status: 'closed' } });
    await repository.change(newer, { ...nothing, set: { status: 'paused' } });
    const ended = (await lists.listEnded(100)).map((one) => one.inquiryId).filter((id) => id.startsWith('list-'));
    expect(ended).toEqual(['list-newer', 'list-old']);
    expect(await lists.listEnded(1)).toHaveLength(1);
  });

  it('hold several hundred people', async () => {
    const ids = Array.from({ length: 130 }, (_, index) => `crowd-${index}`);
    await Promise.all(
      ids.map((personId) => putRaw(table(), { ...keys.person(personId), entity: 'person', doc: person({ personId }) })),
    );
    expect((await inquiryRepository(table()).readPeople(ids)).size).toBe(130);
  });
});

describe('an unknown item', () => {
  it('throws an error of its own, or reads as undefined', async () => {
    const repository = inquiryRepository(table());
    await expect(repository.read('inq-never')).rejects.toThrow(InquiryNotFoundError);
    expect(await repository.find('inq-never')).toBeUndefined();
    expect(await waitRepository(table()).find('inq-never')).toBeUndefined();
  });

  it('is also an item of another shape under the same key', async () => {
    await putRaw(table(), { ...keys.inquiry('inq-foreign'), entity: 'something-else', doc: {} });
    expect(await inquiryRepository(table()).find('inq-foreign')).toBeUndefined();
  });
});

describe('a wait', () => {
  it('keeps the latest token, separate from the inquiry and its version', async () => {
    const before = await stored();
    const waits = waitRepository(table());
    const token = 'AAAA+/==';
    await waits.register(before.inquiryId, { taskToken: 'earlier', state: 'Await first response', at: monday10 });
    await waits.register(before.inquiryId, { taskToken: token, state: 'Await end of undo', at: monday10 });
    expect(await waits.find(before.inquiryId)).toMatchObject({ taskToken: token, state: 'Await end of undo' });
    expect((await inquiryRepository(table()).read(before.inquiryId)).version).toBe(1);
  });
});

/** No policy was ever published here. */
const bySetup = { before: undefined, publication: undefined };

describe('a house', () => {
  it('is incomplete until it is provisioned, and is then read as provisioned', async () => {
    await expect(houseRepository(table()).read()).rejects.toThrow(HouseIncompleteError);
    const provisioned = house();
    await houseProvisioner(table()).provision(provisioned, [], bySetup);
    const read = await houseRepository(table()).read();
    expect(read.staff.map((one) => one.staffId)).toEqual(['camille', 'helene', 'hugo']);
    expect(read).toMatchObject({ dutyManagerId: 'helene', policy: { version: provisioned.policy.version } });
  });

  it('deletes nobody by itself, because inquiries refer to people', async () => {
    const provisioner = houseProvisioner(table());
    await provisioner.provision(house(), [], bySetup);
    await provisioner.provision(house([advisor('ines')]), [], bySetup);
    const found = await provisioner.find();
    expect(found?.staff.map((one) => one.staffId)).toEqual(['camille', 'helene', 'hugo', 'ines']);
  });
});

function absent(): never {
  throw new Error('The link should be there.');
}
