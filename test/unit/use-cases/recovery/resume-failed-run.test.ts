import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { blockageOf } from '#domain/progress/progress.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { clientSpokeChange } from '#use-cases/inquiry-changes/reopening-change.ts';
import { acknowledgeInquiry } from '#use-cases/intake/acknowledge-inquiry.ts';
import { reportTrouble } from '#use-cases/recovery/report-trouble.ts';
import { resumeFailedRun } from '#use-cases/recovery/resume-failed-run.ts';
import { deliverSignals } from '#use-cases/workflow/deliver-signals.ts';
import { planNextStep } from '#use-cases/workflow/plan-next-step.ts';
import { monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

const instant = (time: string, day = 23) => `2026-11-${String(day).padStart(2, '0')}T${time}:00.000Z`;
const broken = (run: number, at: string, ended: 'failed' | 'timed-out' | 'aborted' = 'failed') =>
  ({ inquiryId: 'inq-1', run, ended, at }) as const;

function put(ports: HouseInMemory, parts: Partial<Inquiry>): void {
  ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), ...parts });
}

/** Owned, answered, and acknowledged: an inquiry under way. */
async function living(): Promise<HouseInMemory> {
  const ports = houseInMemory({ inquiries: [inquiry()] });
  await assignAdvisor(ports, 'inq-1', monday10);
  ports.workflow.started.push('inq-1');
  return ports;
}

const letters = (ports: HouseInMemory) => ports.mailer.left.length;

describe('a failed run', () => {
  it.each(['failed', 'timed-out', 'aborted'] as const)(
    '(%s) is resumed by the next run, with its owner',
    async (ended) => {
      const ports = await living();
      const { owner } = ports.inquiry();
      expect(await resumeFailedRun(ports, broken(1, instant('10:00'), ended))).toBe('went-on');
      expect(await deliverSignals(ports, 'inq-1')).toBe('continued');
      expect(ports.workflow.started).toEqual(['inq-1', 'inq-1-2']);
      expect(ports.inquiry().owner).toEqual(owner);
      expect(ports.saidNames().slice(-2)).toEqual(['workflow-broken-off.v1', 'workflow-continued.v1']);
      expect(blockageOf(ports.house, ports.inquiry(), instant('10:01'))).toBeUndefined();
    },
  );

  it('loses no signal: the mailbox is read by the next run', async () => {
    const ports = await living();
    const chosen = { signalId: 'sig-1', kind: 'client-spoke', at: instant('09:30'), byId: 'person-1' } as const;
    put(ports, { signals: [chosen] });
    await ports.waits.register('inq-1', { taskToken: 'dead', state: 'Await first response', at: monday10 });
    ports.workflow.ended.add('dead');
    expect(await deliverSignals(ports, 'inq-1')).toBe('gone');
    await resumeFailedRun(ports, broken(1, instant('10:00')));
    expect(ports.inquiry().signals).toEqual([chosen, expect.objectContaining({ kind: 'woken' })]);
    expect(await deliverSignals(ports, 'inq-1')).toBe('continued');
  });

  it('is reported to the duty manager once, even when the event comes twice and the letter fails at first', async () => {
    const ports = await living();
    ports.mailer.next = ['refuse'];
    await expect(resumeFailedRun(ports, broken(1, instant('10:00')))).rejects.toThrow();
    const { version } = ports.inquiry();
    expect(await resumeFailedRun(ports, broken(1, instant('10:00')))).toBe('went-on');
    await resumeFailedRun(ports, broken(1, instant('10:00')));
    expect(letters(ports)).toBe(1);
    expect(ports.inquiry().version).toBe(version);
  });

  it('is not resumed again when its event comes after the next run has begun', async () => {
    const ports = await living();
    await resumeFailedRun(ports, broken(1, instant('10:00')));
    await planNextStep(ports, 'inq-1', instant('10:01'));
    const { version } = ports.inquiry();
    expect(ports.inquiry()).toMatchObject({ runs: 2, workflowEndedAt: undefined });
    await resumeFailedRun(ports, broken(1, instant('10:00')));
    put(ports, { brokenRuns: [] });
    expect(await resumeFailedRun(ports, broken(1, instant('10:00')))).toBe('nothing');
    expect(ports.inquiry().version).toBe(version);
  });

  it('is resumed after a person’s act at the same instant', async () => {
    const ports = await living();
    const answered = { signalId: 'sig-1', kind: 'answered', at: instant('10:00'), byId: 'camille' } as const;
    ports.meanwhile.once = () => put(ports, { signals: [answered], version: ports.inquiry().version + 1 });
    expect(await resumeFailedRun(ports, broken(1, instant('10:00')))).toBe('went-on');
    expect(ports.inquiry().signals.map(({ kind }) => kind)).toEqual(['answered', 'woken']);
  });

  it('of an unknown inquiry is ignored', async () => {
    const ports = houseInMemory();
    expect(await resumeFailedRun(ports, broken(1, instant('10:00')))).toBe('nothing');
  });
});

