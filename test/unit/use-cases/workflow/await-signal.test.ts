import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { awaitEndOfUndo } from '#use-cases/choices/await-end-of-undo.ts';
import { awaitFirstResponse } from '#use-cases/first-response/await-first-response.ts';
import { awaitSignal } from '#use-cases/workflow/await-signal.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

const undoUntil = '2026-11-23T09:10:00.000Z';
const pendingChoice = { choice: 'answered', byId: 'camille', at: monday10, undoUntil } as const;
const answered = { signalId: 'sig-1', kind: 'answered', at: monday10, byId: 'camille' } as const;
const handedOver = { signalId: 'sig-2', kind: 'handed-over', at: monday10, byId: 'camille', toId: 'hugo' } as const;

const wantsTimes: Partial<Inquiry> = { status: 'awaiting-client', proposalWanted: 'first' };
const hasChosen: Partial<Inquiry> = { status: 'responded', pendingChoice };

describe('a wait for the client', () => {
  async function heard(parts: Partial<Inquiry>): Promise<unknown[]> {
    const ports = houseInMemory({ inquiries: [inquiry(parts)] });
    await awaitSignal(ports, 'Await completion', 'inq-1', 'task-1', monday10);
    expect(await ports.waits.find('inq-1')).toMatchObject({ taskToken: 'task-1', state: 'Await completion' });
    return ports.workflow.signals;
  }

  const clientWait = { waitNumber: 1, moment: 'incomplete', startedAt: monday10, steps: [] } as const;

  it('sends no letter while it is the client’s turn', async () => {
    expect(await heard({ status: 'incomplete', clientWait })).toEqual([]);
  });

  it('ends at once when another step is due, with the end of an undo window', async () => {
    expect(await heard(wantsTimes)).toMatchObject([{ taskToken: 'task-1', output: { kind: 'other-step' } }]);
    expect(await heard(hasChosen)).toMatchObject([{ output: { kind: 'other-step', lookAt: undoUntil } }]);
  });

  it('receives a signal that came before its token', async () => {
    const signals = [answered];
    expect(await heard({ status: 'incomplete', clientWait, signals })).toMatchObject([
      { taskToken: 'task-1', output: { signalId: 'sig-1', kind: 'answered' } },
    ]);
  });
});

describe('the ten minutes of a choice', () => {
  async function begun(parts: Partial<Inquiry>) {
    const ports = houseInMemory({ inquiries: [inquiry(parts)] });
    await awaitEndOfUndo(ports, 'inq-1', 'task-1', monday10);
    return ports;
  }

  it('remove the choice’s signal from the mailbox, and wait', async () => {
    const { workflow, memory } = await begun({ ...hasChosen, signals: [answered] });
    expect(workflow.signals).toEqual([]);
    expect(memory.inquiries.get('inq-1')?.signals).toEqual([]);
  });

  it.each([
    ['an inquiry without a choice', { status: 'responded' }, 'other-step'],
    ['an inquiry that is handed over', { ...hasChosen, signals: [handedOver] }, 'handed-over'],
  ] as const)('do not delay %s, and leave its mailbox unchanged', async (_which, parts, kind) => {
    const { workflow, memory } = await begun(parts);
    expect(workflow.signals).toMatchObject([{ taskToken: 'task-1', output: { kind } }]);
    expect(memory.inquiries.get('inq-1')?.signals).toEqual('signals' in parts ? parts.signals : []);
  });

  it('are checked once more when the inquiry changes in between', async () => {
    const ports = houseInMemory({ inquiries: [inquiry({ ...hasChosen, signals: [answered] })] });
    ports.meanwhile.once = () =>
      ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), version: 9, pendingChoice: undefined });
    await awaitEndOfUndo(ports, 'inq-1', 'task-1', monday10);
    expect(ports.workflow.signals).toMatchObject([{ output: { signalId: 'sig-1' } }]);
    expect(ports.inquiry().signals).toEqual([answered]);
  });
});

it('an advisor is not notified of an answer that is no longer owed', async () => {
  const ports = houseInMemory({ inquiries: [inquiry()] });
  await assignAdvisor(ports, 'inq-1', monday10);
  ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), closing: 'withdrawn' });
  await awaitFirstResponse(ports, 'inq-1', 'task-1', monday10);
  expect(ports.workflow.signals).toMatchObject([{ output: { kind: 'other-step' } }]);
  expect(ports.mailer.left).toEqual([]);
});
