import { expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { awaitFirstResponse } from '#use-cases/first-response/await-first-response.ts';
import { awaitSignal, type WaitingState } from '#use-cases/workflow/await-signal.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

const undoUntil = '2026-11-23T09:10:00.000Z';
const pendingChoice = { choice: 'answered', byId: 'camille', at: monday10, undoUntil } as const;

async function heard(state: WaitingState, parts: Partial<Inquiry>): Promise<unknown[]> {
  const ports = houseInMemory({ inquiries: [inquiry(parts)] });
  await awaitSignal(ports, state, 'inq-1', 'task-1', monday10);
  expect(await ports.waits.find('inq-1')).toMatchObject({ taskToken: 'task-1', state });
  return ports.workflow.signals;
}

it('waits in silence for what the inquiry waits for', async () => {
  expect(await heard('Await end of undo', { status: 'responded', pendingChoice })).toEqual([]);
});

it('says at once that the inquiry waits for something else', async () => {
  const output = { signalId: 'other-step', kind: 'other-step' };
  const divert = [{ taskToken: 'task-1', output }];
  expect(await heard('Await client choice', { status: 'responded', pendingChoice })).toEqual(divert);
  expect(await heard('Await end of undo', { status: 'responded' })).toEqual(divert);
});

it('hears of a signal that came before its token', async () => {
  const signals = [{ signalId: 'sig-1', kind: 'answered', at: monday10, byId: 'camille' }] as const;
  const output = { signalId: 'sig-1', kind: 'answered' };
  expect(await heard('Await end of undo', { status: 'responded', pendingChoice, signals })).toEqual([
    { taskToken: 'task-1', output },
  ]);
});

it('writes to no advisor about an answer that is no longer owed', async () => {
  const ports = houseInMemory({ inquiries: [inquiry()] });
  await assignAdvisor(ports, 'inq-1', monday10);
  ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), closing: 'withdrawn' });
  await awaitFirstResponse(ports, 'inq-1', 'task-1', monday10);
  expect(ports.workflow.signals).toMatchObject([{ output: { kind: 'other-step' } }]);
  expect(ports.mailer.left).toEqual([]);
});
