import { describe, expect, it } from 'vitest';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { qualifyInquiry } from '#use-cases/intake/qualify-inquiry.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { content, inquiry } from '../../ports/samples.ts';

async function verdictAfter(completions: number): Promise<string> {
  const vague = inquiry({ completions, vicLevel: 'new', answers: { intent: 'other', acceptsByAppointment: false } });
  const ports = houseInMemory({ inquiries: [vague] });
  ports.memory.contents.set('inq-1', content({ message: 'Pouvez-vous me recontacter ?' }));
  const purchases = { listOf: async () => [] };
  const { verdict } = await qualifyInquiry({ ...ports, purchases }, 'inq-1', monday10);
  expect(ports.inquiry().qualification?.verdict).toBe(verdict);
  return verdict;
}

describe('an inquiry that stays incomplete', () => {
  it('is completed as often as the policy asks, and then read by a person', async () => {
    expect(await verdictAfter(0)).toBe('incomplete');
    expect(await verdictAfter(1)).toBe('incomplete');
    expect(await verdictAfter(2)).toBe('doubtful');
    expect(await verdictAfter(3)).toBe('doubtful');
  });
});

describe('a client whom the till knows', () => {
  const precise = () =>
    inquiry({
      vicLevel: 'client',
      answers: { intent: 'acquire', category: 'watches', availability: 'this-week', acceptsByAppointment: true },
    });
  const sale = {
    purchaseId: 'till-1',
    personId: 'per-1',
    purchasedOn: '2025-03-10',
    amountMinor: 90_000,
    currency: 'EUR',
  };
  const sold = { listOf: async () => [{ ...sale, advisorId: 'hugo' }] };

  it('goes to the advisor of their purchases, although none is on record', async () => {
    const ports = houseInMemory({ inquiries: [precise()] });
    await qualifyInquiry({ ...ports, purchases: sold }, 'inq-1', monday10);
    await assignAdvisor(ports, 'inq-1', monday10);
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'hugo', because: 'continuity' });
  });

  it('is promised the pace that the same words give a stranger', async () => {
    const asStranger = houseInMemory({ inquiries: [{ ...precise(), vicLevel: 'new' }] });
    const asClient = houseInMemory({ inquiries: [precise()] });
    for (const [ports, purchases] of [
      [asStranger, { listOf: async () => [] }],
      [asClient, sold],
    ] as const) {
      const message =
        'Je souhaite acquérir le chronographe réf. 5167 en or blanc pour mes 50 ans, venir jeudi au salon.';
      ports.memory.contents.set('inq-1', content({ message, pieceReference: '5167' }));
      await qualifyInquiry({ ...ports, purchases }, 'inq-1', monday10);
      await assignAdvisor(ports, 'inq-1', monday10);
    }
    expect(asStranger.inquiry()).toMatchObject({ vicLevel: 'promising', firstResponse: { targetMinutes: 240 } });
    expect(asClient.inquiry()).toMatchObject({ vicLevel: 'client', firstResponse: { targetMinutes: 240 } });
  });
});
