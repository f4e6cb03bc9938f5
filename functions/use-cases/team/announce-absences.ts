import { isOpen } from '#domain/calendar/business-time.ts';
import { type Instant, plusMs, toEpochMs } from '#domain/calendar/instant.ts';
import { type Leave, leaveIntervals } from '#domain/calendar/leave.ts';
import { responsePeople } from '#domain/first-response/obligation.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryLists, InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { isConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';
import { meetingChange } from '#use-cases/inquiry-changes/transfer-change.ts';
import { clientLetter, openDossier } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type AbsencePorts = LetterPorts & {
  readonly people: PersonReader;
  readonly inquiries: InquiryRepository & InquiryLists;
  readonly houses: HouseRepository;
  readonly agendas: AgendaReader;
};

/** A client expected on the first morning of a leave is told the day before who receives them. */
const noticeMs = 86_400_000;

function leaveOf(house: House, staffId: string): readonly Leave[] {
  return house.staff.find((member) => member.staffId === staffId)?.profile?.leave ?? [];
}

function leaveAt(leave: readonly Leave[], at: Instant): Leave | undefined {
  const atMs = toEpochMs(at);
  return leave.find((one) =>
    leaveIntervals([one]).some(({ from, to }) => toEpochMs(from) <= atMs && atMs < toEpochMs(to)),
  );
}

/**
 * The person who answers while the owner is away; undefined when that is the duty manager by default, who is notified
 * otherwise.
 */
function standInOf(house: House, ownerId: string): string | undefined {
  return responsePeople(house, ownerId).delegate?.id;
}

/**
 * The client waits for an answer, and their advisor is away from today: they are told once for each leave, in their own
 * hours.
 */
async function notifyClient(ports: AbsencePorts, house: House, inquiry: Inquiry, at: Instant): Promise<boolean> {
  const { owner, status, response } = inquiry;
  if (owner === undefined || status !== 'awaiting-first-response' || response !== undefined) return false;
  const leave = leaveAt(leaveOf(house, owner.ownerId), at);
  const standInId = standInOf(house, owner.ownerId);
  // The advisor was given the inquiry during the leave, so the client was never told that they are present.
  if (leave === undefined || standInId === undefined) return false;
  const dossier = await openDossier(ports, inquiry);
  if (!isOpen(at, contactHours(house.policy, dossier.person.timeZone))) return false;
  const facts = { kind: 'advisor-away', awayId: owner.ownerId, standInId, awayUntil: leave.to } as const;
  await deliverLetter(ports, clientLetter(house, dossier, `away-${owner.ownerId}-${leave.from}`, facts, at), at);
  return true;
}

/** The stand-in keeps a meeting that falls into the leave if they are free; otherwise other times are offered. */
async function coverMeeting(ports: AbsencePorts, house: House, inquiry: Inquiry, at: Instant): Promise<boolean> {
  const appointment = meetingAhead(inquiry, at);
  if (appointment === undefined || inquiry.pendingChoice !== undefined) return false;
  const leave = leaveAt(leaveOf(house, appointment.advisorId), appointment.startsAt);
  const soon = plusMs(at, noticeMs);
  if (leave === undefined || leaveIntervals([leave]).every(({ from }) => toEpochMs(from) > toEpochMs(soon)))
    return false;
  const standInId = standInOf(house, appointment.advisorId) ?? house.dutyManagerId;
  const meeting = await meetingChange(ports.agendas, house, inquiry, standInId, at);
  const { startsAt, endsAt } = appointment;
  const isKept = meeting.set.appointment?.cancelledAt === undefined;
  const kept: NewEvent = {
    name: 'appointment-moved.v1',
    at,
    data: { appointmentId: appointment.appointmentId, advisorId: standInId, by: 'manager', startsAt, endsAt },
  };
  const signal = {
    signalId: `covered-${Date.parse(at)}`,
    kind: isKept ? 'rescheduled' : 'cancelled',
    at,
    byId: house.dutyManagerId,
  } as const;
  await ports.inquiries.change(inquiry, {
    ...meeting,
    set: { ...meeting.set, signals: [...inquiry.signals, signal] },
    events: [...(isKept ? [kept] : []), ...meeting.events],
  });
  return true;
}

async function announce(ports: AbsencePorts, house: House, inquiry: Inquiry, at: Instant): Promise<boolean> {
  try {
    return (await notifyClient(ports, house, inquiry, at)) || (await coverMeeting(ports, house, inquiry, at));
  } catch (error) {
    // The inquiry changed at this very moment; the next run reads it as it is then.
    if (isConflict(error)) return false;
    throw error;
  }
}

/**
 * An advisor's leave begins: clients who wait for their answer are told once who answers meanwhile, and the delegate
 * keeps meetings that fall into it. The advisor stays the owner of their inquiries and handles them again after the
 * leave.
 */
export async function announceAbsences(ports: AbsencePorts, at: Instant): Promise<{ told: number }> {
  const house = await ports.houses.read();
  const soon = plusMs(at, noticeMs);
  const isAway = ({ staffId, left }: { staffId: string; left?: boolean | undefined }) =>
    left !== true && [at, soon].some((moment) => leaveAt(leaveOf(house, staffId), moment) !== undefined);
  const away = new Set(house.staff.filter(isAway).map(({ staffId }) => staffId));
  // On most days no leave begins, and the list of open inquiries is not read.
  if (away.size === 0) return { told: 0 };
  let told = 0;
  for (const inquiry of await ports.inquiries.listOpen()) {
    const concerned = [inquiry.owner?.ownerId, inquiry.appointment?.advisorId];
    if (!concerned.some((staffId) => staffId !== undefined && away.has(staffId))) continue;
    if (await announce(ports, house, inquiry, at)) told += 1;
  }
  return { told };
}
