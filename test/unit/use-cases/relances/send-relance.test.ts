import { describe, expect, it } from 'vitest';
import type { LetterFacts } from '#ports/letters.ts';
import { sendRelance } from '#use-cases/relances/send-relance.ts';
import { awaitingChoice, houseWith, keptFor, offered, paris } from '../../ports/client-life.ts';
import type { HouseInMemory } from '../../ports/memory-house.ts';

/** The relance sent at this hour, and the times it names. */
async function relanceAt(ports: HouseInMemory, at: string): Promise<readonly string[]> {
  const written: LetterFacts[] = [];
  const outbox: HouseInMemory['outbox'] = {
    ...ports.outbox,
    store(letter, storedAt) {
      written.push(letter.facts);
      return ports.outbox.store(letter, storedAt);
    },
  };
  await sendRelance({ ...ports, outbox }, 'inq-1', at);
  const [facts, ...others] = written;
  if (facts?.kind !== 'relance' || others.length > 0) throw new Error(`Left instead: ${JSON.stringify(written)}`);
  return facts.slots.map(({ startsAt }) => startsAt);
}

function offeredUntil(heldUntil: string): HouseInMemory {
  const proposal = {
    proposalNumber: 1,
    advisorId: 'camille',
    slots: offered,
    heldUntil,
    proposedAt: paris(23, '10:00'),
  };
  return houseWith(awaitingChoice({ proposal }));
}

describe('a relance that offers times', () => {
  it('repeats the client’s held times, without the past one', async () => {
    const ports = offeredUntil(paris(26, '18:00'));
    expect(await relanceAt(ports, paris(25, '11:30'))).toEqual(offered.slice(1).map(({ startsAt }) => startsAt));
    expect(ports.inquiry().proposal?.proposalNumber).toBe(1);
  });

  it('offers others when too few are left', async () => {
    const ports = offeredUntil(paris(28, '18:00'));
    const at = paris(26, '11:30');
    const named = await relanceAt(ports, at);
    expect(named.length).toBeGreaterThan(1);
    expect(named.every((startsAt) => startsAt > paris(26, '15:00'))).toBe(true);
    expect(ports.inquiry().proposal).toMatchObject({ proposalNumber: 2, proposedAt: at });
    expect(keptFor(ports)).toEqual(named.map((startsAt) => `held ${startsAt}`));
  });
});
