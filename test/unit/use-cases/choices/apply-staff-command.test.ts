import { beforeEach, describe, expect, it } from 'vitest';
import { SlotTakenError } from '#domain/appointments/agenda.ts';
import { booked } from '#domain/appointments/appointment.ts';
import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { cancelForClient, moveForClient } from '#use-cases/appointments/change-appointment-for-client.ts';
import { freeTimes } from '#use-cases/appointments/free-times.ts';
import { applyStaffCommand, type CommandGiven } from '#use-cases/choices/apply-staff-command.ts';
import { undoPendingChoice } from '#use-cases/choices/undo-choice.ts';
import { monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { memoryAgendas } from '../../ports/memory-inquiries.ts';
import { inquiry } from '../../ports/samples.ts';

const at = (clock: string, day = '23') => new Date(`2026-11-${day}T${clock}:00+01:00`).toISOString();
const helene = { staffId: 'helene', role: 'manager' } as const;

function owned(parts: Partial<Inquiry> = {}): Inquiry {
  return inquiry({
    status: 'awaiting-client',
    owner: { ownerId: 'camille', kind: 'advisor', assignmentNumber: 1, since: monday10, because: 'continuity' },
    clientWait: { waitNumber: 1, moment: 'choice', startedAt: monday10, steps: [] },
    waitsBegun: 1,
    ...parts,
  });
}

let ports: HouseInMemory;
beforeEach(() => {
  ports = houseInMemory({ inquiries: [owned()] });
});

function steer(steering: CommandGiven, when = at('11:00')): Promise<void> {
  return applyStaffCommand(ports, { house: ports.house, inquiry: ports.inquiry(), byId: 'helene' }, steering, when);
}

describe('a manager', () => {
  it('reassigns an inquiry: the signal names the new owner, and only staff see the note', async () => {
    await steer({ act: 'reassign', toId: 'hugo', because: 'workload', note: 'Cliente de Lyon.' });
    expect(ports.inquiry().signals).toMatchObject([{ kind: 'handed-over', toId: 'hugo', because: 'manager-choice' }]);
    expect(ports.saidNames()).toEqual(['inquiry-handed-over.v1', 'inquiry-steered.v1']);
    expect(ports.memory.contents.get('inq-1')?.notes).toMatchObject([{ kind: 'hand-over-note', toId: 'hugo' }]);
    expect(JSON.stringify(ports.memory.said)).not.toContain('Lyon');
  });

  it('reassigns once, however often it is sent; a note of the second time is kept', async () => {
    await steer({ act: 'reassign', toId: 'hugo', because: 'workload' });
    await steer({ act: 'reassign', toId: 'hugo', because: 'workload', note: 'Elle préfère le matin.' });
    expect(ports.inquiry().signals).toHaveLength(1);
    expect(ports.saidNames()).toEqual(['inquiry-handed-over.v1', 'inquiry-steered.v1']);
    expect(ports.memory.contents.get('inq-1')?.notes).toMatchObject([{ text: 'Elle préfère le matin.' }]);
  });

  it('cannot reassign it to its owner, or to a person who takes no inquiries', async () => {
    await expect(steer({ act: 'reassign', toId: 'camille', because: 'other' })).rejects.toThrow(InquiryStateError);
    await expect(steer({ act: 'reassign', toId: 'nobody', because: 'other' })).rejects.toThrow(InquiryStateError);
  });

  it('pauses it until a date, which takes effect after ten minutes', async () => {
    await steer({ act: 'pause', because: 'no-capacity', reopensAt: at('00:00', '30') });
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-client',
      pendingChoice: {
        choice: 'paused',
        byId: 'helene',
        pause: { reason: 'no-capacity', reopensAt: at('00:00', '30') },
        undoUntil: at('11:10'),
      },
    });
  });

  it('takes a closing back, and the inquiry continues as before', async () => {
    const sale = { kind: 'sale', amountMinor: 100, currency: 'EUR', category: 'watches' } as const;
    await steer({ act: 'close', because: 'won', sale });
    expect(ports.inquiry().pendingChoice).toMatchObject({ choice: 'closed', close: 'won', outcome: sale });
    await undoPendingChoice(ports, ports.inquiry(), helene, at('11:05'));
    expect(ports.inquiry()).toMatchObject({ status: 'awaiting-client', pendingChoice: undefined });
    expect(ports.inquiry().clientWait?.waitNumber).toBe(1);
  });

  it('cannot override a choice within its undo window', async () => {
    await steer({ act: 'pause', because: 'later' });
    await expect(steer({ act: 'close', because: 'by-staff' })).rejects.toThrow(InquiryStateError);
  });

  it('cannot take back a client’s own pause', async () => {
    const pendingChoice = { choice: 'paused', byId: 'person-1', at: at('11:00'), undoUntil: at('11:10') } as const;
    ports.memory.inquiries.set('inq-1', owned({ pendingChoice }));
    await expect(undoPendingChoice(ports, ports.inquiry(), helene, at('11:01'))).rejects.toThrow(InquiryStateError);
  });

  it.each(['paused', 'closed'] as const)('cannot change an inquiry that is %s already', async (status) => {
    ports.memory.inquiries.set('inq-1', owned({ status }));
    await expect(steer({ act: 'pause', because: 'later' })).rejects.toThrow(InquiryStateError);
  });
});

