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

describe('a complaint that is none: the letter was taken out of the junk mail', () => {
  const complaint = { complainedRecipients: [{ emailAddress: 'Anna@client.example' }] };
  const hear = (ports: ReturnType<typeof houseWith>, complaintFeedbackType: string, clock: string) =>
    suppressAddresses(
      { ...ports, intake: memoryIntake(ports.memory) },
      { complaint: { ...complaint, complaintFeedbackType } },
      paris(24, clock),
    );

  it('opens an address that a complaint had closed, and the inquiry no longer asks for a call', async () => {
    const ports = houseWith(awaitingChoice());
    await hear(ports, 'abuse', '09:00');
    expect(ports.memory.suppressed.size).toBe(1);
    expect(ports.inquiry().unreachableSince).toBe(paris(24, '09:00'));
    await hear(ports, 'not-spam', '09:30');
    expect(ports.memory.suppressed.size).toBe(0);
    expect(ports.inquiry().unreachableSince).toBeUndefined();
    expect(ports.saidNames()).toContain('address-reopened.v1');
  });

  it('changes nothing while the address is open', async () => {
    const ports = houseWith(awaitingChoice());
    await hear(ports, 'not-spam', '09:00');
    expect([ports.inquiry(), ports.saidNames()]).toEqual([awaitingChoice(), []]);
  });
});
