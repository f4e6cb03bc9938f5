import { describe, expect, it } from 'vitest';
import { cancelled } from '#domain/appointments/appointment.ts';
import type { Inquiry, PendingChoice, Signal } from '#domain/inquiry/inquiry.ts';
import { chooseSlot } from '#use-cases/appointments/choose-slot.ts';
import { notifyAppointment } from '#use-cases/appointments/notify-appointment.ts';
import { remindOfAppointment } from '#use-cases/appointments/remind-of-appointment.ts';
import { requestAppointment } from '#use-cases/appointments/request-appointment.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { handOverToColleague } from '#use-cases/assignment/hand-over-to-colleague.ts';
import { resendLink } from '#use-cases/choices/resend-link.ts';
import { completeInquiry } from '#use-cases/intake/complete-inquiry.ts';
import { askForOutcome } from '#use-cases/outcome/ask-for-outcome.ts';
import { sendRelance } from '#use-cases/relances/send-relance.ts';
import { goOn } from '#use-cases/workflow/plan-next-step.ts';
import { acting, awaitingChoice, clientLink, houseWith, offered, paris, withMeeting } from '../../ports/client-life.ts';
import { advisor, house } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

const now = paris(24, '10:00');

const advisorHere = { kind: 'advisor', assignmentNumber: 2, since: now, because: 'manager-choice' } as const;

describe('a signal that arrives while a step is about to act', () => {
  const rescored: Signal = { signalId: 'sig-9', kind: 'rescored', at: now, byId: 'person-1' };
  const dayAfterMeeting = paris(26, '17:00');

  it('is handled before a relance, a reminder or an outcome request, and the step does not loop', async () => {
    const steps = [
      () => sendRelance(houseWith(awaitingChoice({ signals: [rescored] })), 'inq-1', dayAfterMeeting),
      () => remindOfAppointment(houseWith(withMeeting({ signals: [rescored] })), 'inq-1', paris(24, '11:30')),
      () => askForOutcome(houseWith(withMeeting({ signals: [rescored] })), 'inq-1', dayAfterMeeting),
    ];
    for (const step of steps) expect((await step()).next).toBe('look-again');
  });
});

describe('a client who acts at the moment their inquiry is paused by silence', () => {
  const silent = { choice: 'paused', byId: 'camille', at: now, pause: { reason: 'silent' } } as const;

  it('keeps the time they chose', async () => {
    const ports = houseWith(awaitingChoice({ committedChoice: silent }));
    await chooseSlot(ports, await acting(ports, 'slots'), offered[0].slotId, now);
    expect((await notifyAppointment(ports, 'inq-1', now)).next).toBe('await-appointment');
  });

  it('has their completion read', async () => {
    const ports = houseWith(inquiry({ status: 'incomplete', committedChoice: silent }));
    const completion = { message: 'En or rose.', acceptsByAppointment: true };
    await completeInquiry(ports, await acting(ports, 'completion'), completion, now);
    expect((await goOn(ports, 'inq-1', now)).next).toBe('qualify');
  });

  it('is refused a time once a manager has closed the inquiry, and nothing is booked', async () => {
    const ports = houseWith(awaitingChoice({ closing: 'by-staff' }));
    const act = await acting(ports, 'slots');
    await expect(chooseSlot(ports, act, offered[0].slotId, now)).rejects.toMatchObject({ name: 'InquiryStateError' });
  });
});

describe('a client who was leaving and asks for an appointment', () => {
  const undoUntil = paris(24, '10:09');
  const left: PendingChoice = { choice: 'declined', byId: 'person-1', at: paris(24, '09:59'), undoUntil };

  it('stays, and is offered times', async () => {
    const ports = houseWith(awaitingChoice({ proposal: undefined, pendingChoice: left }));
    await requestAppointment(ports, ports.house, ports.inquiry(), now);
    expect(ports.inquiry()).toMatchObject({ pendingChoice: undefined, proposalWanted: 'first' });
    expect(ports.saidNames()).toEqual(['choice-undone.v1', 'client-asked.v1']);
  });

  it('keeps the answer that their exit had overridden, and the inquiry keeps its owner', async () => {
    const answered: PendingChoice = { choice: 'answered', byId: 'camille', at: paris(24, '09:58'), undoUntil };
    const about = { status: 'responded', appointment: undefined } as const;
    const ports = houseWith(withMeeting({ ...about, pendingChoice: { ...left, replaced: answered } }));
    await requestAppointment(ports, ports.house, ports.inquiry(), now);
    expect(ports.inquiry()).toMatchObject({ pendingChoice: { choice: 'answered' }, clientAsked: { at: now } });
  });
});