describe('proposed slots from the inquiry’s page', () => {
  it('are requested once, and only by the owner', async () => {
    await steer({ act: 'propose-slots' });
    expect(ports.inquiry()).toMatchObject({ proposalWanted: 'first', signals: [{ kind: 'steered' }] });
    await expect(steer({ act: 'propose-slots' })).rejects.toThrow(InquiryStateError);
  });

  it('are refused while slots are held for the client', async () => {
    const proposal = {
      proposalNumber: 1,
      advisorId: 'camille',
      slots: [],
      heldUntil: at('12:00'),
      proposedAt: monday10,
    };
    ports.memory.inquiries.set('inq-1', owned({ proposal }));
    await expect(steer({ act: 'propose-slots' })).rejects.toThrow(InquiryStateError);
    await steer({ act: 'propose-slots' }, at('12:00'));
  });
});

describe('a meeting changed by staff for the client', () => {
  const slot = { slotId: 'camille.x', advisorId: 'camille', startsAt: at('10:00', '25'), endsAt: at('11:00', '25') };
  const camille = { staffId: 'camille', role: 'advisor' } as const;
  const rearranging = () => ({ ...ports, agendas: memoryAgendas(ports.memory) });
  const act = (note?: string) => ({ house: ports.house, inquiry: ports.inquiry(), member: camille, note });

  beforeEach(() => {
    const about = { appointmentId: 'app-1', boutiqueId: 'paris', meeting: 'boutique' } as const;
    const appointment = booked(about, slot, monday10);
    ports.memory.inquiries.set('inq-1', owned({ status: 'appointment', clientWait: undefined, appointment }));
    const entry = { ...slot, inquiryId: 'inq-1', kind: 'booked' } as const;
    ports.memory.agendas.set('camille', { advisorId: 'camille', version: 1, entries: [entry] });
  });

  it('and cancelled frees the hour, is recorded as the advisor’s act, and offers other times', async () => {
    await cancelForClient(rearranging(), act('A appelé.'), at('11:00'));
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-client',
      proposalWanted: 'new-times',
      clientWait: { waitNumber: 2, moment: 'choice' },
      appointment: { cancelledBy: 'advisor', sequence: 1 },
      signals: [{ kind: 'cancelled', byId: 'camille' }],
    });
    expect(ports.memory.agendas.get('camille')?.entries).toEqual([]);
    await expect(cancelForClient(rearranging(), act(), at('11:01'))).rejects.toThrow(InquiryStateError);
  });

  it('and moved takes the new hour, releases the old one, and keeps the client’s number of changes', async () => {
    const { appointment } = ports.inquiry();
    if (appointment === undefined) throw new Error('No meeting.');
    const [free] = await freeTimes(rearranging(), ports.house, ports.inquiry(), appointment, at('11:00'));
    await moveForClient(rearranging(), act(), free?.slotId ?? '', at('11:00'));
    expect(ports.inquiry().appointment).toMatchObject({ startsAt: free?.startsAt, sequence: 1, reschedules: 0 });
    expect(ports.memory.agendas.get('camille')?.entries).toMatchObject([{ startsAt: free?.startsAt, kind: 'booked' }]);
    expect(ports.memory.said.at(-1)).toMatchObject({ name: 'appointment-moved.v1', data: { by: 'advisor' } });
  });

  it('is not moved to an hour that is taken or was not offered', async () => {
    const taken = { ...slot, slotId: 'camille.y', startsAt: at('14:00', '26'), endsAt: at('15:00', '26') };
    const other = { ...taken, inquiryId: 'inq-2', kind: 'booked' } as const;
    ports.memory.agendas.set('camille', { advisorId: 'camille', version: 1, entries: [other] });
    const name = (clock: string) => `camille.${at(clock, '26').replace(/[-:]|\.000/g, '')}`;
    await expect(moveForClient(rearranging(), act(), name('14:00'), at('11:00'))).rejects.toThrow(SlotTakenError);
    await expect(moveForClient(rearranging(), act(), name('03:00'), at('11:00'))).rejects.toThrow(SlotTakenError);
    await moveForClient(rearranging(), act(), name('16:00'), at('11:00'));
  });
});
