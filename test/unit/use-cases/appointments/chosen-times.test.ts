import { beforeEach, describe, expect, it } from 'vitest';
import { TimeNotPossibleError } from '#domain/appointments/chosen-times.ts';
import { holdChosenTimes, timesToPropose } from '#use-cases/appointments/chosen-times.ts';
import { offerSlots } from '#use-cases/appointments/offer-slots.ts';
import { commitChoice } from '#use-cases/choices/commit-choice.ts';
import { undoPendingChoice } from '#use-cases/choices/undo-choice.ts';
import { answerInquiry } from '#use-cases/first-response/answer-inquiry.ts';
import { awaitingAnswer, paris } from '../../ports/client-life.ts';
import { monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';

const thursday11 = paris(26, '11:00');
const later = paris(23, '10:11');

let ports: HouseInMemory;

beforeEach(() => {
  ports = houseInMemory({ inquiries: [awaitingAnswer()] });
});

const agenda = () => ports.agendas.read('camille');
const person = () => ports.people.read(ports.inquiry().personId);

async function choose(startsAt: readonly string[], parts: { line?: string; note?: string; leaves?: 'now' } = {}) {
  const action = { house: ports.house, inquiry: ports.inquiry(), byId: 'camille' };
  await answerInquiry(ports, action, { choice: 'slots', startsAt, ...parts }, monday10);
}

/** Another client has this time in the same agenda. */
async function keep(startsAt: string, endsAt: string): Promise<void> {
  const before = await agenda();
  const entry = { slotId: 'other', inquiryId: 'inq-9', startsAt, endsAt, kind: 'booked' } as const;
  await ports.inquiries.change(ports.inquiry(), {
    set: {},
    events: [],
    agendas: [{ before, after: { ...before, entries: [entry] } }],
  });
}

describe('the times that an advisor sees', () => {
  it('are free, apart, and contain the house’s own choice', async () => {
    const { times, advisorId } = await timesToPropose(ports, ports.house, ports.inquiry(), await person(), monday10);
    expect(advisorId).toBe('camille');
    expect(times.length).toBeGreaterThan(3);
    const own = await offerSlots(ports, ports.house, ports.inquiry(), await person(), monday10);
    expect(times.filter(({ advised }) => advised).map(({ slot }) => slot.slotId)).toEqual(
      own?.proposal.slots.map(({ slotId }) => slotId),
    );
  });

  it('leave out what the agenda keeps for another client', async () => {
    const [first] = (await timesToPropose(ports, ports.house, ports.inquiry(), await person(), monday10)).times;
    if (first === undefined) throw new Error('No time is free.');
    await keep(first.slot.startsAt, first.slot.endsAt);
    const { times } = await timesToPropose(ports, ports.house, ports.inquiry(), await person(), monday10);
    expect(times.map(({ slot }) => slot.slotId)).not.toContain(first.slot.slotId);
  });

  it('begin with what the client asked for', async () => {
    const wishes = { time: { weekday: 'thu', halfDay: 'afternoon' } } as const;
    const asked = { ...ports.inquiry(), wishes };
    const { times } = await timesToPropose(ports, ports.house, asked, await person(), monday10);
    const firstOther = times.findIndex((time) => !time.asked);
    expect(times[0]?.asked).toBe(true);
    expect(times.slice(firstOther).some((time) => time.asked)).toBe(false);
  });
});

describe('chosen times', () => {
  it('are held at once, and offered once the choice stands', async () => {
    await choose([thursday11], { line: 'I kept Thursday for you.', note: 'Prefers mornings.' });
    expect((await agenda()).entries.map(({ startsAt, kind }) => [startsAt, kind])).toEqual([[thursday11, 'held']]);
    const { notes } = await ports.inquiries.readContent(ports.inquiry());
    expect(notes.map(({ kind, text }) => [kind, text])).toEqual([
      ['note', 'Prefers mornings.'],
      ['reply', 'I kept Thursday for you.'],
    ]);
    await commitChoice(ports, 'inq-1', later);
    const offer = await offerSlots(ports, ports.house, ports.inquiry(), await person(), later);
    expect(offer?.proposal.slots.map(({ startsAt }) => startsAt)).toEqual([thursday11]);
  });

  it('are given back when the choice is taken back', async () => {
    await choose([thursday11]);
    await undoPendingChoice(ports, ports.inquiry(), { staffId: 'camille', role: 'advisor' }, paris(23, '10:05'));
    expect((await agenda()).entries).toEqual([]);
  });

  it('stand at once when they are sent now', async () => {
    await choose([thursday11], { leaves: 'now' });
    expect(ports.inquiry().pendingChoice?.undoUntil).toBe(monday10);
    await commitChoice(ports, 'inq-1', monday10);
    expect(ports.inquiry()).toMatchObject({ proposalWanted: 'first', chosenTimes: { advisorId: 'camille' } });
  });

  it('may be left to the house, with a line to the client', async () => {
    await choose([], { line: 'I kept Thursday for you.' });
    await commitChoice(ports, 'inq-1', later);
    expect(ports.inquiry().chosenTimes).toMatchObject({ slots: [], chosenAt: monday10 });
    const offer = await offerSlots(ports, ports.house, ports.inquiry(), await person(), later);
    expect(offer?.proposal.slots.length).toBeGreaterThan(1);
  });

  it('belong to one proposal only', async () => {
    await choose([thursday11]);
    await commitChoice(ports, 'inq-1', later);
    const offered = { ...ports.inquiry(), proposalsMade: 1 };
    const offer = await offerSlots(ports, ports.house, offered, await person(), later);
    expect(offer?.proposal.slots.length).toBeGreaterThan(1);
  });

  it.each([
    ['past', paris(23, '09:00')],
    ['at night', paris(26, '22:00')],
    ['over the closing hour', paris(26, '18:45')],
    ['on a Sunday', paris(29, '11:00')],
  ])('are refused when they are %s', async (_when, startsAt) => {
    await expect(
      holdChosenTimes(ports, ports.house, ports.inquiry(), { startsAt: [startsAt] }, monday10),
    ).rejects.toThrow(TimeNotPossibleError);
  });

  it('are refused when another client has them', async () => {
    await keep(paris(26, '10:30'), paris(26, '11:30'));
    await expect(choose([thursday11])).rejects.toThrow(TimeNotPossibleError);
    expect(ports.inquiry().pendingChoice).toBeUndefined();
  });
});
