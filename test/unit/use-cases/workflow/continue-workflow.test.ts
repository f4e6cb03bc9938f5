import { beforeEach, describe, expect, it } from 'vitest';
import type { Inquiry, Signal } from '#domain/inquiry/inquiry.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { commitChoice } from '#use-cases/choices/commit-choice.ts';
import { passCheckpoint } from '#use-cases/first-response/pass-checkpoint.ts';
import { planFirstResponse } from '#use-cases/first-response/plan-first-response.ts';
import { replanInquiries } from '#use-cases/first-response/replan-inquiries.ts';
import { holdAsIncomplete } from '#use-cases/intake/hold-as-incomplete.ts';
import { reportTrouble } from '#use-cases/recovery/report-trouble.ts';
import { deliverSignals } from '#use-cases/workflow/deliver-signals.ts';
import { planNextStep } from '#use-cases/workflow/plan-next-step.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, person } from '../../ports/samples.ts';

let ports: HouseInMemory;

const later = '2026-11-23T10:00:00.000Z';
const evenLater = '2026-11-23T11:00:00.000Z';
const trouble = { inquiryId: 'inq-1', failedState: 'Plan first response', error: 'States.Timeout' };
const answered: Signal = { signalId: 'sig-1', kind: 'answered', at: evenLater, byId: 'helene' };

function put(parts: Partial<Inquiry>): void {
  ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), ...parts });
}

beforeEach(async () => {
  ports = houseInMemory({ inquiries: [inquiry()] });
  await assignAdvisor(ports, 'inq-1', monday10);
  await ports.waits.register('inq-1', { taskToken: 'task-1', state: 'Await first response', at: monday10 });
});

describe('a choice made after the workflow has ended', () => {
  it.each([
    [
      'stopped by trouble',
      () => reportTrouble(ports, trouble, monday10).then(() => reportTrouble(ports, trouble, later)),
    ],
    [
      'with every reminder sent',
      async () => {
        const { firstResponse } = ports.inquiry();
        const state = firstResponse && { ...firstResponse, chases: 14, nextChaseAt: later };
        put({ firstResponse: state });
        // After months without an answer the duty manager owns the inquiry, and it ends with them.
        expect((await passCheckpoint(ports, 'inq-1', later)).next).toBe('duty-manager');
        const { owner } = ports.inquiry();
        put({ firstResponse: state, owner: owner && { ...owner, ownerId: 'helene', kind: 'duty-manager' } });
        expect((await passCheckpoint(ports, 'inq-1', later)).next).toBe('exhausted');
      },
    ],
  ])('%s begins the next run, once', async (_how, end) => {
    await end();
    expect(ports.inquiry().workflowEndedAt).toBe(later);
    put({ signals: [answered] });
    expect(await deliverSignals(ports, 'inq-1')).toBe('continued');
    expect(ports.workflow.started).toEqual(['inq-1-2']);
    expect(ports.workflow.signals).toEqual([]);
  });

  it('takes the next number when earlier runs have ended', async () => {
    put({ workflowEndedAt: later, signals: [answered] });
    ports.workflow.started.push('inq-1', 'inq-1-2');
    await deliverSignals(ports, 'inq-1');
    expect(ports.workflow.started.at(-1)).toBe('inq-1-3');
  });

  it('is received by the wait once the next run has started', async () => {
    put({ workflowEndedAt: later, signals: [answered] });
    expect(await planNextStep(ports, 'inq-1', evenLater)).toMatchObject({ next: 'first-response' });
    expect(ports.inquiry()).toMatchObject({ workflowEndedAt: undefined, runs: 2, signals: [] });
    put({ signals: [answered] });
    expect(await deliverSignals(ports, 'inq-1')).toBe('delivered');
    expect(ports.workflow.started).toEqual([]);
  });
});

