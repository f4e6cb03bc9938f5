import { beforeEach, describe, expect, it } from 'vitest';
import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import { type Link, LinkAlreadyUsedError } from '#ports/link-repository.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { handOverInquiry } from '#use-cases/assignment/hand-over-inquiry.ts';
import { handOverToColleague } from '#use-cases/assignment/hand-over-to-colleague.ts';
import { commitChoice } from '#use-cases/choices/commit-choice.ts';
import { type Action, readAction } from '#use-cases/choices/read-staff-link.ts';
import { undoChoice } from '#use-cases/choices/undo-choice.ts';
import { type Answer, answerInquiry } from '#use-cases/first-response/answer-inquiry.ts';
import { actionLink } from '#use-cases/letters/compose-letter.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

let ports: HouseInMemory;
let ownerId: string;

/** Monday at this hour in Paris. */
const at = (clock: string) => new Date(`2026-11-23T${clock}:00+01:00`).toISOString();

beforeEach(async () => {
  const team = [advisor('camille', { delegateId: 'hugo' }), advisor('hugo', { weight: 0, delegateId: 'camille' })];
  ports = houseInMemory({ inquiries: [inquiry()], house: house(team) });
  await assignAdvisor(ports, 'inq-1', monday10);
  ownerId = ports.inquiry().owner?.ownerId ?? '';
});

/** The link that a letter to this person would have now. */
async function linkOf(staffId: string): Promise<string> {
  return ports.links.grant(actionLink(ports.house, ports.inquiry(), staffId, monday10));
}

async function open(
  token: string,
  when: string,
): Promise<{ house: typeof ports.house; inquiry: ReturnType<typeof ports.inquiry>; link: Link }> {
  const action = await readAction(ports, token, when);
  if (action.kind !== 'open') throw new Error(`The link is ${action.kind}.`);
  return action;
}

async function answer(
  token: string,
  when: string,
  choice: Answer = { choice: 'answered', channel: 'call' },
): Promise<void> {
  await answerInquiry(ports, await open(token, when), choice, when);
}

async function undo(token: string, when: string): Promise<void> {
  const action = await readAction(ports, token, when);
  if (action.kind !== 'recorded' || action.undoUntil === undefined)
    throw new Error(`Cannot be undone: ${action.kind}.`);
  await undoChoice(ports, action, when);
}

