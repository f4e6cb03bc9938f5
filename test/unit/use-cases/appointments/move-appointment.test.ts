import { describe, expect, it } from 'vitest';
import { bookSlot, SlotTakenError } from '#domain/appointments/agenda.ts';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { freeTimes } from '#use-cases/appointments/free-times.ts';
import { moveAppointment } from '#use-cases/appointments/move-appointment.ts';
import { acting, houseWith, keptFor, paris, slotAt, withMeeting } from '../../ports/client-life.ts';

const now = paris(23, '11:00');

async function times(ports: ReturnType<typeof houseWith>, at = now) {
  const inquiry = ports.inquiry();
  if (inquiry.appointment === undefined) throw new Error('No meeting.');
  return freeTimes(ports, ports.house, inquiry, inquiry.appointment, at);
}

describe('a moved appointment', () => {
  it('takes its new time and releases the old one, in one write', async () => {
    const ports = houseWith(withMeeting());
    const [free] = await times(ports);
    await moveAppointment(ports, await acting(ports, 'appointment'), free?.slotId ?? '', now);
    expect(keptFor(ports)).toEqual([`booked ${free?.startsAt}`]);
    expect(ports.inquiry().appointment).toMatchObject({
      appointmentId: 'app-0',
      startsAt: free?.startsAt,
      sequence: 1,
      reschedules: 1,
      notifiedSequence: 0,
      bookedAt: now,
    });
    expect(ports.inquiry().signals.map(({ kind }) => kind)).toEqual(['rescheduled']);
    expect(ports.memory.said[0]).toMatchObject({ name: 'appointment-moved.v1', data: { by: 'client' } });
  });

  it('may take any time the house could offer, even half an hour after the page was read', async () => {
    const ports = houseWith(withMeeting());
    const [free] = await times(ports);
    await moveAppointment(ports, await acting(ports, 'appointment'), free?.slotId ?? '', paris(23, '11:30'));
    expect(ports.inquiry().appointment?.startsAt).toBe(free?.startsAt);
  });

  it.each([
    ['outside opening hours', slotAt(25, '20:00').slotId],
    ['off the grid', slotAt(25, '10:10').slotId],
    ['within the notice the advisor needs', slotAt(23, '11:30').slotId],
    ['of an advisor who was not offered', slotAt(25, '10:00').slotId.replace('camille', 'hugo')],
    ['that is no time at all', 'camille.tomorrow'],
  ])('never takes a time %s, whatever a form posts', async (_what, slotId) => {
    const ports = houseWith(withMeeting());
    await expect(moveAppointment(ports, await acting(ports, 'appointment'), slotId, now)).rejects.toThrow(
      SlotTakenError,
    );
    expect(keptFor(ports)).toHaveLength(1);
  });

  it('is refused for a time that was booked since the page was read', async () => {
    const ports = houseWith(withMeeting());
    const [free] = await times(ports);
    if (free === undefined) throw new Error('No time is free.');
    ports.memory.agendas.set('camille', bookSlot(await ports.agendas.read('camille'), 'inq-2', free, now));
    const act = await acting(ports, 'appointment');
    await expect(moveAppointment(ports, act, free.slotId, now)).rejects.toThrow(SlotTakenError);
    expect((await times(ports)).map(({ slotId }) => slotId)).not.toContain(free.slotId);
  });

  it('can be moved five times at most by a page, and never once it has begun', async () => {
    const { appointment } = withMeeting();
    if (appointment === undefined) throw new Error('No meeting.');
    const ports = houseWith(withMeeting({ appointment: { ...appointment, reschedules: 5 } }));
    const [free] = await times(ports);
    const act = await acting(ports, 'appointment');
    await expect(moveAppointment(ports, act, free?.slotId ?? '', now)).rejects.toThrow(InquiryStateError);
    const begun = houseWith(withMeeting());
    const late = await acting(begun, 'appointment');
    await expect(moveAppointment(begun, late, slotAt(26, '10:00').slotId, paris(25, '11:00'))).rejects.toThrow(
      InquiryStateError,
    );
  });
});

describe('the times a meeting may be moved to', () => {
  it('are not held, and exclude its present time', async () => {
    const ports = houseWith(withMeeting());
    const before = structuredClone(ports.memory.agendas.get('camille'));
    const starts = (await times(ports)).map(({ startsAt }) => startsAt);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts).not.toContain(ports.inquiry().appointment?.startsAt);
    expect(ports.memory.agendas.get('camille')).toEqual(before);
  });
});
