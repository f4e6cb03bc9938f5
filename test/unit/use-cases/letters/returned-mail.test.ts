import { describe, expect, it } from 'vitest';
import { suppressAddresses } from '#use-cases/consent/suppress-address.ts';
import { awaitingChoice, houseWith, paris } from '../../ports/client-life.ts';
import { memoryIntake } from '../../ports/memory-intake.ts';

/** The mail service's report about a letter to the client while times are offered. */
async function returned(bounceType: string) {
  const ports = houseWith(awaitingChoice());
  const bounce = { bounceType, bouncedRecipients: [{ emailAddress: 'anna@client.example' }] };
  await suppressAddresses({ ...ports, intake: memoryIntake(ports.memory) }, { bounce }, paris(24, '09:00'));
  return { inquiry: ports.inquiry(), said: ports.saidNames(), suppressed: ports.memory.suppressed.size };
}

describe('a letter that comes back', () => {
  // SES reports an out-of-office reply as a bounce of the type Transient.
  it.each(['Transient', 'Undetermined'])(
    '%s, as an out-of-office reply is, ends no wait and closes no address',
    async (type) => {
      expect(await returned(type)).toEqual({ inquiry: awaitingChoice(), said: [], suppressed: 0 });
    },
  );

  it('permanently ends the wait: a person has to find another way', async () => {
    const { inquiry, suppressed } = await returned('Permanent');
    expect([inquiry.status, inquiry.clientWait, suppressed]).toEqual(['awaiting-first-response', undefined, 1]);
  });
});