describe('places and hours of an owner', () => {
  it('an advisor who got the inquiry while the client was asked for more keeps it, and takes a place once', async () => {
    const incomplete = inquiry({ owner: { ...advisorHere, ownerId: 'hugo' } });
    const ports = houseInMemory({ inquiries: [incomplete] });
    await assignAdvisor(ports, 'inq-1', now);
    await assignAdvisor(ports, 'inq-1', now);
    expect(ports.inquiry()).toMatchObject({ owner: { ownerId: 'hugo' }, status: 'awaiting-first-response' });
    expect([...ports.memory.loads]).toEqual([['hugo', 1]]);
  });

  it('an advisor who took no place gives none back when it moves to another', async () => {
    const gone = advisor('ines', { active: false });
    const incomplete = inquiry({ owner: { ...advisorHere, ownerId: 'ines' } });
    const ports = houseInMemory({ house: house([advisor('camille'), gone]), inquiries: [incomplete] });
    await assignAdvisor(ports, 'inq-1', now);
    expect([...ports.memory.loads]).toEqual([['camille', 1]]);
  });

  it('a meeting kept by a colleague stays unchanged when the inquiry moves to that colleague', async () => {
    const signal: Signal = {
      signalId: 'sig-9',
      kind: 'handed-over',
      at: now,
      byId: 'helene',
      toId: 'camille',
      because: 'manager-choice',
    };
    const owner = { ...advisorHere, ownerId: 'hugo' };
    const ports = houseWith(withMeeting({ owner, signals: [signal] }));
    const { appointment } = ports.inquiry();
    await handOverToColleague(ports, 'inq-1', 'sig-9', now);
    expect(ports.inquiry()).toMatchObject({ owner: { ownerId: 'camille' }, appointment });
  });
});

describe('a member of staff who has left the house', () => {
  const departed = house([{ ...advisor('camille', { active: false }), left: true }, advisor('hugo')]);
  const owner = { ...advisorHere, ownerId: 'hugo' };
  const recipients = async (about: Partial<Inquiry>, step: typeof notifyAppointment, at: string) => {
    const ports = houseInMemory({ house: departed, inquiries: [withMeeting({ owner, ...about })] });
    await step(ports, 'inq-1', at);
    return [...ports.outbox.entries.values()].map(({ about: { recipientId } }) => recipientId);
  };

  it('is not asked for the outcome of a meeting: the owner is', async () => {
    expect(await recipients({}, askForOutcome, paris(26, '17:00'))).toEqual(['hugo']);
  });

  it('is not notified of a cancelled meeting', async () => {
    const { appointment } = withMeeting();
    if (appointment === undefined) throw new Error('No meeting.');
    const off = { appointment: cancelled(appointment, 'manager', now) };
    expect(await recipients(off, notifyAppointment, now)).toEqual(['person-1']);
  });
});

describe('a fresh link', () => {
  it('of a meeting that has begun leads to the private space, not to another expired link', async () => {
    const ports = houseWith(withMeeting());
    const { link } = await clientLink(ports, 'appointment', { step: 0 });
    const sent: unknown[] = [];
    const outbox: typeof ports.outbox = {
      ...ports.outbox,
      store(letter, at) {
        sent.push([letter.link?.purpose, letter.privateLink?.purpose]);
        return ports.outbox.store(letter, at);
      },
    };
    await resendLink({ ...ports, outbox }, link, paris(25, '11:30'));
    expect(sent).toEqual([[undefined, 'private-space']]);
  });
});
