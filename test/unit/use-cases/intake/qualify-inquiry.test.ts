import { describe, expect, it } from 'vitest';
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
