import { beforeEach, describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { type LoggedTouch, logTouch } from '#use-cases/relances/log-touch.ts';
import { monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { memoryAgendas } from '../../ports/memory-inquiries.ts';
import { inquiry } from '../../ports/samples.ts';

const at = (clock: string) => new Date(`2026-11-23T${clock}:00+01:00`).toISOString();

function waiting(parts: Partial<Inquiry> = {}): Inquiry {
  return inquiry({
    status: 'awaiting-client',
    owner: { ownerId: 'camille', kind: 'advisor', assignmentNumber: 1, since: monday10, because: 'continuity' },
    clientWait: { waitNumber: 1, moment: 'choice', startedAt: at('11:00'), steps: [] },
    ...parts,
  });
}

let ports: HouseInMemory;
beforeEach(() => {
  ports = houseInMemory({ inquiries: [waiting()] });
});

function log(touch: Partial<LoggedTouch>, when: string) {
  const about = { house: ports.house, inquiry: ports.inquiry(), byId: 'camille' };
  const all = { contactId: 'c-1', channel: 'call', direction: 'outbound', ...touch } as const;
  return logTouch({ ...ports, agendas: memoryAgendas(ports.memory) }, about, all, when);
}

describe('a client’s call while the house waits for them', () => {
  it('ends the wait: no relance is sent, and the owner owes an answer', async () => {
    await log({ direction: 'inbound', note: 'Rappeler ce soir.' }, at('12:00'));
    const after = ports.inquiry();
    expect(after).toMatchObject({ status: 'awaiting-first-response', clientAsked: { what: 'replied' } });
    expect(after.clientWait).toBeUndefined();
    expect(after.firstResponse?.startedAt).toBe(at('12:00'));
    expect(ports.saidNames()).toContain('client-completed.v1');
    expect(ports.memory.contents.get('inq-1')?.notes).toMatchObject([{ kind: 'note', text: 'Rappeler ce soir.' }]);
  });

  it('cancels a pending exit, like any other message of theirs', async () => {
    const undoUntil = at('12:09');
    const pendingChoice = { choice: 'declined', byId: 'person-1', at: at('11:59'), undoUntil } as const;
    ports = houseInMemory({ inquiries: [waiting({ pendingChoice })] });
    await log({ direction: 'inbound' }, at('12:00'));
    expect(ports.inquiry().pendingChoice).toBeUndefined();
    expect(ports.saidNames()).toContain('choice-undone.v1');
  });

  it('before their exit does not cancel it', async () => {
    const undoUntil = at('12:09');
    const pendingChoice = { choice: 'declined', byId: 'person-1', at: at('11:59'), undoUntil } as const;
    ports = houseInMemory({ inquiries: [waiting({ pendingChoice })] });
    await log({ direction: 'inbound', tookPlaceAt: at('11:30'), note: 'Hésite encore.' }, at('12:00'));
    expect(ports.inquiry()).toMatchObject({ status: 'awaiting-client', pendingChoice: { choice: 'declined' } });
    expect(ports.saidNames()).not.toContain('choice-undone.v1');
    expect(ports.memory.contents.get('inq-1')?.notes).toMatchObject([{ text: 'Hésite encore.' }]);
  });

  it('counts against no cap', async () => {
    await log({ direction: 'inbound' }, at('12:00'));
    expect((await ports.ledger.read('person-1')).touches).toEqual([]);
  });

  it('recorded twice ends one wait and is one contact', async () => {
    expect(await log({ direction: 'inbound', note: 'Oui.' }, at('12:00'))).toBe('recorded');
    expect(await log({ direction: 'inbound', note: 'Oui.' }, at('12:00'))).toBe('already-recorded');
    expect(ports.saidNames().filter((name) => name === 'inquiry-reopened.v1')).toHaveLength(1);
    expect(ports.memory.contents.get('inq-1')?.notes).toHaveLength(1);
  });

  it('still ends the wait when the contact was stored and the inquiry changed before the rest', async () => {
    ports.meanwhile.once = () => ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), version: 9 });
    await expect(log({ direction: 'inbound' }, at('12:00'))).rejects.toThrow(InquiryChangedError);
    expect(await log({ direction: 'inbound' }, at('12:00'))).toBe('already-recorded');
    expect(ports.inquiry().status).toBe('awaiting-first-response');
  });

  it('from before the wait began answers nothing', async () => {
    await log({ direction: 'inbound', tookPlaceAt: at('10:30') }, at('12:00'));
    expect(ports.inquiry().status).toBe('awaiting-client');
  });
});

describe('a contact recorded by an advisor', () => {
  it('counts once, leaves the wait unchanged, and never stops a clock', async () => {
    await log({}, at('12:00'));
    await log({}, at('12:05'));
    expect((await ports.ledger.read('person-1')).touches).toMatchObject([
      { touchId: 'c-1', contactClass: 'advisor-initiated', channel: 'phone' },
    ]);
    expect(ports.inquiry()).toMatchObject({ status: 'awaiting-client', version: 1 });
    expect(ports.saidNames()).toEqual(['contact-recorded.v1']);
  });

  it('fulfils the client’s request while a meeting is agreed', async () => {
    const clientAsked = { what: 'call', at: at('11:30') } as const;
    ports.memory.inquiries.set('inq-1', waiting({ status: 'appointment', clientAsked }));
    await log({}, at('12:00'));
    expect(ports.inquiry().clientAsked).toBeUndefined();
  });

  it('resumes a paused inquiry only when the client reached out', async () => {
    ports.memory.inquiries.set('inq-1', waiting({ status: 'paused', pausedAt: at('11:00'), pauseReason: 'silent' }));
    await log({}, at('12:00'));
    expect(ports.inquiry().status).toBe('paused');
    await log({ contactId: 'c-2', direction: 'inbound' }, at('12:10'));
    expect(ports.inquiry()).toMatchObject({ status: 'awaiting-first-response', clientAsked: { what: 'resume' } });
  });
});

it('a mail of the client’s opens an address that had bounced; a call says nothing about it', async () => {
  ports.memory.suppressed.set('anna@client.example', 'bounce');
  ports.memory.inquiries.set('inq-1', waiting({ unreachableSince: at('11:30') }));
  await log({ contactId: 'c-2', direction: 'inbound', channel: 'call' }, at('12:00'));
  expect(ports.memory.suppressed.size).toBe(1);
  await log({ contactId: 'c-3', direction: 'inbound', channel: 'mail' }, at('12:05'));
  expect(ports.memory.suppressed.size).toBe(0);
  expect(ports.inquiry().unreachableSince).toBeUndefined();
});
