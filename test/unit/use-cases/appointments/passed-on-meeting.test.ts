import { describe, expect, it } from 'vitest';
import { attachmentsOf } from '#adapters/ses/letter-invitation.ts';
import { type Appointment, cancelled, entrusted, rescheduled } from '#domain/appointments/appointment.ts';
import type { Letter } from '#ports/letters.ts';
import { notifyAppointment } from '#use-cases/appointments/notify-appointment.ts';
import { houseWith, offered, paris, withMeeting } from '../../ports/client-life.ts';
import type { HouseInMemory } from '../../ports/memory-house.ts';

interface Entry {
  readonly uid: string;
  readonly organiser: string;
  readonly sequence: number;
  readonly stamp: string;
}

/** Everybody's calendar, kept as RFC 5546 asks: a lower sequence, or another organiser, changes nothing. */
function calendars() {
  const kept = new Map<string, Entry>();
  const seen: Entry[] = [];
  return {
    seen,
    holders: () => [...kept.keys()].toSorted(),
    receive({ letter, owner }: { readonly letter: Letter; readonly owner: string }) {
      for (const { content } of attachmentsOf(letter, 'maison.example') ?? []) {
        const text = content.replaceAll('\r\n ', '');
        const property = (name: string) => new RegExp(`^${name}[^:\\r\\n]*:(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
        const entry = {
          uid: property('UID'),
          organiser: property('ORGANIZER'),
          sequence: Number(property('SEQUENCE')),
          stamp: property('DTSTAMP'),
        };
        seen.push(entry);
        const known = kept.get(owner);
        if (known !== undefined && (known.organiser !== entry.organiser || known.sequence >= entry.sequence)) continue;
        if (property('METHOD') === 'CANCEL') kept.delete(owner);
        else kept.set(owner, entry);
      }
    },
  };
}

function observed() {
  const about = withMeeting();
  const ports = houseWith({ ...about, appointment: { ...meetingOf(about), notifiedSequence: -1 } });
  const all = calendars();
  const outbox: HouseInMemory['outbox'] = {
    ...ports.outbox,
    store(letter, at) {
      const { recipient } = letter;
      all.receive({ letter, owner: recipient.kind === 'client' ? 'client' : recipient.staffId });
      return ports.outbox.store(letter, at);
    },
  };
  const change = (alter: (appointment: Appointment) => Appointment) => {
    const inquiry = ports.inquiry();
    const appointment = alter(meetingOf(inquiry));
    ports.memory.inquiries.set('inq-1', { ...inquiry, appointment, version: inquiry.version + 1 });
  };
  return { ports, all, change, notify: (at: string) => notifyAppointment({ ...ports, outbox }, 'inq-1', at) };
}

function meetingOf({ appointment }: { readonly appointment?: Appointment | undefined }): Appointment {
  if (appointment === undefined) throw new Error('No meeting.');
  return appointment;
}

describe('a meeting that passes between advisors', () => {
  it('leaves the calendar of each advisor who lost it, and is one meeting for the client', async () => {
    const { all, change, notify } = observed();
    await notify(paris(23, '10:05'));
    expect(all.holders()).toEqual(['camille', 'client']);
    change((meeting) => entrusted(meeting, 'hugo', paris(24, '09:00')));
    await notify(paris(24, '09:00'));
    expect(all.holders()).toEqual(['client', 'hugo']);
    change((meeting) => entrusted(meeting, 'helene', paris(24, '15:00')));
    await notify(paris(24, '15:00'));
    expect(all.holders()).toEqual(['client', 'helene']);
    expect(new Set(all.seen.map(({ uid }) => uid)).size).toBe(1);
    expect([...new Set(all.seen.map(({ organiser }) => organiser))]).toEqual(['mailto:vestibule@maison.example']);
    // With each sequence goes an instant of its own.
    const stamps = new Map(all.seen.map(({ sequence, stamp }) => [sequence, stamp]));
    expect([...stamps]).toEqual([
      [0, '20261123T090000Z'],
      [1, '20261124T080000Z'],
      [2, '20261124T140000Z'],
    ]);
  });

  it('through several hands before anybody is told, is taken from the one who knew of it', async () => {
    const { ports, all, change, notify } = observed();
    await notify(paris(23, '10:05'));
    change((meeting) => entrusted(meeting, 'hugo', paris(24, '09:00')));
    change((meeting) => entrusted(meeting, 'helene', paris(24, '09:01')));
    await notify(paris(24, '09:02'));
    expect(all.holders()).toEqual(['client', 'helene']);
    expect(ports.inquiry().appointment?.formerAdvisorId).toBe('camille');
  });

  it('is cancelled for whoever has it, though a colleague had just taken it over', async () => {
    const { all, change, notify } = observed();
    await notify(paris(23, '10:05'));
    change((meeting) => entrusted(meeting, 'hugo', paris(24, '09:00')));
    change((meeting) => cancelled(meeting, 'client', paris(24, '09:01')));
    await notify(paris(24, '09:02'));
    expect(all.holders()).toEqual([]);
  });

  it('moved to a time of another advisor leaves the first one’s calendar too', async () => {
    const { all, change, notify } = observed();
    await notify(paris(23, '10:05'));
    change((meeting) => rescheduled(meeting, { ...offered[1], advisorId: 'hugo' }, paris(24, '09:00')));
    await notify(paris(24, '09:00'));
    expect(all.holders()).toEqual(['client', 'hugo']);
  });

  it('announced by an earlier release, without a record of who has it, is taken from its advisor', async () => {
    const { all, change, notify } = observed();
    await notify(paris(23, '10:05'));
    change(({ heldById: _unknown, ...meeting }) => entrusted(meeting, 'hugo', paris(24, '09:00')));
    await notify(paris(24, '09:00'));
    expect(all.holders()).toEqual(['client', 'hugo']);
  });

  it('writes to nobody twice when the step is tried again', async () => {
    const { ports, change, notify } = observed();
    await notify(paris(23, '10:05'));
    change((meeting) => entrusted(meeting, 'hugo', paris(24, '09:00')));
    await notify(paris(24, '09:00'));
    const left = ports.mailer.left.length;
    await notify(paris(24, '09:00'));
    expect(ports.mailer.left).toHaveLength(left);
  });
});
