import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from '#adapters/dynamodb/commit.ts';
import { houseProfileReader } from '#adapters/dynamodb/house-profile.ts';
import { houseProvisioner, houseRepository } from '#adapters/dynamodb/houses.ts';
import { inquiryRepository } from '#adapters/dynamodb/inquiries.ts';
import { inquiryWrite } from '#adapters/dynamodb/inquiry-items.ts';
import { inquiryLists } from '#adapters/dynamodb/inquiry-lists.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { personReader } from '#adapters/dynamodb/people.ts';
import { staffRepository } from '#adapters/dynamodb/staff.ts';
import { staffDirectory } from '#adapters/dynamodb/staff-directory.ts';
import { staffOf } from '#domain/house/house.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import { HouseChangedError } from '#ports/staff-repository.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { releaseHeldInquiries } from '#use-cases/assignment/release-held-inquiries.ts';
import { advisor, house, monday10 } from '../ports/house.ts';
import { content, inquiry, person } from '../ports/samples.ts';
import { everyItem, putRaw, realTable } from './real-table.ts';

const table = realTable();
const policy = { before: undefined, publication: undefined };
const changed: NewEvent = {
  name: 'advisor-changed.v1',
  at: monday10,
  data: { advisorId: 'camille', byId: 'helene', fields: ['capacity'] },
};

beforeEach(() => houseProvisioner(table()).provision(house(), [], policy));

describe('the house without its people', () => {
  it('is read again when it changed, and cached for when it cannot be read', async () => {
    const profiles = houseProfileReader(table());
    expect(profiles.lastRead()).toBeUndefined();
    const first = await profiles.read();
    expect(first).not.toHaveProperty('staff');
    expect(await profiles.read()).toBe(first);
    expect(profiles.lastRead()).toBe(first);
    await houseProvisioner(table()).provision({ ...house(), dutyManagerId: 'camille' }, [], policy);
    expect((await profiles.read()).dutyManagerId).toBe('camille');
  });
});

describe('a change of a member of staff', () => {
  const member = advisor('camille', { capacity: 3 });

  it('is visible to earlier readers of the house, and is stored with its event', async () => {
    const houses = houseRepository(table());
    await houses.read();
    const staff = staffRepository(table());
    await staff.change(await staff.readHouse(), { member, events: [changed] });
    expect(staffOf(await houses.read(), 'camille').profile?.capacity).toBe(3);
    const events = (await everyItem(table())).filter(({ entity }) => entity === 'event');
    expect(events.map(({ doc }) => doc)).toContainEqual(expect.objectContaining({ name: 'advisor-changed.v1' }));
  });

  it('is refused whole when any part of the house changed since: one of sixteen succeeds', async () => {
    const staff = staffRepository(table());
    const read = await staff.readHouse();
    const all = await Promise.allSettled(
      Array.from({ length: 16 }, (_, index) =>
        staff.change(read, { member: advisor('camille', { capacity: 50 + index }), events: [] }),
      ),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(HouseChangedError);
  });

  it('is found by the present address, and no longer by the former one', async () => {
    const staff = staffRepository(table());
    const directory = staffDirectory(table());
    expect((await directory.findByEmail(' Camille@House.example'))?.staffId).toBe('camille');
    await staff.change(await staff.readHouse(), { member: { ...member, email: 'c.m@house.example' }, events: [] });
    expect((await directory.findByEmail('c.m@house.example'))?.profile?.capacity).toBe(3);
    expect(await directory.findByEmail('camille@house.example')).toBeUndefined();
    expect(await directory.findByEmail('nobody@house.example')).toBeUndefined();
  });

  it('stores hours of their own with it', async () => {
    const staff = staffRepository(table());
    const read = await staff.readHouse();
    const [paris] = read.house.calendars;
    if (paris === undefined) throw new Error('The house has hours.');
    await staff.change(read, { member, calendar: { ...paris, id: 'hours-camille' }, events: [] });
    expect((await houseRepository(table()).read()).calendars.map(({ id }) => id)).toContain('hours-camille');
  });
});

describe('32 claimers at a time on the real table', () => {
  const team = ['camille', 'hugo', 'ines', 'louis', 'eleanor', 'james'].map((id, index) =>
    advisor(id, { capacity: index + 2, weight: [100, 50, 200][index % 3] ?? 100 }),
  );
  const places = team.reduce((sum, { profile }) => sum + (profile?.capacity ?? 0), 0);

  it('exceed no capacity, assign nothing twice, and assign held inquiries in order as places become free', async () => {
    await houseProvisioner(table()).provision(house(team), [], policy);
    const ports = {
      inquiries: { ...inquiryRepository(table()), ...inquiryLists(table()) },
      houses: houseRepository(table()),
      people: personReader(table()),
    };
    const ids = Array.from({ length: 40 }, (_, index) => `claim-${String(index).padStart(2, '0')}`);
    for (const [index, inquiryId] of ids.entries()) {
      const receivedAt = `2026-11-23T08:${String(index).padStart(2, '0')}:00.000Z`;
      const one = inquiry({ inquiryId, personId: `p-${inquiryId}`, receivedAt });
      await commit(table(), [{ item: inquiryWrite(table(), one, 0) }]);
      const { personId } = one;
      await putRaw(table(), { ...keys.person(personId), entity: 'person', doc: person({ personId }) });
      await putRaw(table(), {
        ...keys.content(one.personId, inquiryId),
        entity: 'content',
        doc: content({ inquiryId, personId: one.personId }),
      });
    }
    const queue = [...ids];
    const claimer = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        await assignAdvisor(ports, next, monday10);
      }
    };
    await Promise.all(Array.from({ length: 32 }, claimer));
    const all = await Promise.all(ids.map((inquiryId) => ports.inquiries.read(inquiryId)));
    const owned = all.filter(({ owner }) => owner?.kind === 'advisor');
    expect(owned).toHaveLength(places);
    for (const { staffId, profile } of team) {
      const own = owned.filter(({ owner }) => owner?.ownerId === staffId);
      expect(own.length, staffId).toBe(profile?.capacity);
    }
    const held = all.filter(({ owner }) => owner?.kind === 'duty-manager').map(({ inquiryId }) => inquiryId);
    expect((await ports.inquiries.listHeld()).toSorted()).toEqual(held.toSorted());
    // Two places become free, and sixteen callers learn of them at once.
    const given = owned.slice(0, 2);
    for (const one of given) {
      const release = { advisorId: one.owner?.ownerId ?? '' };
      await ports.inquiries.change(one, { set: { status: 'responded' }, events: [], release });
    }
    const results = await Promise.all(Array.from({ length: 16 }, () => releaseHeldInquiries(ports, monday10)));
    expect(results.reduce((sum, { released }) => sum + released, 0)).toBe(2);
    const still = (await ports.inquiries.listHeld()).toSorted();
    expect(still).toEqual(held.toSorted().slice(2));
  });
});