describe('an answer', () => {
  it('leaves to be read what the client wrote and no letter has told', async () => {
    const token = await linkOf(ownerId);
    const clientAsked = { what: 'wrote', at: at('14:29') } as const;
    await ports.inquiries.change(ports.inquiry(), { set: { clientAsked }, events: [] });
    await answer(token, at('14:29'));
    await commitChoice(ports, 'inq-1', at('14:39'));
    expect(ports.inquiry().clientAsked).toEqual(clientAsked);
  });

  it('covers the words that a letter to the house had told', async () => {
    const token = await linkOf(ownerId);
    const told: NewEvent = {
      name: 'mail-sent.v1',
      at: at('14:20'),
      data: {
        mailKey: 'inq-1.asked-1.camille',
        kind: 'client-spoke',
        audience: 'staff',
        recipientId: ownerId,
        contactClass: 'internal',
      },
    };
    const set = { clientAsked: { what: 'wrote', at: at('14:20') } } as const;
    await ports.inquiries.change(ports.inquiry(), { set, events: [told] });
    await answer(token, at('14:29'));
    expect(ports.inquiry().clientAsked).toBeUndefined();
  });

  it('stops the clock with the working time it took, and frees the advisor’s place', async () => {
    await answer(await linkOf(ownerId), at('14:30'));
    expect(ports.inquiry()).toMatchObject({
      status: 'responded',
      // 10:00 to 13:00, and half an hour after lunch.
      response: {
        byId: 'camille',
        channel: 'call',
        businessMinutes: 210,
        calendarMinutes: 270,
        marginMinutes: 30,
        withinTarget: true,
      },
      pendingChoice: { choice: 'answered', undoUntil: at('14:40') },
    });
    expect(ports.memory.loads.get('camille')).toBe(0);
    expect(ports.inquiry().signals.map((one) => one.kind)).toEqual(['answered']);
  });

  it('keeps half minutes, so that a late answer is exactly as late as it was', async () => {
    await answer(await linkOf(ownerId), new Date('2026-11-23T15:00:30+01:00').toISOString());
    expect(ports.inquiry().response).toMatchObject({
      businessMinutes: 240.5,
      marginMinutes: -0.5,
      withinTarget: false,
    });
  });

  it('makes the owner the client’s own advisor once it is committed, even when the delegate answered', async () => {
    await answer(await linkOf('hugo'), at('11:00'));
    expect(ports.inquiry().response?.byId).toBe('hugo');
    expect(ports.memory.people.get('person-1')?.advisorId).toBeUndefined();
    await commitChoice(ports, 'inq-1', at('11:10'));
    expect(ports.memory.people.get('person-1')?.advisorId).toBe('camille');
  });

  it('is recorded once: the same link shows the outcome', async () => {
    const token = await linkOf(ownerId);
    await answer(token, at('11:00'));
    expect(await readAction(ports, token, at('11:01'))).toMatchObject({
      kind: 'recorded',
      outcome: { choice: 'answered', byId: 'camille' },
    });
  });

  it('is recorded once even by two clicks on open links', async () => {
    const token = await linkOf(ownerId);
    const [one, other] = [await open(token, at('11:00')), await open(token, at('11:00'))];
    await answerInquiry(ports, one, { choice: 'answered', channel: 'call' }, at('11:00'));
    await expect(answerInquiry(ports, other, { choice: 'answered', channel: 'mail' }, at('11:01'))).rejects.toThrow(
      /Changed|Used/,
    );
    expect(ports.inquiry().response).toMatchObject({ at: at('11:00'), channel: 'call' });
    expect(ports.saidNames().filter((name) => name === 'first-response-given.v1')).toHaveLength(1);
  });

  it('of the delegate is kept when the owner answers a moment later, and the owner is shown it', async () => {
    const [owners, delegates] = [await linkOf(ownerId), await linkOf('hugo')];
    const late = await open(owners, at('11:00'));
    await answer(delegates, at('11:00'));
    await expect(answerInquiry(ports, late, { choice: 'off-target', reason: 'press' }, at('11:01'))).rejects.toThrow(
      InquiryChangedError,
    );
    expect(await readAction(ports, owners, at('11:02'))).toMatchObject({
      kind: 'recorded',
      outcome: { byId: 'hugo' },
      undoUntil: undefined,
    });
  });

  it('is refused by the store when only the link was used meanwhile', async () => {
    const token = await linkOf(ownerId);
    const action = await open(token, at('11:00'));
    ports.memory.outcomes.set(token, { choice: 'answered', at: at('10:59'), byId: ownerId });
    await expect(answerInquiry(ports, action, { choice: 'answered', channel: 'call' }, at('11:00'))).rejects.toThrow(
      LinkAlreadyUsedError,
    );
    expect(ports.inquiry().response).toBeUndefined();
  });

  it('stores the note and the question with the client’s texts, never in an event', async () => {
    await answer(await linkOf(ownerId), at('11:00'), { choice: 'clarify', question: 'Pour quelle date ?' });
    expect(ports.memory.contents.get('inq-1')?.notes).toEqual([
      { at: at('11:00'), byId: 'camille', kind: 'question', text: 'Pour quelle date ?' },
    ]);
    expect(JSON.stringify(ports.memory.said)).not.toContain('Pour quelle date');
    expect(JSON.stringify(ports.inquiry())).not.toContain('Pour quelle date');
  });
});

describe('times proposed as the answer', () => {
  it('count as a first response by mail, and can be taken back', async () => {
    const token = await linkOf(ownerId);
    await answer(token, at('11:00'), { choice: 'slots', note: 'Plutôt le matin.' });
    expect(ports.inquiry()).toMatchObject({
      status: 'responded',
      response: { choice: 'slots', channel: 'mail', businessMinutes: 60, withinTarget: true },
      pendingChoice: { choice: 'slots' },
    });
    expect(ports.inquiry().signals.map((one) => one.kind)).toEqual(['slots']);
    expect(await readAction(ports, token, at('11:01'))).toMatchObject({ outcome: { choice: 'slots' } });
    await undo(token, at('11:05'));
    expect(ports.inquiry()).toMatchObject({ status: 'awaiting-first-response', response: undefined });
    expect(ports.memory.loads.get('camille')).toBe(1);
  });
});

