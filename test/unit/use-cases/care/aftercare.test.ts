import { describe, expect, it } from 'vitest';
import { plannedAftercare } from '#domain/inquiry/aftercare.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Letter } from '#ports/letters.ts';
import { applyStaffCommand } from '#use-cases/choices/apply-staff-command.ts';
import { closeInquiry } from '#use-cases/outcome/close-inquiry.ts';
import { sendAftercare } from '#use-cases/relances/send-aftercare.ts';
import { awaitingChoice, houseWith, paris } from '../../ports/client-life.ts';
import { monday10 } from '../../ports/house.ts';
import type { HouseInMemory } from '../../ports/memory-house.ts';
import { consent, inquiry, person, qualifiedAs } from '../../ports/samples.ts';

const sale = { kind: 'sale', amountMinor: 1_250_000, currency: 'EUR', category: 'watches' } as const;

function sold(parts: Partial<Inquiry> = {}, ...others: readonly Inquiry[]): HouseInMemory {
  const aftercare = plannedAftercare(monday10, [2, 14], false);
  const closed = awaitingChoice({ status: 'closed', closing: 'won', proposal: undefined, aftercare, ...parts });
  const ports = houseWith(closed, ...others);
  ports.memory.people.set('person-1', person({ consents: [consent()] }));
  return ports;
}

/** Runs the schedule every hour of these days, and returns the letters that left. */
async function hourly(ports: HouseInMemory, from: string, days: number): Promise<Letter[]> {
  const letters: Letter[] = [];
  const outbox: HouseInMemory['outbox'] = {
    ...ports.outbox,
    store(letter, storedAt) {
      letters.push(letter);
      return ports.outbox.store(letter, storedAt);
    },
  };
  for (let hour = 0; hour <= days * 24; hour += 1) {
    await sendAftercare({ ...ports, outbox }, new Date(Date.parse(from) + hour * 3_600_000).toISOString());
  }
  return letters;
}

const told = (letters: readonly Letter[]) =>
  letters.map(({ facts }) => ('step' in facts ? `${facts.kind} ${facts.step}` : facts.kind));

describe('after a sale', () => {
  it('the inquiry is closed with thanks and care planned, and nothing leaves at once', async () => {
    const ports = houseWith(awaitingChoice({ closing: 'won', outcome: sale, proposal: undefined }));
    const purchases = { record: async () => 'recorded' as const };
    await closeInquiry({ ...ports, purchases }, 'inq-1', monday10);
    expect(ports.inquiry().aftercare?.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'thanks planned',
      'd2 planned',
      'd14 planned',
      'd60 planned',
    ]);
  });

  it('each letter is announced to the advisor a day before, and leaves once, in the client’s hours', async () => {
    const ports = sold();
    const letters = await hourly(ports, monday10, 16);
    expect(told(letters)).toEqual([
      'aftercare-announced d2',
      'aftercare d2',
      'aftercare-announced d14',
      'aftercare d14',
    ]);
    expect(
      letters.filter(({ facts }) => facts.kind === 'aftercare').every((one) => one.contactClass === 'relational'),
    ).toBe(true);
    expect(ports.inquiry().aftercare?.map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('the advisor may write it in their own words, or drop it', async () => {
    const ports = sold();
    const act = (command: Parameters<typeof applyStaffCommand>[2], at: string) =>
      applyStaffCommand(ports, { house: ports.house, inquiry: ports.inquiry(), byId: 'camille' }, command, at);
    await act({ act: 'edit-care', step: 'd2', note: 'How does the strap sit?' }, paris(24, '11:00'));
    await act({ act: 'drop-care', step: 'd14' }, paris(24, '11:05'));
    const letters = await hourly(ports, paris(24, '12:00'), 16);
    expect(told(letters)).toEqual(['aftercare-announced d2', 'aftercare d2']);
    expect(letters[1]?.facts).toMatchObject({ text: 'How does the strap sit?' });
    expect(JSON.stringify(ports.inquiry())).not.toContain('strap');
  });

  it('a client who refused letters, or withdrew consent, is sent none', async () => {
    const ports = sold();
    ports.memory.people.set('person-1', person({ consents: [consent()], stoppedTopics: ['follow-up'] }));
    expect(told(await hourly(ports, monday10, 16)).filter((one) => one.startsWith('aftercare d'))).toEqual([]);
    expect(ports.inquiry().aftercare?.every(({ state }) => state === 'cancelled')).toBe(true);
  });

  it('a client with a complaint open is not asked how they enjoy the piece', async () => {
    const complaint = inquiry({
      inquiryId: 'inq-2',
      status: 'awaiting-first-response',
      qualification: qualifiedAs('complaint'),
    });
    const ports = sold({}, complaint);
    expect(told(await hourly(ports, monday10, 3))).toEqual(['aftercare-announced d2']);
    expect(ports.inquiry().aftercare?.[0]).toMatchObject({ state: 'cancelled', because: 'complaint-open' });
  });

  it('nothing leaves once the client has come back: what they write about comes first', async () => {
    const ports = sold({ status: 'awaiting-first-response' });
    expect(await hourly(ports, monday10, 16)).toEqual([]);
  });
});
