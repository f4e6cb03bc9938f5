import { beforeEach, describe, expect, it } from 'vitest';
import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { MailRefusedError } from '#ports/outbox.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { handOverToDutyManager } from '#use-cases/assignment/hand-over-to-duty-manager.ts';
import { awaitFirstResponse } from '#use-cases/first-response/await-first-response.ts';
import { passCheckpoint } from '#use-cases/first-response/pass-checkpoint.ts';
import { planFirstResponse } from '#use-cases/first-response/plan-first-response.ts';
import { planNextStep } from '#use-cases/workflow/plan-next-step.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

let ports: HouseInMemory;

const paris = (day: number, clock: string) => new Date(`2026-11-${day}T${clock}:00+01:00`).toISOString();
const plus = (at: string, seconds: number) => new Date(Date.parse(at) + seconds * 1000).toISOString();

beforeEach(async () => {
  const team = [advisor('camille', { delegateId: 'hugo' }), advisor('hugo', { weight: 0, delegateId: 'camille' })];
  ports = houseInMemory({ inquiries: [inquiry()], house: house(team) });
  await assignAdvisor(ports, 'inq-1', monday10);
});

/** Runs the workflow without acts: waits, checks, waits again. Returns the instants at which letters were sent. */
async function letTimePass(until: string): Promise<string[]> {
  const told: string[] = [];
  let at = monday10;
  let { next, secondsToNextStep } = { ...(await planFirstResponse(ports, 'inq-1', at)) } as {
    next: string;
    secondsToNextStep: number;
  };
  let looks = 0;
  while (next === 'await' || next === 'duty-manager') {
    looks += 1;
    if (looks > 200) throw new Error('The workflow would look for ever.');
    at = plus(at, secondsToNextStep);
    if (at > until) break;
    if (next === 'duty-manager') await handOverToDutyManager(ports, 'inq-1', at);
    const before = ports.mailer.left.length;
    ({ next, secondsToNextStep } = await passCheckpoint(ports, 'inq-1', at));
    told.push(...ports.mailer.left.slice(before).map((key) => `${at} ${key.replace('inq-1.', '')}`));
  }
  return told;
}

describe('an unanswered inquiry', () => {
  it('warns the owner at half the time, owner, delegate and manager at four fifths, all at the breach: once each', async () => {
    const told = await letTimePass(paris(23, '17:59'));
    expect(told).toEqual([
      `${paris(23, '12:00')} 1.warn-50.owner.camille`,
      `${paris(23, '14:12')} 1.warn-80.owner.camille`,
      `${paris(23, '14:12')} 1.warn-80.delegate.hugo`,
      `${paris(23, '14:12')} 1.warn-80.manager.helene`,
      `${paris(23, '15:00')} 1.breach.delegate.hugo`,
      `${paris(23, '15:00')} 1.breach.owner.camille`,
      // The manager hears of the break by the letter that names the new time, which is hers to keep.
      `${paris(23, '15:00')} apology-${Date.parse(monday10)}`,
      `${paris(23, '15:00')} 1.renewed.helene`,
      `${paris(23, '17:00')} 1.renewed-broken.helene`,
    ]);
    const said = ports.saidNames();
    expect(said.filter((name) => name === 'first-response-breached.v1')).toHaveLength(1);
  });

  it('gives the clock to the delegate at the breach, and stays the owner’s', async () => {
    await letTimePass(paris(23, '16:00'));
    expect(ports.inquiry()).toMatchObject({
      owner: { ownerId: 'camille' },
      firstResponse: { clockHolderId: 'hugo', breachedAt: paris(23, '15:00') },
    });
  });

  it('sends no mail at night: at twice the time the manager takes it the next morning', async () => {
    const told = await letTimePass(paris(24, '10:05'));
    expect(ports.inquiry().owner).toMatchObject({
      ownerId: 'helene',
      kind: 'duty-manager',
      because: 'escalated',
      previousOwnerId: 'camille',
    });
    for (const line of told) {
      const hour = Number(
        new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: 'Europe/Paris' }).format(
          new Date(line.slice(0, 24)),
        ),
      );
      expect(hour, line).toBeGreaterThanOrEqual(9);
      expect(hour, line).toBeLessThan(18);
    }
    expect(ports.memory.loads.get('camille')).toBe(0);
  });

  it('sends no two reminders alike: each has its number and how late the answer is', async () => {
    const told: string[] = [];
    const { store } = ports.outbox;
    ports.outbox.store = (letter, at) => {
      if (letter.facts.kind === 'late-reminder') told.push(`${letter.facts.reminder}: ${letter.facts.daysLate}`);
      return store(letter, at);
    };
    await letTimePass('2028-01-01T00:00:00.000Z');
    expect(told).toEqual(['1: 2', '2: 3', '3: 4', '4: 7']);
  });

  it('reminds the manager on four mornings, then leaves it to the daily digest, and the checks end', async () => {
    const told = await letTimePass('2028-01-01T00:00:00.000Z');
    const chases = told.filter((line) => line.includes('chase-'));
    expect(chases.map((line) => line.replace(/^.*chase-(\d+).*$/, '$1'))).toEqual(['1', '2', '3', '4']);
    const days = chases.map((line) => line.slice(0, 10));
    expect(new Set(days).size).toBe(4);
    for (const day of days) expect([0, 6]).not.toContain(new Date(day).getUTCDay());
    expect(ports.inquiry().firstResponse?.chases).toBe(14);
  });
});