describe('a link of an inquiry that changed since', () => {
  const now = (parts: Partial<ReturnType<typeof ports.inquiry>>) =>
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), ...parts });
  const left = { byId: 'person-1', at: at('10:30'), undoUntil: at('10:40') };

  it('shows that the client has withdrawn, not that a colleague decided', async () => {
    const token = await linkOf(ownerId);
    now({ pendingChoice: { choice: 'declined', ...left } });
    expect(await readAction(ports, token, at('10:31'))).toMatchObject({ kind: 'ended', how: 'declined' });
    now({ pendingChoice: { choice: 'paused', ...left } });
    expect(await readAction(ports, token, at('10:31'))).toMatchObject({ kind: 'ended', how: 'rest' });
  });

  it('shows so also when the inquiry had been answered before', async () => {
    await answer(await linkOf('hugo'), at('10:20'));
    const token = await linkOf(ownerId);
    now({ status: 'closed', pendingChoice: undefined, committedChoice: { choice: 'consent-withdrawn', ...left } });
    expect(await readAction(ports, token, at('12:00'))).toMatchObject({ kind: 'ended', how: 'consent-withdrawn' });
  });

  it.each(['awaiting-client', 'appointment', 'awaiting-outcome'] as const)(
    'shows the given answer, while the inquiry is %s',
    async (status) => {
      await answer(await linkOf('hugo'), at('10:20'));
      const token = await linkOf(ownerId);
      now({ status, pendingChoice: undefined });
      expect(await readAction(ports, token, at('12:00'))).toMatchObject({
        kind: 'recorded',
        outcome: { byId: 'hugo' },
      });
    },
  );

  it('is replaced while the inquiry is qualified anew', async () => {
    const token = await linkOf(ownerId);
    now({ status: 'received' });
    expect((await readAction(ports, token, at('12:00'))).kind).toBe('replaced');
  });

  it('names the manager who paused it', async () => {
    const token = await linkOf(ownerId);
    now({ status: 'paused', committedChoice: { choice: 'paused', byId: 'helene', at: at('10:30') } });
    expect(await readAction(ports, token, at('12:00'))).toMatchObject({ kind: 'ended', how: 'paused', byId: 'helene' });
  });
});

describe('an off-target judgement', () => {
  it('stops no clock, because it is no answer to a client', async () => {
    await answer(await linkOf(ownerId), at('11:00'), { choice: 'off-target', reason: 'press' });
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-first-response',
      pendingChoice: { choice: 'off-target', offTargetReason: 'press' },
    });
    expect(ports.inquiry().response).toBeUndefined();
    expect(ports.memory.loads.get('camille')).toBe(1);
  });
});

describe('reading a link', () => {
  it('changes nothing, however often and by whomever it is read', async () => {
    const token = await linkOf(ownerId);
    const before = ports.inquiry();
    for (let times = 1; times <= 20; times += 1) await readAction(ports, token, at('11:00'));
    expect(ports.inquiry()).toEqual(before);
    expect(ports.memory.outcomes.size).toBe(0);
  });

  it.each<[string, () => Promise<Action>]>([
    ['unknown', () => readAction(ports, 'never-was', at('11:00'))],
    ['expired', async () => readAction(ports, await linkOf(ownerId), '2027-11-23T10:00:00.000Z')],
  ])('says that it is %s', async (kind, read) => {
    expect((await read()).kind).toBe(kind);
  });

  it('is refused for a link of another purpose', async () => {
    const token = await ports.links.grant({
      ...actionLink(ports.house, ports.inquiry(), ownerId, monday10),
      purpose: 'private-space',
    });
    expect((await readAction(ports, token, at('11:00'))).kind).toBe('unknown');
  });
});

describe('a choice taken back', () => {
  it('within ten minutes resumes the clock from the same start', async () => {
    const before = ports.inquiry();
    const token = await linkOf(ownerId);
    await answer(token, at('11:00'));
    await undo(token, at('11:09'));
    const after = ports.inquiry();
    expect(after).toMatchObject({ status: 'awaiting-first-response', firstResponse: before.firstResponse });
    expect(after.response).toBeUndefined();
    expect(after.pendingChoice).toBeUndefined();
    expect(ports.memory.loads.get('camille')).toBe(1);
    expect(after.signals.map((one) => one.kind)).toEqual(['answered', 'undone']);
    expect((await readAction(ports, token, at('11:09'))).kind).toBe('open');
  });

  it('is refused after ten minutes', async () => {
    const token = await linkOf(ownerId);
    await answer(token, at('11:00'));
    expect(await readAction(ports, token, at('11:10'))).toMatchObject({ kind: 'recorded', undoUntil: undefined });
  });

  it('is refused to a colleague', async () => {
    const [owners, delegates] = [await linkOf(ownerId), await linkOf('hugo')];
    await answer(owners, at('11:00'));
    expect(await readAction(ports, delegates, at('11:01'))).toMatchObject({ kind: 'recorded', undoUntil: undefined });
  });

  it('can be made again, differently, with ten minutes of its own', async () => {
    const token = await linkOf(ownerId);
    await answer(token, at('11:00'));
    await undo(token, at('11:08'));
    await answer(token, at('11:09'), { choice: 'clarify', question: 'Laquelle ?' });
    expect(await commitChoice(ports, 'inq-1', at('11:10'))).toMatchObject({
      next: 'await-end-of-undo',
      lookAt: at('11:19'),
    });
    expect(ports.inquiry().pendingChoice).toMatchObject({ choice: 'clarification', undoUntil: at('11:19') });
  });
});

