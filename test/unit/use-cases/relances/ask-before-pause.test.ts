import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { blockageOf, progressOf } from '#domain/progress/progress.ts';
import type { WaitStep } from '#domain/relance/client-wait.ts';
import { applyStaffCommand } from '#use-cases/choices/apply-staff-command.ts';
import { commitChoice } from '#use-cases/choices/commit-choice.ts';
import { logTouch } from '#use-cases/relances/log-touch.ts';
import { sendRelance } from '#use-cases/relances/send-relance.ts';
import { planNextStep } from '#use-cases/workflow/plan-next-step.ts';
import { awaitingChoice, houseWith, paris } from '../../ports/client-life.ts';
import { monday10 } from '../../ports/house.ts';
import type { HouseInMemory } from '../../ports/memory-house.ts';

/** Both relances of the choice, and how they went. */
const relances = (outcome: WaitStep['outcome'], because?: string): readonly WaitStep[] => [
  { step: 'choice-d2', outcome, at: paris(25, '10:00'), because },
  { step: 'choice-d7', outcome, at: paris(30, '10:00'), because },
];

/** A week after the second relance. */
const restOver = '2026-12-07T09:00:00.000Z';
const minutesLater = (minutes: number) => new Date(Date.parse(restOver) + minutes * 60_000).toISOString();

function silent(parts: Partial<Inquiry>, steps = relances('sent')): Inquiry {
  const clientWait = { waitNumber: 1, moment: 'choice', startedAt: monday10, steps } as const;
  return awaitingChoice({ clientWait, ...parts });
}

async function atTheEnd(parts: Partial<Inquiry>, steps?: readonly WaitStep[]): Promise<HouseInMemory> {
  const ports = houseWith(silent(parts, steps));
  const { next } = await sendRelance(ports, 'inq-1', restOver);
  if (next === 'look-again') await planNextStep(ports, 'inq-1', restOver);
  return ports;
}

const asked = (ports: HouseInMemory) => ports.mailer.left.filter((key) => key.includes('confirm-w1'));

describe('the end of the relances to a known client', () => {
  it.each([{ vicLevel: 'client' }, { vicLevel: 'vic' }, { vicLevel: 'top-vic' }, { vip: true }] as const)(
    'pauses nothing in silence: the owner of %o confirms, or calls',
    async (parts) => {
      const ports = await atTheEnd(parts);
      expect(asked(ports)).toHaveLength(1);
      expect(ports.inquiry()).toMatchObject({ status: 'awaiting-client', workflowEndedAt: restOver });
      expect(ports.inquiry().committedChoice).toBeUndefined();
      expect(blockageOf(ports.house, ports.inquiry(), restOver)).toBe('pause-to-confirm');
      const person = await ports.people.read('person-1');
      expect(progressOf(ports.house, ports.inquiry(), person, restOver)).toEqual({
        step: 'confirmation',
        at: restOver,
      });
      expect(ports.memory.agendas.get('camille')?.entries).toEqual([]);
      await sendRelance(ports, 'inq-1', minutesLater(60));
      expect(asked(ports)).toHaveLength(1);
    },
  );

  it('pauses once the owner has confirmed it; taken back within ten minutes, it still waits for them', async () => {
    const ports = await atTheEnd({ vicLevel: 'vic', reprises: 1 });
    const about = { house: ports.house, inquiry: ports.inquiry(), byId: 'camille' };
    await applyStaffCommand(ports, about, { act: 'confirm-pause' }, minutesLater(5));
    expect(ports.inquiry().pendingChoice).toMatchObject({ choice: 'paused', pause: { reason: 'silent' } });
    await planNextStep(ports, 'inq-1', minutesLater(5));
    expect((await commitChoice(ports, 'inq-1', minutesLater(15))).next).toBe('pause');
    expect(ports.inquiry()).toMatchObject({ reprises: 1, committedChoice: { pause: { reason: 'silent' } } });
  });

  it('stays open when the owner calls; they are asked again once the client had their time', async () => {
    const ports = await atTheEnd({ vicLevel: 'vic' });
    const touch = { contactId: 'c-1', channel: 'call', direction: 'outbound' } as const;
    const about = { house: ports.house, inquiry: ports.inquiry(), byId: 'camille' };
    await logTouch(ports, about, touch, minutesLater(5));
    expect(ports.saidNames()).toContain('inquiry-woken.v1');
    const plan = await planNextStep(ports, 'inq-1', minutesLater(5));
    expect(plan).toMatchObject({ next: 'await-client-choice', lookAt: '2026-12-14T09:05:00.000Z' });
    expect(blockageOf(ports.house, ports.inquiry(), minutesLater(6))).toBeUndefined();
    await sendRelance(ports, 'inq-1', plan.lookAt);
    expect(asked(ports)).toHaveLength(2);
  });
});

describe('the end of the relances to anybody else', () => {
  it('pauses by itself', async () => {
    const ports = await atTheEnd({ vicLevel: 'promising' });
    expect(asked(ports)).toEqual([]);
    expect(ports.inquiry().committedChoice).toMatchObject({ choice: 'paused', pause: { reason: 'silent' } });
  });

  it('asks the owner when no letter could reach them: their silence means nothing', async () => {
    const ports = await atTheEnd({ vicLevel: 'promising' }, relances('cancelled', 'address-suppressed'));
    expect(ports.inquiry().clientWait).toMatchObject({ confirmAskedAt: restOver, confirmBecause: 'unreached' });
    expect(asked(ports)).toHaveLength(1);
  });

  it('asks the owner when they bought meanwhile', async () => {
    const ports = await atTheEnd({ vicLevel: 'new' }, relances('cancelled', 'purchase-since'));
    expect(ports.inquiry().clientWait?.confirmBecause).toBe('purchase-since');
  });
});

it('nothing is to be confirmed before the owner was asked', async () => {
  const ports = houseWith(silent({ vicLevel: 'vic' }));
  const about = { house: ports.house, inquiry: ports.inquiry(), byId: 'camille' };
  await expect(applyStaffCommand(ports, about, { act: 'confirm-pause' }, monday10)).rejects.toThrow();
});
