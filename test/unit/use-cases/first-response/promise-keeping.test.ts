import { beforeEach, describe, expect, it } from 'vitest';
import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import type { HouseEvent } from '#events/catalog.ts';
import { MailRefusedError } from '#ports/outbox.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { acceptInquiry } from '#use-cases/assignment/hand-over-inquiry.ts';
import { handOverToColleague } from '#use-cases/assignment/hand-over-to-colleague.ts';
import { readAction } from '#use-cases/choices/read-staff-link.ts';
import { undoChoice } from '#use-cases/choices/undo-choice.ts';
import { passCheckpoint } from '#use-cases/first-response/pass-checkpoint.ts';
import { clientSpokeChange } from '#use-cases/inquiry-changes/reopening-change.ts';
import { actionLink } from '#use-cases/letters/compose-letter.ts';
import { promisesOfEvents } from '#use-cases/promises/promises-of-events.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, person } from '../../ports/samples.ts';

let ports: HouseInMemory;

/** November 2026, at this hour in Paris; the 23rd is a Monday, and the promise is due that day at 15:00. */
const paris = (day: number, clock: string) => new Date(`2026-11-${day}T${clock}:00+01:00`).toISOString();
const broken = paris(23, '15:00');

const apologies = () => ports.mailer.left.filter((key) => key.includes('apology'));
const said = (name: string) => ports.memory.said.filter((event) => event.name === name);

async function openHouse(timeZone = 'Europe/Paris'): Promise<void> {
  const team = [advisor('camille', { delegateId: 'hugo' }), advisor('hugo', { weight: 0, delegateId: 'camille' })];
  ports = houseInMemory({ inquiries: [inquiry()], house: house(team), person: person({ timeZone }) });
  await assignAdvisor(ports, 'inq-1', monday10);
}

beforeEach(() => openHouse());

/** The colleague who was told chooses, on the page of their letter, to take the inquiry; the workflow moves it. */
async function accept(staffId: string, at: string): Promise<string> {
  const token = await ports.links.grant(actionLink(ports.house, ports.inquiry(), staffId, at));
  const action = await readAction(ports, token, at);
  if (action.kind !== 'open') throw new Error(`The link is ${action.kind}.`);
  await acceptInquiry(ports, action, at);
  for (const { signalId } of ports.inquiry().signals) await handOverToColleague(ports, 'inq-1', signalId, at);
  return token;
}

function promises(at: string) {
  const events = ports.memory.said.map(
    ({ name, at: occurredAt, data }) => ({ name, occurredAt, data }) as unknown as HouseEvent,
  );
  return promisesOfEvents(events, at).map(({ state, byId, dueAt }) => ({ state, byId, dueAt }));
}