describe('committing a choice', () => {
  it('records it once, and a repeat returns the same', async () => {
    await answer(await linkOf(ownerId), at('11:00'));
    for (let times = 1; times <= 3; times += 1)
      expect(await commitChoice(ports, 'inq-1', at('11:10'))).toMatchObject({ next: 'await-client-choice' });
    expect(ports.saidNames().filter((name) => name === 'first-response-recorded.v1')).toHaveLength(1);
    expect(ports.inquiry().pendingChoice).toBeUndefined();
    expect(ports.inquiry().committedChoice).toMatchObject({ choice: 'answered', at: at('11:00') });
  });

  it('returns that it was taken back, if it was', async () => {
    const token = await linkOf(ownerId);
    await answer(token, at('11:00'));
    await undo(token, at('11:05'));
    expect(await commitChoice(ports, 'inq-1', at('11:10'))).toMatchObject({ next: 'first-response' });
  });

  it('loses against an undo that was written a moment earlier', async () => {
    const token = await linkOf(ownerId);
    await answer(token, at('11:00'));
    ports.meanwhile.once = () => ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), version: 99 });
    await expect(commitChoice(ports, 'inq-1', at('11:10'))).rejects.toThrow(InquiryChangedError);
    expect(ports.saidNames()).not.toContain('first-response-recorded.v1');
  });
});

/** Runs the workflow's handling of the oldest signal. */
const move = (when: string) => handOverToColleague(ports, 'inq-1', ports.inquiry().signals[0]?.signalId ?? null, when);

describe('an inquiry handed over', () => {
  it('belongs to the colleague and takes a place of theirs; links of the first owner are replaced', async () => {
    const token = await linkOf(ownerId);
    const spare = await linkOf(ownerId);
    await handOverInquiry(
      ports,
      await open(token, at('11:00')),
      { colleagueId: 'hugo', note: 'Cliente de Lyon.' },
      at('11:00'),
    );
    await move(at('11:00'));
    expect(ports.inquiry().owner).toMatchObject({
      ownerId: 'hugo',
      assignmentNumber: 2,
      because: 'advisor-choice',
      previousOwnerId: 'camille',
    });
    expect(ports.inquiry().signals).toEqual([]);
    expect(ports.memory.loads).toEqual(
      new Map([
        ['camille', 0],
        ['hugo', 1],
      ]),
    );
    expect((await readAction(ports, spare, at('11:01'))).kind).toBe('replaced');
  });

  it('keeps the client’s own start, so that the hand-over does not extend the deadline', async () => {
    const before = ports.inquiry().firstResponse;
    await handOverInquiry(ports, await open(await linkOf(ownerId), at('14:00')), { colleagueId: 'hugo' }, at('14:00'));
    await move(at('14:00'));
    expect(ports.inquiry().firstResponse).toMatchObject({
      startedAt: before?.startedAt,
      deadlineAt: before?.deadlineAt,
    });
  });

  it('is moved once, even when the step is retried', async () => {
    await handOverInquiry(ports, await open(await linkOf(ownerId), at('11:00')), { colleagueId: 'hugo' }, at('11:00'));
    const signalId = ports.inquiry().signals[0]?.signalId ?? null;
    await handOverToColleague(ports, 'inq-1', signalId, at('11:00'));
    await handOverToColleague(ports, 'inq-1', signalId, at('11:00'));
    expect(ports.inquiry().owner?.assignmentNumber).toBe(2);
    expect(ports.memory.loads.get('hugo')).toBe(1);
  });

  it('returns when it is taken back, and the colleague who loses it is told once', async () => {
    const token = await linkOf(ownerId);
    await handOverInquiry(ports, await open(token, at('11:00')), { colleagueId: 'hugo' }, at('11:00'));
    await move(at('11:00'));
    await undo(token, at('11:05'));
    const signalId = ports.inquiry().signals[0]?.signalId ?? null;
    await move(at('11:05'));
    await handOverToColleague(ports, 'inq-1', signalId, at('11:05'));
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'camille', because: 'hand-over-undone' });
    expect(ports.memory.loads).toEqual(
      new Map([
        ['camille', 1],
        ['hugo', 0],
      ]),
    );
    expect(ports.mailer.left).toHaveLength(1);
    expect(ports.mailer.left[0]).toContain('.hugo');
  });

  it('stays answered when the delegate answered before the move', async () => {
    const [owners, delegates] = [await linkOf(ownerId), await linkOf('hugo')];
    await handOverInquiry(ports, await open(owners, at('11:00')), { colleagueId: 'hugo' }, at('11:00'));
    await answer(delegates, at('11:00'));
    await move(at('11:01'));
    expect(ports.inquiry()).toMatchObject({ status: 'responded', owner: { ownerId: 'camille' } });
    expect(ports.memory.loads).toEqual(new Map([['camille', 0]]));
  });
});