describe('a checkpoint', () => {
  it('that is retried sends nothing again', async () => {
    const noon = paris(23, '12:00');
    for (let attempt = 1; attempt <= 4; attempt += 1) await passCheckpoint(ports, 'inq-1', noon);
    expect(ports.mailer.left).toEqual(['inq-1.1.warn-50.owner.camille']);
    expect(ports.saidNames().filter((name) => name === 'first-response-warned.v1')).toHaveLength(1);
  });

  it('that failed half-way sends, under the same keys, only the missing letters', async () => {
    const at = paris(23, '14:12');
    await passCheckpoint(ports, 'inq-1', paris(23, '12:00'));
    ports.mailer.left.length = 0;
    const send = ports.mailer.send;
    ports.mailer.send = async (entry, rendered) => {
      if (entry.mailKey.includes('delegate')) throw new MailRefusedError('Too many requests.');
      return send(entry, rendered);
    };
    await expect(passCheckpoint(ports, 'inq-1', at)).rejects.toThrow(MailRefusedError);
    ports.mailer.send = send;
    await passCheckpoint(ports, 'inq-1', at);
    expect(ports.mailer.left.map((key) => key.split('.')[3])).toEqual(['owner', 'manager', 'delegate']);
  });

  it('sends each recipient only the most urgent notice when several are due together', async () => {
    await passCheckpoint(ports, 'inq-1', paris(23, '15:00'));
    expect(ports.mailer.left.map((key) => key.split('.').slice(2).join('.'))).toEqual([
      'breach.delegate.hugo',
      'breach.owner.camille',
      '',
      'renewed.helene',
    ]);
    expect(ports.inquiry().firstResponse?.firedKeys).toContain('warn-50/owner');
  });

  it('is silent when an answer came in the meantime', async () => {
    const { firstResponse } = ports.inquiry();
    const signals = [{ signalId: 'sig-1', kind: 'answered', at: paris(23, '11:59'), byId: 'camille' }] as const;
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), status: 'responded', signals });
    expect(await passCheckpoint(ports, 'inq-1', paris(23, '12:00'))).toEqual({ next: 'await', secondsToNextStep: 60 });
    expect(ports.mailer.left).toEqual([]);
    expect(ports.inquiry().firstResponse).toEqual(firstResponse);
  });

  it.each([
    ['whose answer was heard already', 'responded', []],
    ['whose hand-over is still in the mailbox', 'awaiting-first-response', ['sig-1']],
  ] as const)('is silent about an inquiry %s', async (_which, status, signalIds) => {
    const signals = signalIds.map(
      (signalId) => ({ signalId, kind: 'handed-over', at: monday10, byId: 'camille' }) as const,
    );
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), status, signals });
    expect(await passCheckpoint(ports, 'inq-1', paris(23, '15:00'))).toMatchObject({ next: 'await' });
    expect(ports.mailer.left).toEqual([]);
    expect(ports.inquiry().firstResponse?.breachedAt).toBeUndefined();
  });

  it('notifies nobody when the answer comes between its read and its write', async () => {
    ports.meanwhile.once = () =>
      ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), version: 99, status: 'responded' });
    await expect(passCheckpoint(ports, 'inq-1', paris(23, '12:00'))).rejects.toThrow(InquiryChangedError);
    expect(ports.mailer.left).toEqual([]);
    expect(ports.saidNames()).not.toContain('first-response-warned.v1');
  });

  it('checked too early changes nothing and returns when to check again', async () => {
    const before = ports.inquiry();
    expect(await passCheckpoint(ports, 'inq-1', paris(23, '11:00'))).toEqual({
      next: 'await',
      secondsToNextStep: 3600,
    });
    expect(ports.inquiry()).toEqual(before);
  });
});

