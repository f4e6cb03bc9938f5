import { describe, expect, it } from 'vitest';
import { chooseSlot } from '#use-cases/appointments/choose-slot.ts';
import { undoableOf, undoClientChoice } from '#use-cases/choices/undo-client-choice.ts';
import { acting, awaitingChoice, houseWith, keptFor, offered, paris } from '../../ports/client-life.ts';

const now = paris(24, '10:00');

async function chosen() {
  const ports = houseWith(awaitingChoice());
  const act = await acting(ports, 'slots');
  const outcome = await chooseSlot(ports, act, offered[0].slotId, now);
  return { ports, outcome, act: { ...act, inquiry: ports.inquiry() } };
}

describe('a slot taken back within ten minutes', () => {
  it('is removed without a notice when nobody was notified, and other times follow', async () => {
    const { ports, act, outcome } = await chosen();
    await undoClientChoice(ports, act, outcome, paris(24, '10:09'));
    expect(keptFor(ports)).toEqual([]);
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-client',
      appointment: undefined,
      proposalWanted: 'new-times',
      clientWait: { waitNumber: 2, moment: 'choice' },
    });
    expect(ports.memory.outcomes.get(act.link.linkId)?.undone).toBe(true);
    expect(ports.saidNames().slice(-2)).toEqual(['choice-undone.v1', 'client-awaited.v1']);
  });

  it('is cancelled in every calendar that has it', async () => {
    const { ports, act, outcome } = await chosen();
    const { appointment } = act.inquiry;
    if (appointment === undefined) throw new Error('No meeting.');
    const told = { ...act.inquiry, appointment: { ...appointment, notifiedSequence: 0 } };
    ports.memory.inquiries.set('inq-1', told);
    await undoClientChoice(ports, { ...act, inquiry: told }, outcome, paris(24, '10:09'));
    expect(ports.inquiry().appointment).toMatchObject({ cancelledBy: 'client', sequence: 1, notifiedSequence: 0 });
    expect(ports.saidNames()).toContain('appointment-cancelled.v1');
  });

  it('cannot be taken back this way after ten minutes', async () => {
    const { act } = await chosen();
    expect(undoableOf(act, paris(24, '10:09'))).toMatchObject({ what: 'slot', undoUntil: paris(24, '10:10') });
    expect(undoableOf(act, paris(24, '10:10'))).toBeUndefined();
  });

  it('does not affect a withdrawn consent, which is taken back on its own page', async () => {
    const { ports, act } = await chosen();
    const pendingChoice = {
      choice: 'consent-withdrawn',
      byId: 'person-1',
      at: now,
      undoUntil: paris(24, '10:10'),
    } as const;
    const inquiry = { ...ports.inquiry(), pendingChoice };
    expect(undoableOf({ ...act, inquiry }, paris(24, '10:01'))).toBeUndefined();
  });
});
