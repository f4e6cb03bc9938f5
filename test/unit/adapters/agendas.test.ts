import { describe, expect, it } from 'vitest';
import { agendaReader, agendaWrite } from '#adapters/dynamodb/agendas.ts';
import { commit } from '#adapters/dynamodb/commit.ts';
import { inquiryRepository } from '#adapters/dynamodb/inquiries.ts';
import { inquiryWrite } from '#adapters/dynamodb/inquiry-items.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { bookSlot, holdSlots, releaseInquiry, SlotTakenError } from '#domain/appointments/agenda.ts';
import { type Slot, slotOf } from '#domain/appointments/slot.ts';
import { fromEpochMs, toEpochMs } from '#domain/calendar/instant.ts';
import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { AgendaChangedError } from '#ports/agenda-repository.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';
import { monday10 } from '../ports/house.ts';
import { inquiry } from '../ports/samples.ts';
import { rawItem, realTable } from './real-table.ts';

const table = realTable();
const nothing: InquiryChange = { set: {}, events: [] };
const inThreeDays = '2026-11-26T09:00:00.000Z';

/** An hour of Tuesday, by its number in UTC. */
const tuesday = (advisorId: string, hour: number): Slot => {
  const startsAt = `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`;
  return slotOf(advisorId, startsAt, fromEpochMs(toEpochMs(startsAt) + 3_600_000));
};

/** Reads, books and stores, and retries after conflicts, as a use case does. */
async function book(inquiryId: string, slot: Slot): Promise<void> {
  for (;;) {
    const before = await agendaReader(table()).read(slot.advisorId);
    const after = bookSlot(before, inquiryId, slot, monday10);
    try {
      await commit(table(), [agendaWrite(table(), before, after)]);
      return;
    } catch (error) {
      if (!(error instanceof AgendaChangedError)) throw error;
    }
  }
}

describe('an agenda', () => {
  it('without kept times is empty, at version 0', async () => {
    expect(await agendaReader(table()).read('nobody')).toEqual({ advisorId: 'nobody', version: 0, entries: [] });
  });

  it('is read back as it was written, with the next version', async () => {
    const reader = agendaReader(table());
    const empty = await reader.read('louis');
    const held = holdSlots(empty, 'inq-1', [tuesday('louis', 9), tuesday('louis', 14)], inThreeDays, monday10);
    await commit(table(), [agendaWrite(table(), empty, held)]);
    const read = await reader.read('louis');
    expect(read).toEqual({ ...held, version: 1 });
    await commit(table(), [agendaWrite(table(), read, bookSlot(read, 'inq-1', tuesday('louis', 9), monday10))]);
    expect(await reader.read('louis')).toMatchObject({ version: 2, entries: [{ kind: 'booked', inquiryId: 'inq-1' }] });
  });

  it('is not written over a change made meanwhile, also when it was empty before', async () => {
    const reader = agendaReader(table());
    const empty = await reader.read('marie');
    const first = bookSlot(empty, 'inq-1', tuesday('marie', 9), monday10);
    const second = bookSlot(empty, 'inq-2', tuesday('marie', 9), monday10);
    await commit(table(), [agendaWrite(table(), empty, first)]);
    await expect(commit(table(), [agendaWrite(table(), empty, second)])).rejects.toThrow(AgendaChangedError);
    const read = await reader.read('marie');
    await commit(table(), [agendaWrite(table(), read, releaseInquiry(read, 'inq-1'))]);
    await expect(commit(table(), [agendaWrite(table(), read, read)])).rejects.toThrow(AgendaChangedError);
    expect((await reader.read('marie')).entries).toEqual([]);
  });

  it('contains ids and instants only, and no client data', async () => {
    await book('inq-plain', tuesday('ines', 9));
    expect(await rawItem(table(), keys.agenda('ines'))).toEqual({
      ...keys.agenda('ines'),
      entity: 'agenda',
      version: 1,
      doc: {
        advisorId: 'ines',
        version: 1,
        entries: [
          {
            slotId: 'ines.20261124T090000Z',
            inquiryId: 'inq-plain',
            startsAt: '2026-11-24T09:00:00.000Z',
            endsAt: '2026-11-24T10:00:00.000Z',
            kind: 'booked',
          },
        ],
      },
    });
  });
});

describe('one hour of an advisor', () => {
  it('goes to exactly one of 40 inquiries that book it at the same time', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `inq-race-${index}`);
    const settled = await Promise.allSettled(ids.map((inquiryId) => book(inquiryId, tuesday('camille', 10))));
    expect(settled.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of settled) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(SlotTakenError);
    const winner = ids[settled.findIndex((one) => one.status === 'fulfilled')];
    const { entries, version } = await agendaReader(table()).read('camille');
    expect({ version, kept: entries.map(({ inquiryId, kind }) => ({ inquiryId, kind })) }).toEqual({
      version: 1,
      kept: [{ inquiryId: winner, kind: 'booked' }],
    });
  });

  it('does not block other hours: eight at once, eight booked', async () => {
    const hours = Array.from({ length: 8 }, (_, index) => index + 8);
    await Promise.all(hours.map((hour) => book(`inq-hour-${hour}`, tuesday('hugo', hour))));
    const { entries, version } = await agendaReader(table()).read('hugo');
    expect(entries.map((entry) => entry.inquiryId)).toEqual(hours.map((hour) => `inq-hour-${hour}`));
    expect(version).toBe(8);
  });
});

describe('a booking', () => {
  it('is stored with its inquiry, or not at all', async () => {
    const [repository, reader] = [inquiryRepository(table()), agendaReader(table())];
    const one = inquiry({ inquiryId: 'inq-whole', personId: 'person-whole' });
    await commit(table(), [{ item: inquiryWrite(table(), one, 0) }]);
    const before = await reader.read('helene');
    const after = bookSlot(before, one.inquiryId, tuesday('helene', 9), monday10);
    const changed = await repository.change(one, { ...nothing, agendas: [{ before, after }] });
    expect(changed.version).toBe(2);
    expect((await reader.read('helene')).entries).toHaveLength(1);

    const late = repository.change(changed, { ...nothing, agendas: [{ before, after }] });
    await expect(late).rejects.toThrow(AgendaChangedError);
    expect((await repository.read(one.inquiryId)).version).toBe(2);

    const current = await reader.read('helene');
    const given = { before: current, after: releaseInquiry(current, one.inquiryId) };
    await expect(repository.change(one, { ...nothing, agendas: [given] })).rejects.toThrow(InquiryChangedError);
    expect((await reader.read('helene')).entries).toHaveLength(1);
  });

  it('moves from one advisor to another in one step', async () => {
    const [repository, reader] = [inquiryRepository(table()), agendaReader(table())];
    const one = inquiry({ inquiryId: 'inq-moved', personId: 'person-moved' });
    await commit(table(), [{ item: inquiryWrite(table(), one, 0) }]);
    await book(one.inquiryId, tuesday('paul', 9));
    const [from, to] = [await reader.read('paul'), await reader.read('rose')];
    await repository.change(one, {
      ...nothing,
      agendas: [
        { before: from, after: releaseInquiry(from, one.inquiryId) },
        { before: to, after: bookSlot(to, one.inquiryId, tuesday('rose', 9), monday10) },
      ],
    });
    expect((await reader.read('paul')).entries).toEqual([]);
    expect((await reader.read('rose')).entries).toMatchObject([{ inquiryId: 'inq-moved', kind: 'booked' }]);
  });
});
