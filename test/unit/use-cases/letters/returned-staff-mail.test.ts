import { beforeEach, describe, expect, it } from 'vitest';
import type { StaffMember } from '#domain/house/house.ts';
import { toldOfFailingMailbox } from '#domain/house/whom-to-notify.ts';
import { type ReturnedMail, suppressAddresses } from '#use-cases/consent/suppress-address.ts';
import { NobodyToTellError } from '#use-cases/letters/note-returned-staff-mail.ts';
import { requestSignIn } from '#use-cases/sessions/request-sign-in.ts';
import { advisor, house as houseOf, monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { memoryIntake } from '../../ports/memory-intake.ts';
import { person } from '../../ports/samples.ts';

const tuesday10 = '2026-11-24T09:00:00.000Z';
const manager = (staffId: string): StaffMember => ({ ...advisor(staffId), role: 'manager', profile: undefined });
const watcher: StaffMember = { ...manager('nadia'), role: 'ops' };
const team = [advisor('camille', { delegateId: 'hugo' }), advisor('hugo')];

let ports: HouseInMemory;
beforeEach(() => {
  ports = houseInMemory({ house: houseOf([...team, manager('agathe'), watcher]) });
});

const heed = (returned: ReturnedMail, at = monday10) =>
  suppressAddresses({ ...ports, intake: memoryIntake(ports.memory) }, returned, at);
const bounceOf = (emailAddress: string): ReturnedMail => ({
  bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress }] },
});
const complaintOf = (emailAddress: string, complaintFeedbackType?: string | null): ReturnedMail => ({
  complaint: { complaintFeedbackType, complainedRecipients: [{ emailAddress }] },
});
const notices = () =>
  [...ports.outbox.entries.values()].map(({ mailKey, about }) => [mailKey, about.kind, about.recipientId]);

describe('a returned mail to staff', () => {
  it('closes no address: letters and sign-in links are still sent', async () => {
    for (const staffId of ['camille', 'helene']) {
      await heed(bounceOf(`${staffId}@house.example`));
      await requestSignIn(ports, `${staffId}@house.example`, monday10);
    }
    expect(ports.memory.suppressed.size).toBe(0);
    expect(ports.mailer.left.filter((key) => key.startsWith('sign-in'))).toHaveLength(2);
  });

  it('is reported to the duty manager, once per person and day, whatever the letter case and number', async () => {
    await heed(bounceOf('Camille@House.example'));
    await heed(bounceOf('camille@house.example'), '2026-11-23T15:00:00.000Z');
    expect(notices()).toEqual([['mail-returned.camille.2026-11-23', 'staff-mail-returned', 'helene']]);
    await heed(bounceOf('camille@house.example'), tuesday10);
    expect(notices().map(([key]) => key)).toEqual([
      'mail-returned.camille.2026-11-23',
      'mail-returned.camille.2026-11-24',
    ]);
  });

  it('is recorded with ids only', async () => {
    await heed(bounceOf('camille@house.example'));
    await heed(bounceOf('camille@house.example'));
    expect(ports.memory.said).toEqual([
      { name: 'staff-mail-returned.v1', at: monday10, data: { staffId: 'camille', because: 'bounce' } },
    ]);
  });

  it('of the duty manager is reported to another manager, and the two notices do not loop', async () => {
    await heed(bounceOf('helene@house.example'));
    expect(notices()).toEqual([['mail-returned.helene.2026-11-23', 'staff-mail-returned', 'agathe']]);
    for (let round = 0; round < 5; round += 1) {
      await heed(bounceOf('agathe@house.example'));
      await heed(bounceOf('helene@house.example'));
    }
    expect(notices()).toHaveLength(2);
  });

  it('of a colleague who is also a client stops their letters as a client', async () => {
    ports = houseInMemory({ house: houseOf(team), person: person({ email: 'hugo@house.example' }) });
    await heed(complaintOf('hugo@house.example', 'abuse'));
    expect([...ports.memory.suppressed.keys()]).toEqual(['hugo@house.example']);
    expect(notices()).toHaveLength(1);
  });

  it('of a person who has left is treated like any other address', async () => {
    ports = houseInMemory({ house: houseOf([...team, { ...advisor('ines'), left: true }]) });
    await heed(bounceOf('ines@house.example'));
    expect([ports.memory.suppressed.size, notices()]).toEqual([1, []]);
  });

  it('raises the alarm when the house has no other person to notify', async () => {
    ports = houseInMemory({ house: houseOf(team) });
    await expect(heed(bounceOf('helene@house.example'))).rejects.toThrow(NobodyToTellError);
    expect(ports.saidNames()).toEqual(['staff-mail-returned.v1']);
  });
});

describe('the recipient of the notice', () => {
  it('without another manager is a person with the operations role; never the failing mailbox', () => {
    const toldOf = (house: ReturnType<typeof houseOf>, staffId: string) =>
      house.staff.filter((one) => one.staffId === staffId).map((one) => toldOfFailingMailbox(house, one)?.staffId);
    expect(toldOf(houseOf([...team, watcher]), 'helene')).toEqual(['nadia']);
    const shared = { ...manager('agathe'), email: 'Helene@house.example' };
    expect(toldOf(houseOf([...team, shared, watcher]), 'helene')).toEqual(['nadia']);
    expect(toldOf(houseOf([...team, { ...manager('agathe'), left: true }]), 'helene')).toEqual([undefined]);
  });
});

describe('a complaint', () => {
  it('closes a client’s address; a message taken out of the junk mail changes nothing', async () => {
    await heed(complaintOf('anna@client.example', 'not-spam'));
    expect([ports.memory.suppressed.size, ports.memory.said]).toEqual([0, []]);
    for (const type of ['abuse', 'other', null, undefined]) {
      ports.memory.suppressed.clear();
      await heed(complaintOf('anna@client.example', type));
      expect(ports.memory.suppressed.size, String(type)).toBe(1);
    }
  });

  it('of a member of staff who takes a letter out of the junk mail is not reported', async () => {
    await heed(complaintOf('camille@house.example', 'not-spam'));
    expect([notices(), ports.memory.said]).toEqual([[], []]);
  });
});
