import { beforeEach, describe, expect, it } from 'vitest';
import { renderLetter } from '#adapters/ses/render-letter.ts';
import type { Letter } from '#ports/letters.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { handOverInquiry } from '#use-cases/assignment/hand-over-inquiry.ts';
import { handOverToColleague } from '#use-cases/assignment/hand-over-to-colleague.ts';
import { handOverToDutyManager } from '#use-cases/assignment/hand-over-to-duty-manager.ts';
import { applyStaffCommand } from '#use-cases/choices/apply-staff-command.ts';
import { readAction } from '#use-cases/choices/read-staff-link.ts';
import { undoChoice } from '#use-cases/choices/undo-choice.ts';
import { awaitFirstResponse } from '#use-cases/first-response/await-first-response.ts';
import { passCheckpoint } from '#use-cases/first-response/pass-checkpoint.ts';
import { planFirstResponse } from '#use-cases/first-response/plan-first-response.ts';
import { actionLink } from '#use-cases/letters/compose-letter.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

let ports: HouseInMemory;

/** November 2026, at this hour in Paris; the 23rd is a Monday. */
const paris = (day: number, clock: string) => new Date(`2026-11-${day}T${clock}:00+01:00`).toISOString();

beforeEach(async () => {
  const team = [
    advisor('camille', { delegateId: 'hugo' }),
    advisor('hugo', { weight: 0, delegateId: 'ines' }),
    advisor('ines', { weight: 0, delegateId: 'camille' }),
  ];
  ports = houseInMemory({ inquiries: [inquiry()], house: house(team) });
  await assignAdvisor(ports, 'inq-1', monday10);
});

async function linkOf(staffId: string, at = monday10): Promise<string> {
  return ports.links.grant(actionLink(ports.house, ports.inquiry(), staffId, at));
}

async function choose(token: string, colleagueId: string, at: string): Promise<void> {
  const action = await readAction(ports, token, at);
  if (action.kind !== 'open') throw new Error(`The link is ${action.kind}.`);
  await handOverInquiry(ports, action, { colleagueId }, at);
}

/** The workflow's letters to this person about all signals in the mailbox. */
async function notifiedTo(staffId: string, at: string): Promise<Letter[]> {
  const written: Letter[] = [];
  const outbox: HouseInMemory['outbox'] = {
    ...ports.outbox,
    store(letter, storedAt) {
      written.push(letter);
      return ports.outbox.store(letter, storedAt);
    },
  };
  for (const { signalId } of ports.inquiry().signals) {
    await handOverToColleague({ ...ports, outbox }, 'inq-1', signalId, at);
  }
  return written.filter(({ recipient }) => recipient.kind === 'staff' && recipient.staffId === staffId);
}

/** Runs the workflow's handling of all signals in the mailbox. */
async function applyAll(at: string): Promise<void> {
  for (const { signalId } of ports.inquiry().signals) await handOverToColleague(ports, 'inq-1', signalId, at);
}

async function undo(token: string, at: string): Promise<void> {
  const action = await readAction(ports, token, at);
  if (action.kind !== 'recorded' || action.undoUntil === undefined) throw new Error('Cannot be undone.');
  await undoChoice(ports, action, at);
}

async function isUndoable(token: string, at: string): Promise<boolean> {
  const action = await readAction(ports, token, at);
  return action.kind === 'recorded' && action.undoUntil !== undefined;
}

const loads = () => Object.fromEntries(ports.memory.loads);

describe('two hand-overs of one inquiry', () => {
  it('to the same colleague move it once, and take one place', async () => {
    const [owners, delegates] = [await linkOf('camille'), await linkOf('hugo')];
    await choose(owners, 'ines', paris(23, '11:00'));
    await choose(delegates, 'ines', paris(23, '11:01'));
    await applyAll(paris(23, '11:01'));
    expect(ports.inquiry()).toMatchObject({ owner: { ownerId: 'ines', assignmentNumber: 2 }, signals: [] });
    expect(loads()).toEqual({ camille: 0, ines: 1 });
  });

  it('allow only the last to be taken back, which returns it to its previous owner', async () => {
    const [owners, delegates] = [await linkOf('camille'), await linkOf('hugo')];
    await choose(owners, 'ines', paris(23, '11:00'));
    await choose(delegates, 'hugo', paris(23, '11:01'));
    expect(await isUndoable(owners, paris(23, '11:01'))).toBe(false);
    await applyAll(paris(23, '11:01'));
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'hugo', assignmentNumber: 3 });
    expect(await isUndoable(owners, paris(23, '11:02'))).toBe(false);
    await undo(delegates, paris(23, '11:02'));
    await applyAll(paris(23, '11:02'));
    expect(ports.inquiry().owner?.ownerId).toBe('ines');
    expect(loads()).toEqual({ camille: 0, hugo: 0, ines: 1 });
  });
});

