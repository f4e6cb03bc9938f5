import { describe, expect, it } from 'vitest';
import { bookSlot } from '#domain/appointments/agenda.ts';
import { booked } from '#domain/appointments/appointment.ts';
import { slotOf } from '#domain/appointments/slot.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { announceAbsences } from '#use-cases/team/announce-absences.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, person } from '../../ports/samples.ts';

const leave = [{ from: '2026-11-25', to: '2026-11-27', timeZone: 'Europe/Paris' }];
const tuesdayNoon = '2026-11-24T11:00:00.000Z';
const wednesday10 = '2026-11-25T09:00:00.000Z';

const away = () => house([advisor('camille', { delegateId: 'hugo', leave }), advisor('hugo')]);

/** Camille has agreed to meet the client on the second morning of her leave. */
function withMeeting(options: { readonly hugoBusy?: boolean } = {}) {
  const slot = slotOf('camille', '2026-11-26T09:00:00.000Z', '2026-11-26T10:00:00.000Z');
  const appointment = {
    ...booked({ appointmentId: 'app-1', boutiqueId: 'paris', meeting: 'boutique' }, slot, monday10),
    notifiedSequence: 0,
  };
  const one = inquiry({
    status: 'appointment',
    appointment,
    owner: {
      ownerId: 'camille',
      kind: 'advisor',
      assignmentNumber: 1,
      since: monday10,
      because: 'largest-shortfall',
    },
  });
  const ports = houseInMemory({ house: away(), inquiries: [one] });
  const agenda = (advisorId: string, of: string) =>
    ports.memory.agendas.set(
      advisorId,
      bookSlot({ advisorId, version: 0, entries: [] }, of, { ...slot, advisorId }, monday10),
    );
  agenda('camille', 'inq-1');
  if (options.hugoBusy) agenda('hugo', 'inq-other');
  return ports;
}

describe('a client who waits for an answer when the leave begins', () => {
  const waiting = async () => {
    const ports = houseInMemory({ house: away(), inquiries: [inquiry()], person: person({ advisorId: 'camille' }) });
    await assignAdvisor(ports, 'inq-1', monday10);
    expect(ports.inquiry().owner?.ownerId).toBe('camille');
    return ports;
  };
  const letters = (ports: Awaited<ReturnType<typeof waiting>>) => ports.mailer.left.length;

  it('is told once, in their own hours, and the inquiry keeps its owner', async () => {
    const ports = await waiting();
    const before = ports.inquiry();
    expect(await announceAbsences(ports, tuesdayNoon)).toEqual({ told: 0 });
    // The leave has begun, and it is the middle of the night.
    expect(await announceAbsences(ports, '2026-11-25T02:00:00.000Z')).toEqual({ told: 0 });
    await announceAbsences(ports, wednesday10);
    expect(letters(ports)).toBe(1);
    await announceAbsences(ports, '2026-11-25T09:15:00.000Z');
    await announceAbsences(ports, '2026-11-26T09:15:00.000Z');
    expect(letters(ports)).toBe(1);
    expect(ports.inquiry()).toEqual(before);
  });

  it('is not told when the leave is over, or was cancelled before it began', async () => {
    const ports = await waiting();
    expect(await announceAbsences(ports, '2026-11-30T09:00:00.000Z')).toEqual({ told: 0 });
    expect(letters(ports)).toBe(0);
  });
});

describe('a meeting that falls into a leave', () => {
  it('is kept at its hour by the delegate, from the day before, in both calendars', async () => {
    const ports = withMeeting();
    expect(await announceAbsences(ports, monday10)).toEqual({ told: 0 });
    expect(await announceAbsences(ports, tuesdayNoon)).toEqual({ told: 1 });
    const { appointment, owner, signals } = ports.inquiry();
    expect(appointment).toMatchObject({
      advisorId: 'hugo',
      formerAdvisorId: 'camille',
      startsAt: '2026-11-26T09:00:00.000Z',
      sequence: 1,
    });
    expect([owner?.ownerId, signals.map(({ kind }) => kind)]).toEqual(['camille', ['rescheduled']]);
    expect(ports.memory.agendas.get('camille')?.entries).toEqual([]);
    expect(ports.memory.agendas.get('hugo')?.entries).toHaveLength(1);
    expect(await announceAbsences(ports, wednesday10)).toEqual({ told: 0 });
  });

  it('is offered at other times when the delegate is not free', async () => {
    const ports = withMeeting({ hugoBusy: true });
    expect(await announceAbsences(ports, tuesdayNoon)).toEqual({ told: 1 });
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-client',
      proposalWanted: 'new-times',
      appointment: { cancelledBy: 'manager' },
    });
    expect(ports.memory.agendas.get('hugo')?.entries).toHaveLength(1);
  });
});
