import { holdSlots } from '#domain/appointments/agenda.ts';
import { booked } from '#domain/appointments/appointment.ts';
import { type Slot, slotOf } from '#domain/appointments/slot.ts';
import type { Inquiry, Ownership } from '#domain/inquiry/inquiry.ts';
import type { ClientWait } from '#domain/relance/client-wait.ts';
import type { Link, LinkPurpose } from '#ports/link-repository.ts';
import type { ClientAct } from '#use-cases/inquiry-changes/client-choice-change.ts';
import { monday10 } from './house.ts';
import { type HouseInMemory, houseInMemory } from './memory-house.ts';
import { inquiry } from './samples.ts';

/** A day of that week in November 2026 at this hour in Paris; the 23rd is a Monday. */
export const paris = (day: number, clock: string) => new Date(`2026-11-${day}T${clock}:00+01:00`).toISOString();

const camille: Ownership = {
  ownerId: 'camille',
  kind: 'advisor',
  assignmentNumber: 1,
  since: monday10,
  because: 'largest-shortfall',
};

export function slotAt(day: number, clock: string): Slot {
  const startsAt = paris(day, clock);
  return slotOf('camille', startsAt, new Date(Date.parse(startsAt) + 3_600_000).toISOString());
}

export const offered = [slotAt(25, '11:00'), slotAt(26, '15:00'), slotAt(27, '10:00')] as const;

export const wait = (moment: ClientWait['moment']): Pick<Inquiry, 'clientWait' | 'waitsBegun'> => ({
  clientWait: { waitNumber: 1, moment, startedAt: monday10, steps: [] },
  waitsBegun: 1,
});

/** Camille owes the first answer, until two in the afternoon. */
export function awaitingAnswer(parts: Partial<Inquiry> = {}): Inquiry {
  return inquiry({
    status: 'awaiting-first-response',
    owner: camille,
    firstResponse: {
      obligationId: 'obl-inq-1',
      startedAt: monday10,
      targetMinutes: 240,
      deadlineAt: paris(23, '14:00'),
      calendarId: 'paris',
      clockHolderId: 'camille',
      warnAtPercent: [50, 80],
      escalateAtPercent: 200,
      firedKeys: [],
      lastNotices: [],
      chases: 0,
    },
    ...parts,
  });
}

/** Camille has answered, and it is the client's turn; three times are held for them. */
export function awaitingChoice(parts: Partial<Inquiry> = {}): Inquiry {
  return inquiry({
    status: 'awaiting-client',
    owner: camille,
    ...wait('choice'),
    proposalsMade: 1,
    proposal: {
      proposalNumber: 1,
      advisorId: 'camille',
      slots: offered,
      heldUntil: paris(26, '10:00'),
      proposedAt: monday10,
    },
    ...parts,
  });
}

/** A meeting with Camille on Wednesday at eleven, of which both were notified. */
export function withMeeting(parts: Partial<Inquiry> = {}): Inquiry {
  const about = { appointmentId: 'app-0', boutiqueId: 'paris', meeting: 'boutique' } as const;
  return inquiry({
    status: 'appointment',
    owner: camille,
    waitsBegun: 1,
    appointment: { ...booked(about, offered[0], monday10), notifiedSequence: 0 },
    ...parts,
  });
}

/** The house in memory with these inquiries, and their times in Camille's agenda. */
export function houseWith(...inquiries: readonly Inquiry[]): HouseInMemory {
  const ports = houseInMemory({ inquiries });
  for (const { inquiryId, proposal, appointment } of inquiries) {
    let agenda = ports.memory.agendas.get('camille') ?? { advisorId: 'camille', version: 0, entries: [] };
    if (proposal !== undefined)
      agenda = holdSlots(agenda, inquiryId, proposal.slots, proposal.heldUntil, proposal.proposedAt);
    if (appointment !== undefined) {
      const { startsAt, endsAt } = appointment;
      const { slotId } = slotOf('camille', startsAt, endsAt);
      agenda = { ...agenda, entries: [...agenda.entries, { slotId, inquiryId, startsAt, endsAt, kind: 'booked' }] };
    }
    ports.memory.agendas.set('camille', { ...agenda, version: agenda.version + 1 });
  }
  return ports;
}

/** A link of the client's, as a letter carries it; `step` is what it belongs to. */
export async function clientLink(
  ports: HouseInMemory,
  purpose: LinkPurpose,
  parts: Partial<Link> = {},
): Promise<{ readonly token: string; readonly link: Link }> {
  const token = await ports.links.grant({
    purpose,
    holderId: 'person-1',
    inquiryId: 'inq-1',
    personId: 'person-1',
    step: 1,
    createdAt: monday10,
    validUntil: '2026-12-23T09:00:00.000Z',
    ...parts,
  });
  const link = await ports.links.findByToken(token);
  if (link === undefined) throw new Error('No link.');
  return { token, link };
}

/** The client acting through a fresh link of this purpose, on the present inquiry. */
export async function acting(ports: HouseInMemory, purpose: LinkPurpose, inquiryId = 'inq-1'): Promise<ClientAct> {
  const { link } = await clientLink(ports, purpose, { inquiryId });
  return { house: ports.house, inquiry: ports.inquiry(inquiryId), link };
}

/** The times in Camille's agenda for an inquiry, and whether they are held or booked. */
export function keptFor(ports: HouseInMemory, inquiryId = 'inq-1'): readonly string[] {
  const { entries } = ports.memory.agendas.get('camille') ?? { entries: [] };
  return entries.filter((one) => one.inquiryId === inquiryId).map(({ kind, startsAt }) => `${kind} ${startsAt}`);
}
