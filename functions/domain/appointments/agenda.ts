import type { Slot } from '#domain/appointments/slot.ts';
import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';

/** A time that an advisor keeps for one inquiry: held while the client decides, booked once they chose. */
export interface AgendaEntry {
  readonly slotId: string;
  readonly inquiryId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly kind: 'held' | 'booked';
  /** A hold ends at this instant; a booking has none. */
  readonly heldUntil?: Instant | undefined;
}

/**
 * All times one advisor keeps for clients. Storing an agenda is conditional on the `version` it was read under, which
 * makes the rules below hold for all inquiries of the house at once.
 */
export interface Agenda {
  readonly advisorId: string;
  readonly version: number;
  readonly entries: readonly AgendaEntry[];
}

/**
 * The time is kept for another inquiry: it was chosen first, or the hold had ended and the time was given to others.
 */
export class SlotTakenError extends ProductError {
  override readonly name = 'SlotTakenError';
}

/** The time has begun or is over: a link in an old mail was used. */
export class SlotPassedError extends ProductError {
  override readonly name = 'SlotPassedError';
}

/** A slot of one advisor was used with another advisor's agenda: a programming error. */
export class SlotOfAnotherAdvisorError extends ProductError {
  override readonly name = 'SlotOfAnotherAdvisorError';
}

const msPerDay = 86_400_000;

/**
 * Holds these slots for the inquiry, all or none, and replaces what was held for it before: only the latest proposal
 * counts. A booking of the same inquiry stays, since a client who is offered other times has not chosen one yet.
 * @throws SlotTakenError when one of them is kept for another inquiry.
 */
export function holdSlots(
  agenda: Agenda,
  inquiryId: string,
  slots: readonly Slot[],
  heldUntil: Instant,
  at: Instant,
): Agenda {
  for (const slot of slots) refuseTaken(agenda, inquiryId, slot, at);
  const held = slots.map((slot) => entryOf(slot, inquiryId, { kind: 'held', heldUntil }));
  return withEntries(agenda, [...keptAt(releaseHolds(agenda, inquiryId), at), ...held]);
}

/**
 * Books the slot, held for this inquiry or free, and releases everything else that was kept for it: the other slots of
 * the proposal, and the earlier appointment when it is moved.
 * @throws SlotTakenError when it is kept for another inquiry.
 * @throws SlotPassedError when it has begun.
 */
export function bookSlot(agenda: Agenda, inquiryId: string, slot: Slot, at: Instant): Agenda {
  if (slot.startsAt <= at) throw new SlotPassedError(`Slot ${slot.slotId} has begun.`);
  refuseTaken(agenda, inquiryId, slot, at);
  const kept = keptAt(releaseInquiry(agenda, inquiryId), at);
  return withEntries(agenda, [...kept, entryOf(slot, inquiryId, { kind: 'booked' })]);
}

/** Releases what is held for the inquiry; its booking stays. */
export function releaseHolds(agenda: Agenda, inquiryId: string): Agenda {
  const isHold = (entry: AgendaEntry) => entry.inquiryId === inquiryId && entry.kind === 'held';
  return withEntries(
    agenda,
    agenda.entries.filter((entry) => !isHold(entry)),
  );
}

/** Releases everything that is kept for the inquiry, so that a cancelled booking never blocks a new one. */
export function releaseInquiry(agenda: Agenda, inquiryId: string): Agenda {
  return withEntries(
    agenda,
    agenda.entries.filter((entry) => entry.inquiryId !== inquiryId),
  );
}

/** True when nothing is kept between the two instants, the end excluded; times of `exceptInquiryId` count as free. */
export function isFree(agenda: Agenda, from: Instant, to: Instant, at: Instant, exceptInquiryId?: string): boolean {
  return !agenda.entries.some(
    (entry) =>
      entry.inquiryId !== exceptInquiryId && keepsTime(entry, at) && entry.startsAt < to && from < entry.endsAt,
  );
}

/** A booking keeps its time; a hold keeps it up to, and excluding, the instant it was promised for. */
function keepsTime(entry: AgendaEntry, at: Instant): boolean {
  return entry.kind === 'booked' || entry.heldUntil === undefined || entry.heldUntil > at;
}

function refuseTaken(agenda: Agenda, inquiryId: string, slot: Slot, at: Instant): void {
  if (slot.advisorId !== agenda.advisorId) {
    throw new SlotOfAnotherAdvisorError(`Slot ${slot.slotId} is not one of ${agenda.advisorId}.`);
  }
  if (!isFree(agenda, slot.startsAt, slot.endsAt, at, inquiryId)) {
    throw new SlotTakenError(`Slot ${slot.slotId} is kept for another inquiry.`);
  }
}

/** The entries worth storing: no hold that has ended, and nothing that ended more than a day ago. */
function keptAt(agenda: Agenda, at: Instant): readonly AgendaEntry[] {
  const dayAgo = plusMs(at, -msPerDay);
  return agenda.entries.filter((entry) => keepsTime(entry, at) && entry.endsAt >= dayAgo);
}

function entryOf(slot: Slot, inquiryId: string, kind: Pick<AgendaEntry, 'kind' | 'heldUntil'>): AgendaEntry {
  return { slotId: slot.slotId, inquiryId, startsAt: slot.startsAt, endsAt: slot.endsAt, ...kind };
}

/** Sorted by time, so that the same agenda is always stored the same way. */
function withEntries(agenda: Agenda, entries: readonly AgendaEntry[]): Agenda {
  const inOrder = entries.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
  return { ...agenda, entries: inOrder };
}

const sortKey = (entry: AgendaEntry): string => `${entry.startsAt} ${entry.slotId} ${entry.inquiryId}`;