describe('a promise that breaks', () => {
  it('is followed by one apology with a new time, which the duty manager signs and owns', async () => {
    await passCheckpoint(ports, 'inq-1', broken);
    expect(apologies()).toEqual([`inq-1.apology-${Date.parse(monday10)}`]);
    expect(ports.inquiry().firstResponse?.renewal).toEqual({
      byId: 'helene',
      madeAt: broken,
      dueAt: paris(23, '17:00'),
      noticeAt: broken,
      brokenAt: undefined,
    });
    expect(said('promise-renewed.v1')).toMatchObject([{ data: { byId: 'helene', because: 'duty' } }]);
    expect(ports.inquiry().owner?.ownerId).toBe('camille');
  });

  it('stays broken, and the new one is another promise', async () => {
    await passCheckpoint(ports, 'inq-1', broken);
    expect(promises(paris(23, '16:00'))).toEqual([
      { state: 'broken', byId: 'camille', dueAt: broken },
      { state: 'made', byId: 'helene', dueAt: paris(23, '17:00') },
    ]);
    expect(promises(paris(23, '17:00')).map(({ state }) => state)).toEqual(['broken', 'broken']);
  });

  it('is renewed by the colleague who had accepted the inquiry', async () => {
    await accept('hugo', paris(23, '14:30'));
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'hugo', because: 'colleague-accepted' });
    await passCheckpoint(ports, 'inq-1', broken);
    expect(ports.inquiry().firstResponse?.renewal?.byId).toBe('hugo');
    expect(said('promise-renewed.v1')).toMatchObject([{ data: { byId: 'hugo', because: 'accepted' } }]);
    expect(ports.mailer.left.filter((key) => key.includes('renewed'))).toEqual(['inq-1.2.renewed.hugo']);
  });

  it('is written about once, whatever is retried', async () => {
    const { send } = ports.mailer;
    ports.mailer.send = async (entry, rendered) => {
      if (entry.mailKey.includes('apology')) throw new MailRefusedError('Too many requests.');
      return send(entry, rendered);
    };
    await expect(passCheckpoint(ports, 'inq-1', broken)).rejects.toThrow(MailRefusedError);
    const promised = ports.inquiry().firstResponse?.renewal;
    ports.mailer.send = send;
    for (let attempt = 1; attempt <= 3; attempt += 1) await passCheckpoint(ports, 'inq-1', broken);
    expect(apologies()).toHaveLength(1);
    expect(said('promise-renewed.v1')).toHaveLength(1);
    expect(ports.inquiry().firstResponse?.renewal).toEqual(promised);
  });

  it('is not apologised for when an answer came between the record and the letter', async () => {
    const { store } = ports.outbox;
    ports.outbox.store = async (letter, at) => {
      const entry = await store(letter, at);
      if (letter.facts.kind === 'promise-apology') {
        ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), version: 99, status: 'responded' });
      }
      return entry;
    };
    await expect(passCheckpoint(ports, 'inq-1', broken)).rejects.toThrow(InquiryChangedError);
    expect(await passCheckpoint(ports, 'inq-1', broken)).toMatchObject({ next: 'await' });
    expect(apologies()).toEqual([]);
  });

  it('is apologised for once only: not when the new time breaks too, nor under another owner', async () => {
    await passCheckpoint(ports, 'inq-1', broken);
    await passCheckpoint(ports, 'inq-1', paris(23, '17:00'));
    expect(said('renewed-promise-broken.v1')).toHaveLength(1);
    await accept('hugo', paris(24, '09:30'));
    await passCheckpoint(ports, 'inq-1', paris(24, '12:00'));
    await passCheckpoint(ports, 'inq-1', paris(25, '12:00'));
    expect(apologies()).toHaveLength(1);
    expect(said('promise-renewed.v1')).toHaveLength(1);
  });

  it('made for a later word of the client has an apology of its own', async () => {
    await passCheckpoint(ports, 'inq-1', broken);
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), status: 'awaiting-client', signals: [] });
    const at = paris(24, '10:00');
    await ports.inquiries.change(ports.inquiry(), clientSpokeChange(ports.house, ports.inquiry(), 'call', 'sig-9', at));
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), signals: [] });
    expect(ports.inquiry().firstResponse?.renewal).toBeUndefined();
    await passCheckpoint(ports, 'inq-1', paris(24, '15:00'));
    expect(apologies()).toHaveLength(2);
    expect(new Set(apologies()).size).toBe(2);
  });
});

