import { describe, expect, it } from 'vitest';
import type { Appointment } from '#domain/appointments/appointment.ts';
import type { Inquiry, PendingChoice } from '#domain/inquiry/inquiry.ts';
import { type LifeRules, nextStep } from '#domain/inquiry/next-step.ts';
import { defaultCare } from '#domain/policy/care.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { house } from '../../ports/house.ts';
import { inquiry } from '../../ports/samples.ts';

const [calendar] = house().calendars;
if (calendar === undefined) throw new Error('The house has hours.');

const rules: LifeRules = {
  appointments: defaultPolicy.appointments,
  relances: defaultPolicy.relances,
  care: defaultCare,
  clientHours: contactHours(defaultPolicy, 'Europe/Paris'),
  ownerHours: calendar,
  receiverHours: calendar,
};

const paris = (day: number, clock: string) => new Date(`2026-11-${day}T${clock}:00+01:00`).toISOString();
const now = paris(23, '10:00');

const owner = {
  ownerId: 'camille',
  kind: 'advisor',
  assignmentNumber: 1,
  since: now,
  because: 'only-eligible',
} as const;

function next(parts: Partial<Inquiry>, at = now) {
  return nextStep(inquiry({ owner, ...parts }), rules, at);
}

const declined: PendingChoice = { choice: 'declined', byId: 'person-1', at: now, undoUntil: paris(23, '10:10') };

const meeting: Appointment = {
  appointmentId: 'app-1',
  advisorId: 'camille',
  boutiqueId: 'paris',
  meeting: 'boutique',
  startsAt: paris(26, '11:00'),
  endsAt: paris(26, '12:00'),
  sequence: 0,
  bookedAt: now,
  reschedules: 0,
  notifiedSequence: 0,
  remindersSent: [],
};

const wait = { waitNumber: 1, moment: 'choice', startedAt: now, steps: [] } as const;

describe('the priority of the next step', () => {
  it('is a hand-over, then a choice in its ten minutes, then its commit', () => {
    const signal = { signalId: 's', kind: 'handed-over', at: now, byId: 'camille', toId: 'hugo' } as const;
    const all = { status: 'awaiting-client', clientWait: wait, pendingChoice: declined } as const;
    expect(next({ ...all, signals: [signal] }).next).toBe('hand-over');
    expect(next(all)).toEqual({ next: 'await-end-of-undo', lookAt: paris(23, '10:10') });
    expect(next(all, paris(23, '10:10')).next).toBe('commit-choice');
  });

  it('is the notice of a cancelled meeting before a pause or a close', () => {
    const cancelled = { ...meeting, sequence: 1, cancelledAt: now };
    const { undoUntil: _over, ...committedChoice } = declined;
    const left = { status: 'awaiting-client', appointment: cancelled, committedChoice } as const;
    expect(next(left).next).toBe('notify-appointment');
    expect(next({ ...left, closing: 'withdrawn' }).next).toBe('notify-appointment');
    expect(next({ ...left, appointment: { ...cancelled, notifiedSequence: 1 } }).next).toBe('pause');
  });

  it('is a close before a pause, and a pause before any letter', () => {
    const { undoUntil: _over, ...committedChoice } = declined;
    const due = { status: 'awaiting-client', clientWait: wait, committedChoice } as const;
    expect(next({ ...due, closing: 'won' }, paris(27, '10:00')).next).toBe('close');
    expect(next(due, paris(27, '10:00')).next).toBe('pause');
    expect(next({ ...due, committedChoice: undefined }, paris(27, '10:00')).next).toBe('send-relance');
  });

  it('leaves closed and paused inquiries so, whatever signal comes late', () => {
    expect(next({ status: 'closed', clientWait: wait, clientAsked: { what: 'call', at: now } }).next).toBe('over');
    expect(next({ status: 'paused', clientWait: wait }).next).toBe('over');
    expect(next({ status: 'paused', closing: 'dormant' }).next).toBe('close');
  });

  it.each(['paused', 'closed'] as const)('what is %s begins anew by a word that the client writes', (status) => {
    for (const what of ['wrote', 'corrected', 'resume'] as const)
      expect(next({ status, clientAsked: { what, at: now } }).next).toBe('forward-client-message');
  });
});

describe('the client’s turn', () => {
  it('waits until the next relance is due, and sends it then', () => {
    const waiting = { status: 'awaiting-client', clientWait: wait } as const;
    expect(next(waiting)).toEqual({ next: 'await-client-choice', lookAt: paris(25, '10:00') });
    expect(next(waiting, paris(25, '10:00')).next).toBe('send-relance');
    const incomplete = { status: 'incomplete', clientWait: { ...wait, moment: 'incomplete' } } as const;
    expect(next(incomplete)).toEqual({ next: 'await-completion', lookAt: paris(24, '10:00') });
  });

  it('holds promised times first, and forwards messages before it waits', () => {
    const waiting = { status: 'awaiting-client', clientWait: wait } as const;
    expect(next({ ...waiting, proposalWanted: 'first' }).next).toBe('propose-slots');
    expect(next({ ...waiting, clientAsked: { what: 'call', at: now } }).next).toBe('forward-client-message');
  });

  it('sends the advisor’s question when it was not sent yet', () => {
    const committedChoice = { choice: 'clarification', byId: 'camille', at: now } as const;
    expect(next({ status: 'responded', committedChoice }).next).toBe('send-clarification');
  });
});

describe('a meeting', () => {
  const agreed = { status: 'appointment', appointment: meeting } as const;

  it('is notified, reminded of a day before, and asked about two hours after its end, in working hours', () => {
    expect(next({ ...agreed, appointment: { ...meeting, notifiedSequence: -1 } }).next).toBe('notify-appointment');
    expect(next(agreed)).toEqual({ next: 'await-appointment', lookAt: paris(25, '11:00') });
    expect(next(agreed, paris(25, '11:00')).next).toBe('remind');
    const reminded = { ...agreed, appointment: { ...meeting, remindersSent: [24] } };
    expect(next(reminded, paris(25, '11:00'))).toEqual({ next: 'await-meeting', lookAt: paris(26, '14:00') });
    expect(next(reminded, paris(26, '14:00')).next).toBe('ask-for-outcome');
  });

  it('is asked about again a day later, then of the duty manager, and the inquiry is paused after weeks', () => {
    const over = { status: 'awaiting-outcome', appointment: { ...meeting, remindersSent: [24] } } as const;
    const asked = [paris(26, '14:00')];
    expect(next({ ...over, outcomeAskedAt: asked }, paris(26, '14:01'))).toEqual({
      next: 'await-outcome',
      lookAt: paris(27, '14:00'),
    });
    const twice = [...asked, paris(27, '14:00')];
    // Three days after the first question is a Sunday: the duty manager is asked on Monday morning.
    expect(next({ ...over, outcomeAskedAt: twice }, paris(28, '10:00'))).toEqual({
      next: 'await-outcome',
      lookAt: paris(30, '09:00'),
    });
    const thrice = [...twice, paris(30, '09:00')];
    expect(next({ ...over, outcomeAskedAt: thrice }, '2026-12-26T13:00:00.000Z').next).toBe('ask-for-outcome');
  });
});

describe('an inquiry that starts again', () => {
  it('is qualified anew when the client completed it, and answered when an answer is owed', () => {
    expect(next({ status: 'received' }).next).toBe('qualify');
    expect(next({ status: 'awaiting-first-response', clientAsked: { what: 'call', at: now } }).next).toBe(
      'first-response',
    );
  });
});
