import { describe, expect, it } from 'vitest';
import { restartLostWorkflows } from '#use-cases/recovery/restart-lost-workflows.ts';
import { deliverSignals } from '#use-cases/workflow/deliver-signals.ts';
import { startInquiryWorkflow } from '#use-cases/workflow/start-inquiry-workflow.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

describe('the safety net', () => {
  it('starts an inquiry that was received without a workflow', async () => {
    const ports = houseInMemory({ inquiries: [inquiry({ receivedAt: '2026-11-23T06:00:00.000Z' })] });
    expect(await restartLostWorkflows(ports, monday10)).toEqual({ started: 1, takenUp: 0 });
    expect(ports.workflow.started).toEqual(['inq-1']);
  });

  it('ignores a new inquiry, and one that has progressed', async () => {
    const justNow = inquiry({ inquiryId: 'inq-new', receivedAt: '2026-11-23T08:59:30.000Z' });
    const moving = inquiry({
      inquiryId: 'inq-old',
      receivedAt: '2026-11-20T09:00:00.000Z',
      status: 'awaiting-first-response',
    });
    const ports = houseInMemory({ inquiries: [justNow, moving] });
    expect(await restartLostWorkflows(ports, monday10)).toEqual({ started: 0, takenUp: 0 });
  });

  it('does no harm to a slow start: two starts are one', async () => {
    const ports = houseInMemory({ inquiries: [inquiry({ receivedAt: '2026-11-23T06:00:00.000Z' })] });
    await startInquiryWorkflow(ports, { inquiryId: 'inq-1' });
    expect(await restartLostWorkflows(ports, monday10)).toEqual({ started: 0, takenUp: 0 });
    expect(ports.workflow.started).toEqual(['inq-1']);
  });

  it('continues after one that cannot be started, and reports it', async () => {
    const receivedAt = '2026-11-23T06:00:00.000Z';
    const lost = ['inq-1', 'inq-2'].map((inquiryId) => inquiry({ inquiryId, receivedAt }));
    const ports = houseInMemory({ inquiries: [...lost, inquiry({ inquiryId: 'inq-3', status: 'awaiting-client' })] });
    ports.runs.broken.push({ inquiryId: 'inq-3', run: 1, ended: 'failed', at: receivedAt });
    const workflow: typeof ports.workflow = {
      ...ports.workflow,
      start: async (inquiryId) => {
        if (inquiryId === 'inq-1') throw new Error('Throttled.');
        return ports.workflow.start(inquiryId);
      },
    };
    await expect(restartLostWorkflows({ ...ports, workflow }, monday10)).rejects.toThrow('could not be started');
    expect(ports.workflow.started).toEqual(['inq-2']);
    expect(ports.inquiry('inq-3').workflowEndedAt).toBe(receivedAt);
  });
});

describe('a failed run without an event', () => {
  const twoHoursAgo = '2026-11-23T07:00:00.000Z';
  const open = (inquiryId: string) => inquiry({ inquiryId, status: 'awaiting-client', workflowEndedAt: undefined });
  const broken = (inquiryId: string, at = twoHoursAgo) => ({ inquiryId, run: 1, ended: 'failed', at }) as const;

  it('is found by the schedule and resumed, and not again an hour later', async () => {
    const ports = houseInMemory({ inquiries: [open('inq-1')] });
    ports.runs.broken.push(broken('inq-1'));
    expect(await restartLostWorkflows(ports, monday10)).toEqual({ started: 0, takenUp: 1 });
    expect(ports.inquiry()).toMatchObject({ workflowEndedAt: twoHoursAgo, signals: [{ kind: 'woken' }] });
    const { version } = ports.inquiry();
    await restartLostWorkflows(ports, '2026-11-23T10:00:00.000Z');
    expect(ports.inquiry().version).toBe(version);
    expect(ports.mailer.left).toHaveLength(1);
  });

  it('of one inquiry that cannot be resumed does not delay others, and is reported', async () => {
    const ports = houseInMemory({ inquiries: [open('inq-1'), open('inq-2')] });
    ports.runs.broken.push(broken('inq-1'), broken('inq-2'));
    ports.mailer.next = ['refuse'];
    await expect(restartLostWorkflows(ports, monday10)).rejects.toThrow('could not be started or taken up');
    expect(ports.inquiry('inq-2').workflowEndedAt).toBe(twoHoursAgo);
    // The refused letter is sent an hour later, and the run is not resumed twice.
    await restartLostWorkflows(ports, '2026-11-23T10:00:00.000Z');
    expect(ports.mailer.left).toHaveLength(2);
    expect(ports.inquiry('inq-1').signals).toHaveLength(1);
  });
});

describe('a signal in the mailbox', () => {
  const answered = { signalId: 'sig-1', kind: 'answered', at: monday10, byId: 'camille' } as const;

  it('reaches the waiting task: the oldest first, ids and enumerations only', async () => {
    const ports = houseInMemory({
      inquiries: [inquiry({ signals: [answered, { ...answered, signalId: 'sig-2', kind: 'undone' }] })],
    });
    await ports.waits.register('inq-1', { taskToken: 'task-1', state: 'Await first response', at: monday10 });
    expect(await deliverSignals(ports, 'inq-1')).toBe('delivered');
    expect(ports.workflow.signals).toEqual([{ taskToken: 'task-1', output: { signalId: 'sig-1', kind: 'answered' } }]);
  });

  it('stays there when the wait has just ended: the next one reads it', async () => {
    const ports = houseInMemory({ inquiries: [inquiry({ signals: [answered] })] });
    await ports.waits.register('inq-1', { taskToken: 'task-1', state: 'Await first response', at: monday10 });
    ports.workflow.ended.add('task-1');
    expect(await deliverSignals(ports, 'inq-1')).toBe('gone');
    expect(ports.inquiry().signals).toEqual([answered]);
  });

  it.each([
    ['nobody waits', [answered], undefined],
    ['nothing is in it', [], 'task-1'],
  ])('is not delivered when %s', async (_when, signals, taskToken) => {
    const ports = houseInMemory({ inquiries: [inquiry({ signals })] });
    if (taskToken !== undefined)
      await ports.waits.register('inq-1', { taskToken, state: 'Await first response', at: monday10 });
    expect(await deliverSignals(ports, 'inq-1')).toBe('nothing');
    expect(ports.workflow.signals).toEqual([]);
  });
});
