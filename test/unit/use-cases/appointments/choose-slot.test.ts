import { describe, expect, it } from 'vitest';
import { bookSlot, SlotPassedError, SlotTakenError } from '#domain/appointments/agenda.ts';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { AgendaChangedError } from '#ports/agenda-repository.ts';
import { LinkAlreadyUsedError } from '#ports/link-repository.ts';
import { chooseSlot } from '#use-cases/appointments/choose-slot.ts';
import { acting, awaitingChoice, houseWith, keptFor, offered, paris, withMeeting } from '../../ports/client-life.ts';

const [first, second, third] = offered;
const now = paris(24, '09:00');

describe('a chosen slot', () => {
  it('is booked, releases the others, ends the wait, and signals the workflow once', async () => {
    const ports = houseWith(awaitingChoice());
    await chooseSlot(ports, await acting(ports, 'slots'), second.slotId, now);
    expect(ports.inquiry()).toMatchObject({
      status: 'appointment',
      clientWait: undefined,
      proposal: undefined,
      appointment: {
        startsAt: second.startsAt,
        sequence: 0,
        notifiedSequence: -1,
        boutiqueId: 'paris',
        meeting: 'boutique',
      },
    });
    expect(keptFor(ports)).toEqual([`booked ${second.startsAt}`]);
    expect(ports.inquiry().signals.map(({ kind }) => kind)).toEqual(['slot-chosen']);
    expect(ports.saidNames()).toEqual(['slot-chosen.v1']);
  });

  it('has the place or channel that the client prefers', async () => {
    const answers = { intent: 'gift', acceptsByAppointment: true, meetingPreference: 'video' } as const;
    const ports = houseWith(awaitingChoice({ answers }));
    await chooseSlot(ports, await acting(ports, 'slots'), first.slotId, now);
    expect(ports.inquiry().appointment?.meeting).toBe('video');
  });

  it('is available when it is no longer held and not taken', async () => {
    const ports = houseWith(awaitingChoice());
    await chooseSlot(ports, await acting(ports, 'slots'), third.slotId, paris(26, '12:00'));
    expect(keptFor(ports)).toEqual([`booked ${third.startsAt}`]);
  });

  it('is unavailable when it was taken after the hold had ended', async () => {
    const ports = houseWith(awaitingChoice());
    const later = paris(26, '12:00');
    const agenda = await ports.agendas.read('camille');
    ports.memory.agendas.set('camille', bookSlot(agenda, 'inq-2', third, later));
    const act = await acting(ports, 'slots');
    await expect(chooseSlot(ports, act, third.slotId, later)).rejects.toThrow(SlotTakenError);
    expect(ports.inquiry().status).toBe('awaiting-client');
  });

  it('is unavailable once it has begun, and when it was never offered', async () => {
    const ports = houseWith(awaitingChoice());
    const act = await acting(ports, 'slots');
    await expect(chooseSlot(ports, act, first.slotId, paris(25, '11:00'))).rejects.toThrow(SlotPassedError);
    await expect(chooseSlot(ports, act, 'hugo.20261125T100000Z', now)).rejects.toThrow(SlotTakenError);
    expect(ports.saidNames()).toEqual([]);
  });

  it('is refused when a meeting is already agreed', async () => {
    const ports = houseWith(withMeeting());
    const act = await acting(ports, 'slots');
    await expect(chooseSlot(ports, act, first.slotId, now)).rejects.toThrow(InquiryStateError);
  });

  it('is kept at a second click on the same link', async () => {
    const ports = houseWith(awaitingChoice());
    const act = await acting(ports, 'slots');
    await chooseSlot(ports, act, first.slotId, now);
    // As if the proposal had come back meanwhile: the link alone already refuses.
    ports.memory.inquiries.set('inq-1', { ...awaitingChoice(), version: act.inquiry.version });
    await expect(chooseSlot(ports, act, second.slotId, now)).rejects.toThrow(LinkAlreadyUsedError);
  });
});

describe('two clients who choose the same time at once', () => {
  it('are not both received: the second write finds the agenda changed', async () => {
    const ports = houseWith(awaitingChoice());
    // The holds have ended, so both still see the time as free.
    const late = paris(26, '12:00');
    const act = await acting(ports, 'slots');
    ports.meanwhile.once = () => {
      const agenda = ports.memory.agendas.get('camille') ?? { advisorId: 'camille', version: 0, entries: [] };
      const taken = bookSlot(agenda, 'inq-2', third, late);
      ports.memory.agendas.set('camille', { ...taken, version: agenda.version + 1 });
    };
    await expect(chooseSlot(ports, act, third.slotId, late)).rejects.toThrow(AgendaChangedError);
    expect(ports.inquiry().status).toBe('awaiting-client');
    await expect(chooseSlot(ports, act, third.slotId, late)).rejects.toThrow(SlotTakenError);
    expect(keptFor(ports, 'inq-2')).toEqual([`booked ${third.startsAt}`]);
  });
});

describe('a time chosen after a cancellation', () => {
  const cancelledOnce = (notifiedSequence: number) =>
    awaitingChoice({
      appointment: {
        appointmentId: 'app-0',
        advisorId: 'camille',
        boutiqueId: 'paris',
        meeting: 'boutique',
        startsAt: paris(24, '15:00'),
        endsAt: paris(24, '16:00'),
        sequence: 1,
        bookedAt: paris(23, '10:00'),
        reschedules: 0,
        cancelledAt: paris(23, '11:00'),
        cancelledBy: 'client',
        notifiedSequence,
        remindersSent: [],
      },
    });

  it('keeps its calendar identity while nobody was notified of the cancellation', async () => {
    const ports = houseWith(cancelledOnce(0));
    await chooseSlot(ports, await acting(ports, 'slots'), first.slotId, paris(23, '12:00'));
    expect(ports.inquiry().appointment).toMatchObject({ appointmentId: 'app-0', sequence: 2, notifiedSequence: 0 });
    expect(ports.inquiry().appointment?.cancelledAt).toBeUndefined();
  });

  it('is a new meeting once the cancellation was notified', async () => {
    const ports = houseWith(cancelledOnce(1));
    await chooseSlot(ports, await acting(ports, 'slots'), first.slotId, paris(23, '12:00'));
    expect(ports.inquiry().appointment).toMatchObject({ sequence: 0, notifiedSequence: -1 });
    expect(ports.inquiry().appointment?.appointmentId).not.toBe('app-0');
  });
});
