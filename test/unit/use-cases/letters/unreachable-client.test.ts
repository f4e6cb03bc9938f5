import { beforeEach, describe, expect, it } from 'vitest';
import { ClientUnreachableError, type Inquiry } from '#domain/inquiry/inquiry.ts';
import { blockageOf } from '#domain/progress/progress.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { commitChoice } from '#use-cases/choices/commit-choice.ts';
import { readAction } from '#use-cases/choices/read-staff-link.ts';
import { suppressAddresses } from '#use-cases/consent/suppress-address.ts';
import { answerInquiry } from '#use-cases/first-response/answer-inquiry.ts';
import { awaitFirstResponse } from '#use-cases/first-response/await-first-response.ts';
import { planFirstResponse } from '#use-cases/first-response/plan-first-response.ts';
import { holdAsIncomplete } from '#use-cases/intake/hold-as-incomplete.ts';
import { sendClarification } from '#use-cases/intake/send-clarification.ts';
import { actionLink } from '#use-cases/letters/compose-letter.ts';
import { deliverLetters } from '#use-cases/letters/deliver-letter.ts';
import { reportTrouble } from '#use-cases/recovery/report-trouble.ts';
import { planNextStep } from '#use-cases/workflow/plan-next-step.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { memoryIntake } from '../../ports/memory-intake.ts';
import { inquiry } from '../../ports/samples.ts';

let ports: HouseInMemory;

const at = (clock: string) => new Date(`2026-11-23T${clock}:00+01:00`).toISOString();
const bounce = { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: 'Anna@client.example' }] };
const returned = (when: string) =>
  suppressAddresses({ ...ports, intake: memoryIntake(ports.memory) }, { bounce }, when);
const failed = (error: string) => ({ inquiryId: 'inq-1', failedState: 'Send clarification', error });
const loads = () => Object.fromEntries(ports.memory.loads);

beforeEach(async () => {
  ports = houseInMemory({ inquiries: [inquiry()], house: house([advisor('camille')]) });
  await assignAdvisor(ports, 'inq-1', monday10);
});

async function ask(choice: 'clarify' | 'mail' | 'call'): Promise<string> {
  const token = await ports.links.grant(actionLink(ports.house, ports.inquiry(), 'camille', monday10));
  const action = await readAction(ports, token, at('11:00'));
  if (action.kind !== 'open') throw new Error(action.kind);
  const answer =
    choice === 'clarify'
      ? ({ choice: 'clarify', question: 'Or jaune ?' } as const)
      : ({ choice: 'answered', channel: choice } as const);
  await answerInquiry(ports, action, answer, at('11:00'));
  const { signals: _heard, ...rest } = ports.inquiry();
  ports.memory.inquiries.set('inq-1', { ...rest, signals: [] });
  await commitChoice(ports, 'inq-1', at('11:10'));
  return token;
}

const reopened: Partial<Inquiry> = {
  status: 'awaiting-first-response',
  response: undefined,
  committedChoice: undefined,
};