describe('an inquiry whose runs keep failing', () => {
  async function thrice(ports: HouseInMemory): Promise<string[]> {
    const sequels = [];
    for (const [run, at] of [instant('10:00'), instant('10:10'), instant('10:20')].entries())
      sequels.push(await resumeFailedRun(ports, broken(run + 1, at)));
    return sequels;
  }

  it('is held at the third failure: the duty manager owns it, and the board shows it as stopped', async () => {
    const ports = await living();
    expect(await thrice(ports)).toEqual(['went-on', 'went-on', 'held']);
    expect(ports.inquiry()).toMatchObject({
      owner: { ownerId: 'helene', because: 'trouble' },
      workflowEndedAt: instant('10:20'),
    });
    expect([...ports.memory.loads.values()]).toEqual([0]);
    expect(blockageOf(ports.house, ports.inquiry(), instant('10:21'))).toBe('workflow-trouble');
    // The first and the last failure are notified; those in between belong to the same disturbance.
    expect(letters(ports)).toBe(2);
    expect(ports.saidNames().filter((name) => name === 'workflow-continued.v1')).toHaveLength(2);
  });

  it('is tried again when a person acts, and the board no longer shows it as stopped', async () => {
    const ports = await living();
    await thrice(ports);
    ports.workflow.started.push('inq-1-2', 'inq-1-3');
    const answered = { signalId: 'sig-1', kind: 'answered', at: instant('11:00'), byId: 'helene' } as const;
    put(ports, { signals: [...ports.inquiry().signals, answered] });
    expect(await deliverSignals(ports, 'inq-1')).toBe('continued');
    expect(ports.workflow.started.at(-1)).toBe('inq-1-4');
    await planNextStep(ports, 'inq-1', instant('11:01'));
    expect(ports.inquiry()).toMatchObject({ runs: 4, heldBecause: undefined, workflowEndedAt: undefined });
  });

  it('gets exactly one more run for an act in between', async () => {
    const ports = await living();
    await resumeFailedRun(ports, broken(1, instant('10:00')));
    await resumeFailedRun(ports, broken(2, instant('10:10')));
    const answered = { signalId: 'sig-1', kind: 'answered', at: instant('10:15'), byId: 'camille' } as const;
    put(ports, { signals: [...ports.inquiry().signals, answered] });
    expect(await resumeFailedRun(ports, broken(3, instant('10:20')))).toBe('went-on');
    expect(await resumeFailedRun(ports, broken(4, instant('10:30')))).toBe('held');
  });

  it('is not held when the failures are weeks apart', async () => {
    const ports = await living();
    await resumeFailedRun(ports, broken(1, instant('10:00', 1)));
    await resumeFailedRun(ports, broken(2, instant('10:00', 12)));
    expect(await resumeFailedRun(ports, broken(3, instant('10:00', 23)))).toBe('went-on');
    expect(letters(ports)).toBe(3);
  });

  it('keeps its owner once it was answered', async () => {
    const ports = await living();
    const { owner } = ports.inquiry();
    put(ports, { status: 'awaiting-client' });
    expect(await thrice(ports)).toEqual(['went-on', 'went-on', 'held']);
    expect(ports.inquiry()).toMatchObject({ owner, status: 'awaiting-client', heldBecause: 'trouble' });
  });
});