describe('the apology', () => {
  it('waits for the client’s own hours, and the workflow looks again then', async () => {
    await openHouse('Asia/Tokyo');
    // Three in the afternoon in Paris is eleven at night in Tokyo, where the day begins at nine: one at night in Paris.
    const { secondsToNextStep } = await passCheckpoint(ports, 'inq-1', broken);
    expect(apologies()).toEqual([]);
    const dueAt = ports.inquiry().firstResponse?.apologyDueAt ?? '';
    const clock = { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Tokyo' } as const;
    expect(new Intl.DateTimeFormat('en-GB', clock).format(new Date(dueAt))).toBe('09:00');
    expect(secondsToNextStep).toBeLessThanOrEqual((Date.parse(dueAt) - Date.parse(broken)) / 1000);
    await passCheckpoint(ports, 'inq-1', dueAt);
    expect(apologies()).toHaveLength(1);
    // Its signer is asleep then, and hears of it when her day begins; the new time is counted in her hours.
    expect(ports.mailer.left.some((key) => key.includes('renewed'))).toBe(false);
    expect(ports.inquiry().firstResponse?.renewal).toMatchObject({
      noticeAt: paris(24, '09:00'),
      dueAt: paris(24, '11:00'),
    });
    await passCheckpoint(ports, 'inq-1', paris(24, '09:00'));
    expect(ports.mailer.left.filter((key) => key.endsWith('.renewed.helene'))).toHaveLength(1);
  });

  it('that waits is signed by whoever accepts the inquiry in the meantime', async () => {
    await openHouse('Asia/Tokyo');
    await passCheckpoint(ports, 'inq-1', broken);
    await accept('hugo', paris(23, '16:00'));
    await passCheckpoint(ports, 'inq-1', ports.inquiry().firstResponse?.apologyDueAt ?? '');
    expect(ports.inquiry().firstResponse?.renewal?.byId).toBe('hugo');
  });

  it('leaves for a promise that was broken, also where the house gives itself more time before it is sent', async () => {
    await openHouse('Asia/Tokyo');
    await passCheckpoint(ports, 'inq-1', broken);
    const { firstResponse } = ports.inquiry();
    if (firstResponse === undefined) throw new Error('No promise.');
    const longer = { ...firstResponse, deadlineAt: paris(30, '15:00') };
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), firstResponse: longer });
    await passCheckpoint(ports, 'inq-1', firstResponse.apologyDueAt ?? '');
    expect(apologies()).toHaveLength(1);
  });

  it('is never written to a closed address, nor to whoever withdrew their consent', async () => {
    ports.memory.suppressed.set('anna@client.example', 'bounce');
    await passCheckpoint(ports, 'inq-1', broken);
    await openHouseWithout();
    await passCheckpoint(ports, 'inq-1', broken);
    expect(apologies()).toEqual([]);
    expect(said('promise-renewed.v1')).toEqual([]);
    expect(ports.mailer.left).toContain('inq-1.1.breach.manager.helene');
  });

  async function openHouseWithout(): Promise<void> {
    await openHouse();
    ports.memory.people.set('person-1', person({ consentWithdrawnAt: paris(23, '12:00') }));
  }
});

describe('a colleague who takes the inquiry', () => {
  it('before it breaks keeps the promise, and whoever had it is told', async () => {
    await accept('hugo', paris(23, '14:30'));
    expect(ports.mailer.left.some((key) => /^inq-1\.withdrawn-.*\.camille$/.test(key))).toBe(true);
    expect(ports.inquiry().firstResponse).toMatchObject({ deadlineAt: broken, breachedAt: undefined });
    expect(promises(paris(23, '14:40')).map(({ state, byId }) => `${state} ${byId}`)).toEqual([
      'moved camille',
      'made hugo',
    ]);
  });

  it('can give it back within ten minutes', async () => {
    const token = await accept('hugo', paris(23, '14:30'));
    const action = await readAction(ports, token, paris(23, '14:35'));
    if (action.kind !== 'recorded' || action.undoUntil === undefined) throw new Error('Nothing can be taken back.');
    await undoChoice(ports, action, paris(23, '14:35'));
    for (const { signalId } of ports.inquiry().signals) {
      await handOverToColleague(ports, 'inq-1', signalId, paris(23, '14:35'));
    }
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'camille', because: 'hand-over-undone' });
  });

  it('is never the owner, whose link goes on to answer', async () => {
    const token = await accept('camille', paris(23, '14:30'));
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'camille', assignmentNumber: 1 });
    expect((await readAction(ports, token, paris(23, '14:31'))).kind).toBe('open');
  });

  it('may be the duty manager', async () => {
    await accept('helene', paris(23, '14:30'));
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'helene', kind: 'duty-manager' });
    await passCheckpoint(ports, 'inq-1', broken);
    expect(ports.inquiry().firstResponse?.renewal?.byId).toBe('helene');
  });
});
