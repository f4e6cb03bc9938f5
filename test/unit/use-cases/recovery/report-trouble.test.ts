import { describe, expect, it } from 'vitest';
import { MailRefusedError } from '#ports/outbox.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { reportTrouble } from '#use-cases/recovery/report-trouble.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

const trouble = { inquiryId: 'inq-1', failedState: 'Assign advisor', error: 'States.Timeout' };
const later = '2026-11-23T10:00:00.000Z';

describe('a step that failed for good', () => {
  it('gives the inquiry to the duty manager, who is notified; the client is still served', async () => {
    const ports = houseInMemory({ inquiries: [inquiry()] });
    expect(await reportTrouble(ports, trouble, monday10)).toEqual({ next: 'acknowledge' });
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-first-response',
      heldBecause: 'trouble',
      owner: { ownerId: 'helene', because: 'trouble' },
      firstResponse: { deadlineAt: '2026-11-23T14:00:00.000Z' },
    });
    expect(ports.mailer.left).toHaveLength(1);
  });

  it('frees the place of its advisor', async () => {
    const ports = houseInMemory({ inquiries: [inquiry()] });
    await assignAdvisor(ports, 'inq-1', monday10);
    expect(await reportTrouble(ports, { ...trouble, failedState: 'Acknowledge inquiry' }, later)).toEqual({
      next: 'await',
    });
    expect([...ports.memory.loads.values()]).toEqual([0]);
  });

  it('is reported once, even when the report itself is retried', async () => {
    const ports = houseInMemory({ inquiries: [inquiry()] });
    ports.mailer.next = ['refuse'];
    await expect(reportTrouble(ports, trouble, monday10)).rejects.toThrow(MailRefusedError);
    const answers = [await reportTrouble(ports, trouble, monday10), await reportTrouble(ports, trouble, monday10)];
    expect(answers).toEqual([{ next: 'acknowledge' }, { next: 'acknowledge' }]);
    expect(ports.mailer.left).toHaveLength(1);
    expect(ports.saidNames().filter((name) => name === 'workflow-troubled.v1')).toHaveLength(1);
    expect(ports.inquiry().owner?.assignmentNumber).toBe(1);
  });

  it('stops the run at the second failure, which would only loop', async () => {
    const ports = houseInMemory({ inquiries: [inquiry()] });
    await reportTrouble(ports, trouble, monday10);
    expect(await reportTrouble(ports, trouble, later)).toEqual({ next: 'stop' });
    expect(ports.mailer.left).toHaveLength(2);
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'helene', assignmentNumber: 1 });
  });

  it('does not take the inquiry from a person who has answered', async () => {
    const ports = houseInMemory({ inquiries: [inquiry()] });
    await assignAdvisor(ports, 'inq-1', monday10);
    const ownerId = ports.inquiry().owner?.ownerId;
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), status: 'responded' });
    expect(await reportTrouble(ports, trouble, later)).toEqual({ next: 'await' });
    expect(ports.inquiry()).toMatchObject({ status: 'responded', owner: { ownerId }, troubledAt: later });
    expect(ports.mailer.left).toHaveLength(1);
  });
});