describe('a hand-over taken back', () => {
  it('returns the inquiry to its owner, not to the delegate who handed it over', async () => {
    const delegates = await linkOf('hugo');
    await choose(delegates, 'ines', paris(23, '11:00'));
    await applyAll(paris(23, '11:00'));
    await undo(delegates, paris(23, '11:05'));
    await applyAll(paris(23, '11:05'));
    expect(ports.inquiry().owner?.ownerId).toBe('camille');
  });

  it('is refused when the inquiry came to the same colleague by a later hand-over', async () => {
    const first = await linkOf('camille');
    await choose(first, 'hugo', paris(23, '11:00'));
    await applyAll(paris(23, '11:00'));
    await choose(await linkOf('hugo'), 'ines', paris(23, '11:02'));
    await applyAll(paris(23, '11:02'));
    await choose(await linkOf('ines'), 'hugo', paris(23, '11:04'));
    await applyAll(paris(23, '11:04'));
    expect(ports.inquiry().owner?.ownerId).toBe('hugo');
    expect(await isUndoable(first, paris(23, '11:05'))).toBe(false);
  });
});

describe('the former owner of an inquiry', () => {
  const addresses = { publicBaseUrl: 'https://house.example', mailDomain: 'house.example' };

  it('moved by a manager is told the new owner, not that it was taken back', async () => {
    const about = { house: ports.house, inquiry: ports.inquiry(), byId: 'helene' };
    await applyStaffCommand(ports, about, { act: 'reassign', toId: 'ines', because: 'workload' }, paris(23, '11:00'));
    const [letter, ...others] = await notifiedTo('camille', paris(23, '11:00'));
    expect(others).toEqual([]);
    expect(letter?.facts).toEqual({ kind: 'hand-over-withdrawn', toId: 'ines', isTakenBack: false });
    if (letter === undefined) throw new Error('Nobody told her.');
    const { subject, text } = renderLetter(letter, {}, addresses);
    expect(subject).toContain('ines suit désormais la demande');
    expect(text).toContain('est désormais suivie par ines.');
  });

  it('taken back is told that its owner keeps it', async () => {
    const link = await linkOf('camille');
    await choose(link, 'ines', paris(23, '11:00'));
    await applyAll(paris(23, '11:00'));
    await undo(link, paris(23, '11:05'));
    const [letter] = await notifiedTo('ines', paris(23, '11:05'));
    expect(letter?.facts).toEqual({ kind: 'hand-over-withdrawn', toId: 'camille', isTakenBack: true });
  });
});

describe('an inquiry handed over after its breach', () => {
  beforeEach(async () => {
    await passCheckpoint(ports, 'inq-1', paris(23, '15:00'));
    expect(ports.inquiry().firstResponse?.clockHolderId).toBe('hugo');
    await choose(await linkOf('camille'), 'hugo', paris(23, '15:05'));
    await applyAll(paris(23, '15:05'));
  });

  it('has to be answered by the new owner: the person shown as clock holder has been notified', async () => {
    await planFirstResponse(ports, 'inq-1', paris(23, '15:05'));
    await awaitFirstResponse(ports, 'inq-1', 'task-1', paris(23, '15:05'));
    const holder = ports.inquiry().firstResponse?.clockHolderId;
    expect(holder).toBe('hugo');
    expect(ports.mailer.left.at(-1)).toBe('inq-1.owner-2.hugo');
    expect(ports.mailer.left.filter((key) => key.endsWith('.ines'))).toEqual([]);
  });
});

describe('an inquiry that the manager reassigns after an escalation', () => {
  const tuesday9 = paris(24, '10:00');

  beforeEach(async () => {
    const at = paris(24, '09:59');
    for (const when of [paris(23, '15:00'), paris(24, '09:00'), at, tuesday9]) {
      const { next } = await passCheckpoint(ports, 'inq-1', when);
      if (next === 'duty-manager') await handOverToDutyManager(ports, 'inq-1', when);
    }
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'helene', because: 'escalated' });
    await choose(await linkOf('helene'), 'ines', paris(24, '11:30'));
    await applyAll(paris(24, '11:30'));
  });

  it('is not escalated again the next morning, and its owner is reminded', async () => {
    expect(ports.inquiry()).toMatchObject({ owner: { ownerId: 'ines' }, firstResponse: { escalatedAt: undefined } });
    const { secondsToNextStep } = { ...(await planFirstResponse(ports, 'inq-1', paris(24, '11:30'))) };
    const morning = new Date(Date.parse(paris(24, '11:30')) + secondsToNextStep * 1000).toISOString();
    expect(morning).toBe(paris(25, '09:00'));
    const before = ports.mailer.left.length;
    expect(await passCheckpoint(ports, 'inq-1', morning)).toMatchObject({ next: 'await' });
    expect(ports.inquiry().owner?.ownerId).toBe('ines');
    expect(ports.mailer.left.slice(before)).toEqual(['inq-1.3.chase-1.ines']);
  });
});

it('is not escalated for a share of the target that was used up under an earlier owner', async () => {
  // Twice four business hours are over on Tuesday at 10:00; the colleague has had it since 10:30.
  await passCheckpoint(ports, 'inq-1', paris(23, '15:00'));
  await choose(await linkOf('camille'), 'ines', paris(24, '10:30'));
  await applyAll(paris(24, '10:30'));
  const { next } = await passCheckpoint(ports, 'inq-1', paris(24, '10:31'));
  expect(next).toBe('await');
  expect(ports.inquiry().owner?.ownerId).toBe('ines');
  expect(ports.inquiry().firstResponse?.escalatedAt).toBeUndefined();
});