describe('planning the first response', () => {
  it('waits until half of the time is over', async () => {
    expect(await planFirstResponse(ports, 'inq-1', monday10)).toEqual({ next: 'await', secondsToNextStep: 7200 });
  });

  it('rounds up, so that a step is never checked before it is due', async () => {
    const { secondsToNextStep } = await planFirstResponse(ports, 'inq-1', '2026-11-23T09:00:00.001Z');
    expect(secondsToNextStep).toBe(7200);
  });

  it('changes nothing and publishes nothing when nothing changed, however often it runs', async () => {
    const before = ports.inquiry();
    for (let times = 1; times <= 3; times += 1) await planFirstResponse(ports, 'inq-1', monday10);
    expect(ports.inquiry()).toEqual(before);
  });

  it('is over once the answer was committed', async () => {
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), status: 'responded' });
    expect((await planFirstResponse(ports, 'inq-1', paris(23, '11:00'))).next).toBe('elsewhere');
  });

  it('leaves a choice within its undo window to another step', async () => {
    const pendingChoice = {
      choice: 'off-target',
      byId: 'camille',
      at: monday10,
      undoUntil: paris(23, '10:10'),
    } as const;
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), pendingChoice });
    expect((await planFirstResponse(ports, 'inq-1', monday10)).next).toBe('elsewhere');
    const { next, lookAt } = await planNextStep(ports, 'inq-1', monday10);
    expect([next, lookAt]).toEqual(['await-end-of-undo', paris(23, '10:10')]);
  });

  it('waits one minute when the mailbox has a signal, and leaves it there', async () => {
    const signals = [{ signalId: 'sig-1', kind: 'undone', at: monday10, byId: 'camille' }] as const;
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), signals });
    expect(await planFirstResponse(ports, 'inq-1', monday10)).toEqual({ next: 'await', secondsToNextStep: 60 });
    expect(ports.inquiry().signals).toEqual(signals);
    expect(await planNextStep(ports, 'inq-1', monday10)).toMatchObject({ next: 'first-response' });
    expect(ports.inquiry().signals).toEqual([]);
  });
});

describe('waiting for the first response', () => {
  it('notifies the owner once per assignment', async () => {
    for (let times = 1; times <= 3; times += 1) await awaitFirstResponse(ports, 'inq-1', `task-${times}`, monday10);
    expect(ports.mailer.left).toEqual(['inq-1.owner-1.camille']);
    expect(await ports.waits.find('inq-1')).toMatchObject({ taskToken: 'task-3' });
  });

  it('receives at once a signal that came before the token, and notifies nobody', async () => {
    const signals = [{ signalId: 'sig-1', kind: 'answered', at: monday10, byId: 'camille' }] as const;
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), signals });
    await awaitFirstResponse(ports, 'inq-1', 'task-1', monday10);
    expect(ports.workflow.signals).toEqual([{ taskToken: 'task-1', output: { signalId: 'sig-1', kind: 'answered' } }]);
    expect(ports.mailer.left).toEqual([]);
  });
});