describe('a choice made between two failures of the same step', () => {
  it('is handled before the workflow gives up, and only once', async () => {
    await reportTrouble(ports, trouble, monday10);
    put({ signals: [{ ...answered, at: '2026-11-23T09:30:00.000Z' }] });
    expect(await reportTrouble(ports, trouble, later)).toEqual({ next: 'await' });
    expect(await reportTrouble(ports, trouble, evenLater)).toEqual({ next: 'stop' });
  });
});

describe('a request for details that cannot be sent', () => {
  it('leaves the inquiry to the duty manager under a promise that can be waited for', async () => {
    ports = houseInMemory({ inquiries: [inquiry()] });
    ports.mailer.next = ['refuse'];
    await expect(holdAsIncomplete(ports, 'inq-1', monday10)).rejects.toThrow();
    const failed = { inquiryId: 'inq-1', failedState: 'Hold as incomplete', error: 'MailRefusedError' };
    expect(await reportTrouble(ports, failed, later)).toEqual({ next: 'await' });
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-first-response',
      heldBecause: 'trouble',
      owner: { ownerId: 'helene', because: 'trouble' },
    });
    expect(await planFirstResponse(ports, 'inq-1', later)).toMatchObject({ next: 'await' });
  });
});

describe('the relationship of a client', () => {
  const responded = (parts: Partial<Inquiry>) =>
    inquiry({
      status: 'responded',
      pendingChoice: { choice: 'answered', byId: 'hugo', at: later, undoUntil: later },
      ...parts,
    });
  const ownedByHugo = (because: 'largest-shortfall' | 'delegate-of-absent-advisor' | 'advisor-choice') =>
    ({ ownerId: 'hugo', kind: 'advisor', assignmentNumber: 1, since: monday10, because }) as const;
  const team = [advisor('camille', { delegateId: 'hugo' }), advisor('hugo')];
  const advisorAfter = async (because: Parameters<typeof ownedByHugo>[0], advisorId?: string, staff = team) => {
    ports = houseInMemory({
      house: house(staff),
      person: person({ advisorId }),
      inquiries: [responded({ owner: ownedByHugo(because) })],
    });
    await commitChoice(ports, 'inq-1', evenLater);
    return ports.memory.people.get('person-1')?.advisorId;
  };

  it('stays with an absent advisor, and not with the stand-in', async () => {
    expect(await advisorAfter('delegate-of-absent-advisor', 'camille')).toBe('camille');
    expect(await advisorAfter('advisor-choice', 'camille')).toBe('camille');
  });

  it('becomes the owner’s when there was none, or when the advisor has left', async () => {
    expect(await advisorAfter('largest-shortfall')).toBe('hugo');
    const without = [advisor('camille', { active: false }), advisor('hugo')];
    expect(await advisorAfter('largest-shortfall', 'camille', without)).toBe('hugo');
  });
});

describe('a house that was changed', () => {
  it('ends every wait of a running workflow, and keeps the ten minutes of a choice', async () => {
    expect(await replanInquiries(ports, monday10)).toEqual({ replanned: 1 });
    expect(ports.workflow.signals).toMatchObject([{ taskToken: 'task-1', output: { kind: 'replanned' } }]);
    put({ pendingChoice: { choice: 'answered', byId: 'camille', at: monday10, undoUntil: later } });
    expect(await replanInquiries(ports, monday10)).toEqual({ replanned: 0 });
  });

  it('is applied as it is today: a changed warning re-plans the promise, with one event', async () => {
    const { firstResponse } = ports.inquiry();
    put({ firstResponse: firstResponse && { ...firstResponse, targetMinutes: 480, warnAtPercent: [90] } });
    const first = await planFirstResponse(ports, 'inq-1', monday10);
    expect(ports.inquiry().firstResponse).toMatchObject({ targetMinutes: 240, warnAtPercent: [50, 80] });
    const said = ports.saidNames().length;
    expect(await planFirstResponse(ports, 'inq-1', monday10)).toEqual(first);
    expect(ports.saidNames()).toHaveLength(said);
  });
});