describe('a question that never reaches the client', () => {
  it('because their address is closed is no answer: its owner has the inquiry again, and a fresh link', async () => {
    const used = await ask('clarify');
    ports.memory.suppressed.set('anna@client.example', 'bounce');
    await expect(sendClarification(ports, 'inq-1', at('11:10'))).rejects.toThrow(ClientUnreachableError);
    expect(await reportTrouble(ports, failed('ClientUnreachableError'), at('11:11'))).toEqual({ next: 'await' });
    expect(ports.inquiry()).toMatchObject({
      ...reopened,
      owner: { ownerId: 'camille', assignmentNumber: 2, because: 'client-unreachable' },
      firstResponse: { startedAt: monday10, deadlineAt: at('15:00') },
    });
    expect(blockageOf(ports.house, ports.inquiry(), at('11:12'))).toBe('mail-bounced');
    expect(loads()).toEqual({ camille: 1 });
    await awaitFirstResponse(ports, 'inq-1', 'task-1', at('11:11'));
    expect(ports.mailer.left).toEqual([
      `inq-1.unreachable-${Date.parse(at('11:11'))}.camille`,
      'inq-1.owner-2.camille',
    ]);
    expect((await readAction(ports, used, at('11:12'))).kind).toBe('recorded');
  });

  it('because the mail service refuses it permanently is no answer either', async () => {
    await ask('clarify');
    ports.mailer.next = ['refuse'];
    await expect(sendClarification(ports, 'inq-1', at('11:10'))).rejects.toThrow();
    expect(await reportTrouble(ports, failed('MailRefusedError'), at('11:20'))).toEqual({ next: 'await' });
    expect(ports.inquiry()).toMatchObject({ ...reopened, owner: { ownerId: 'camille' }, heldBecause: 'trouble' });
    expect(blockageOf(ports.house, ports.inquiry(), at('11:21'))).toBe('workflow-trouble');
    expect(ports.mailer.left.at(-1)).toContain('.camille');
    expect(await reportTrouble(ports, failed('MailRefusedError'), at('11:20'))).toEqual({ next: 'await' });
    expect(loads()).toEqual({ camille: 1 });
  });

  it('is reopened when it bounces later: the next run begins, and its owner is told once', async () => {
    await ask('clarify');
    await sendClarification(ports, 'inq-1', at('11:10'));
    await returned(at('11:15'));
    await returned(at('11:16'));
    expect(ports.inquiry()).toMatchObject({ ...reopened, unreachableSince: at('11:15') });
    expect(ports.saidNames().filter((name) => name === 'inquiry-reopened.v1')).toHaveLength(1);
    expect(ports.inquiry().signals).toMatchObject([{ kind: 'mail-returned' }]);
    await planNextStep(ports, 'inq-1', at('11:16'));
    await planFirstResponse(ports, 'inq-1', at('11:16'));
    await awaitFirstResponse(ports, 'inq-1', 'task-2', at('11:16'));
    expect(ports.mailer.left.filter((key) => key.includes('unreachable'))).toHaveLength(1);
  });
});

describe('an address that no longer receives', () => {
  it('shows on the board while the client awaits an answer, and the owner is notified', async () => {
    await returned(at('10:05'));
    expect(blockageOf(ports.house, ports.inquiry(), at('10:06'))).toBe('mail-bounced');
    expect(ports.inquiry()).toMatchObject({ owner: { assignmentNumber: 1 }, signals: [{ kind: 'mail-returned' }] });
  });

  it('does not undo an answer given by voice: the owner owes another way from now on', async () => {
    await ask('call');
    await returned(at('11:15'));
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-first-response',
      earlierResponses: [{ channel: 'call' }],
      firstResponse: { obligationId: 'obl-inq-1-2', startedAt: at('11:15') },
    });
  });

  it('undoes an answer by mail of the last days, and none of long ago', async () => {
    await ask('mail');
    await returned(at('11:15'));
    expect(ports.inquiry()).toMatchObject({ earlierResponses: [], firstResponse: { obligationId: 'obl-inq-1' } });
  });

  it('keeps an answer of long ago', async () => {
    await ask('mail');
    await returned('2026-12-23T10:00:00.000Z');
    expect(ports.inquiry()).toMatchObject({
      earlierResponses: [{ channel: 'mail' }],
      firstResponse: { obligationId: 'obl-inq-1-2' },
    });
  });

  it('of an incomplete inquiry returns it to its owner', async () => {
    ports = houseInMemory({ inquiries: [inquiry()], house: house([advisor('camille')]) });
    await holdAsIncomplete(ports, 'inq-1', monday10);
    await returned(at('10:05'));
    expect(ports.inquiry()).toMatchObject({ status: 'awaiting-first-response', owner: { ownerId: 'helene' } });
    expect(ports.inquiry().signals).toMatchObject([{ kind: 'mail-returned' }]);
  });
});

it('letters in doubt in one step wait for their results together', async () => {
  const dossier = {
    inquiry: ports.inquiry(),
    person: await ports.people.read('person-1'),
    content: await ports.inquiries.readContent(ports.inquiry()),
  };
  const letters = ['one', 'two', 'three'].map((name) => ({
    mailKey: `inq-1.${name}`,
    recipient: { kind: 'staff', staffId: 'camille' } as const,
    language: 'fr' as const,
    contactClass: 'internal' as const,
    house: ports.house,
    facts: { kind: 'clock-handed-over' } as const,
    dossier,
  }));
  ports.mailer.next = ['drop', 'drop', 'drop'];
  let attempts = 0;
  for (let done = false; !done; attempts += 1) {
    done = await deliverLetters(ports, letters, at('10:00')).then(
      () => true,
      () => false,
    );
  }
  // As many as one letter in doubt needs: the step has six retries for it.
  expect(attempts).toBe(6);
});
