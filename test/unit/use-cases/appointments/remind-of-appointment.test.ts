import { describe, expect, it } from 'vitest';
import { cancelled, rescheduled } from '#domain/appointments/appointment.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { remindOfAppointment } from '#use-cases/appointments/remind-of-appointment.ts';
import { houseWith, offered, paris, wait, withMeeting } from '../../ports/client-life.ts';

const dayBefore = paris(24, '11:00');

/** Letters sent when the reminder of Wednesday's meeting is due. */
async function reminded(change: (about: Inquiry) => Partial<Inquiry> = () => ({})): Promise<readonly string[]> {
  const about = withMeeting();
  const ports = houseWith({ ...about, ...change(about) });
  await remindOfAppointment(ports, 'inq-1', dayBefore);
  await remindOfAppointment(ports, 'inq-1', dayBefore);
  return [...ports.outbox.entries.values()].map(({ about: { kind, recipientId } }) => `${kind} to ${recipientId}`);
}

/** Cancels the meeting and begins a wait for the client, as a cancellation does. */
function calledOff({ appointment }: Inquiry): Partial<Inquiry> {
  if (appointment === undefined) throw new Error('No meeting.');
  return {
    status: 'awaiting-client',
    ...wait('choice'),
    appointment: cancelled(appointment, 'client', paris(24, '10:00')),
  };
}

describe('the reminder of a meeting', () => {
  it('goes to client and advisor once, even when its task is retried', async () => {
    expect(await reminded()).toEqual(['appointment-reminder to person-1', 'appointment-ahead to camille']);
  });

  it('is not sent once the meeting was cancelled', async () => {
    expect(await reminded(calledOff)).toEqual([]);
  });

  it('is not sent for the old time once the meeting was moved', async () => {
    const moved = await reminded(({ appointment }) =>
      appointment ? { appointment: rescheduled(appointment, offered[2], paris(24, '10:00')) } : {},
    );
    expect(moved).toEqual([]);
  });

  it('is not sent while a client message is unread', async () => {
    const signal = { signalId: 'sig-1', kind: 'cancelled', at: paris(24, '10:59'), byId: 'person-1' } as const;
    expect(await reminded(() => ({ signals: [signal] }))).toEqual([]);
  });
});
