import { describe, expect, it } from 'vitest';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { cancelAppointment } from '#use-cases/appointments/cancel-appointment.ts';
import { undoClientChoice } from '#use-cases/choices/undo-client-choice.ts';
import { acting, houseWith, keptFor, paris, withMeeting } from '../../ports/client-life.ts';

const now = paris(24, '10:00');

describe('an appointment cancelled by the client', () => {
  it('frees the advisor at once, returns the turn to the client, and leads to other times', async () => {
    const ports = houseWith(withMeeting());
    await cancelAppointment(ports, await acting(ports, 'appointment'), { next: 'other-times' }, now);
    expect(keptFor(ports)).toEqual([]);
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-client',
      clientWait: { waitNumber: 2, moment: 'choice', startedAt: now },
      proposalWanted: 'new-times',
      appointment: { cancelledAt: now, cancelledBy: 'client', sequence: 1, notifiedSequence: 0 },
    });
    expect(ports.inquiry().pendingChoice).toBeUndefined();
    expect(ports.saidNames()).toEqual(['appointment-cancelled.v1', 'client-awaited.v1']);
    expect(ports.inquiry().signals.map(({ kind }) => kind)).toEqual(['cancelled']);
  });

  it('gives a client who wanted nothing more ten minutes to return; the cancellation stays', async () => {
    const ports = houseWith(withMeeting());
    const act = await acting(ports, 'appointment');
    const outcome = await cancelAppointment(ports, act, { next: 'nothing' }, now);
    expect(ports.inquiry().pendingChoice).toMatchObject({ choice: 'declined', undoUntil: paris(24, '10:10') });
    await undoClientChoice(ports, { ...act, inquiry: ports.inquiry() }, outcome, paris(24, '10:09'));
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-client',
      pendingChoice: undefined,
      proposalWanted: 'new-times',
      appointment: { cancelledAt: now },
    });
  });

  it('is refused once the meeting has begun, and when it is cancelled already', async () => {
    const ports = houseWith(withMeeting());
    const act = await acting(ports, 'appointment');
    await expect(cancelAppointment(ports, act, { next: 'nothing' }, paris(25, '11:00'))).rejects.toThrow(
      InquiryStateError,
    );
    await cancelAppointment(ports, act, { next: 'other-times' }, now);
    const again = await acting(ports, 'appointment');
    await expect(cancelAppointment(ports, again, { next: 'nothing' }, now)).rejects.toThrow(InquiryStateError);
    expect(ports.saidNames().filter((name) => name === 'appointment-cancelled.v1')).toHaveLength(1);
  });
});