describe('a run that failed after recording its end', () => {
  it('starts no other run; the duty manager is told that a last letter may be missing', async () => {
    const ports = await living();
    put(ports, { status: 'closed', workflowEndedAt: instant('09:59') });
    expect(await resumeFailedRun(ports, broken(1, instant('10:00')))).toBe('at-rest');
    expect(ports.inquiry()).toMatchObject({ status: 'closed', signals: [] });
    expect(letters(ports)).toBe(1);
  });

  it('is followed by the run of a later signal', async () => {
    const ports = await living();
    const woken = { signalId: 'wake-1', kind: 'woken', at: instant('09:59'), byId: 'camille' } as const;
    put(ports, { workflowEndedAt: instant('09:59'), signals: [woken] });
    expect(await resumeFailedRun(ports, broken(1, instant('10:00')))).toBe('nothing');
    expect(letters(ports)).toBe(0);
  });

  it('is on the board when its failure report reached nobody', async () => {
    const ports = await living();
    const trouble = { inquiryId: 'inq-1', failedState: 'Plan first response', error: 'States.Timeout' };
    await reportTrouble(ports, trouble, instant('09:30'));
    ports.mailer.next = ['refuse'];
    await expect(reportTrouble(ports, trouble, instant('09:59'))).rejects.toThrow();
    expect(await resumeFailedRun(ports, broken(1, instant('10:20')))).toBe('held');
    expect(blockageOf(ports.house, ports.inquiry(), instant('10:21'))).toBe('workflow-trouble');
    expect(letters(ports)).toBe(2);
  });
});

describe('a client without an acknowledgement', () => {
  it('gets it from the next run, once', async () => {
    const ports = await living();
    await resumeFailedRun(ports, broken(1, instant('10:00')));
    expect(await planNextStep(ports, 'inq-1', instant('10:01'))).toMatchObject({ next: 'acknowledge' });
    await acknowledgeInquiry(ports, 'inq-1', instant('10:01'));
    expect(await planNextStep(ports, 'inq-1', instant('10:02'))).toMatchObject({ next: 'first-response' });
    expect(letters(ports)).toBe(2);
  });

  it('who was answered by a person meanwhile gets none, even when they write again', async () => {
    const ports = await living();
    await resumeFailedRun(ports, broken(1, instant('10:00')));
    put(ports, { status: 'awaiting-client', clientWait: undefined, workflowEndedAt: undefined, signals: [] });
    const { house } = ports;
    const change = clientSpokeChange(house, ports.inquiry(), 'replied', 'sig-2', instant('11:00', 25));
    await ports.inquiries.change(ports.inquiry(), change);
    expect(await planNextStep(ports, 'inq-1', instant('11:01', 25))).toMatchObject({ next: 'first-response' });
  });

  it('does not cause a loop when the letter cannot be sent', async () => {
    const ports = await living();
    await resumeFailedRun(ports, broken(1, instant('10:00')));
    await planNextStep(ports, 'inq-1', instant('10:01'));
    const trouble = { inquiryId: 'inq-1', failedState: 'Acknowledge inquiry', error: 'MailRefusedError' };
    expect(await reportTrouble(ports, trouble, instant('10:10'))).toEqual({ next: 'await' });
    expect(await planNextStep(ports, 'inq-1', instant('10:11'))).toMatchObject({ next: 'first-response' });
  });
});
