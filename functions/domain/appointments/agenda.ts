import type { Slot } from '#domain/appointments/slot.ts';
import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';

/** A time that an advisor keeps for one inquiry: held while the client thinks, booked once they chose. */
export interface AgendaEntry {
  readonly slotId: string;
  readonly inquiryId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly kind: 'held' | 'booked';
  /** From this instant on a hold keeps nothing any more; a booking has none. */
  readonly heldUntil?: Instant | undefined;
}

/**
 * Everything one advisor keeps for clients. `version` is the one it was read under: storing an agenda is conditional on
 * it, which is what makes the rules below hold for all inquiries of the house at once.
 */
export interface Agenda {
  readonly advisorId: string;
  readonly version: number;
  readonly entries: readonly AgendaEntry[];
}

/** The time is kept for another inquiry: somebody was quicker, or the hold had run out and was given away. */
export class SlotTakenError extends ProductError {
  override readonly name = 'SlotTakenError';
}

/** The time has begun or is over: a link in an old mail was used. */
export class SlotPassedError extends ProductError {
  override readonly name = 'SlotPassedError';
}

/** A slot of one advisor was brought to the agenda of another: a fault of ours. */
export class SlotOfAnotherAdvisorError extends ProductError {
  override readonly name = 'SlotOfAnotherAdvisorError';
}

const msPerDay = 86_400_000;

/**
 * Holds these slots for the inquiry, all or none, in the place of what was held for it before: the latest proposal is
 * the one that counts. A booking of the same inquiry stays, since a client who is offered other times has not yet
 * taken one.
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
 * Books the slot, held for this inquiry or free, and gives back everything else that was kept for it: the other slots
 * of the proposal, and the earlier appointment when this is a new time for it.
 * @throws SlotTakenError when it is kept for another inquiry.
 * @throws SlotPassedError when it has begun.
 */
export function bookSlot(agenda: Agenda, inquiryId: string, slot: Slot, at: Instant): Agenda {
  if (slot.startsAt <= at) throw new SlotPassedError(`Slot ${slot.slotId} has begun.`);
  refuseTaken(agenda, inquiryId, slot, at);
  const kept = keptAt(releaseInquiry(agenda, inquiryId), at);
  return withEntries(agenda, [...kept, entryOf(slot, inquiryId, { kind: 'booked' })]);
}

/** Gives back what is held for the inquiry; its booking stays. */
export function releaseHolds(agenda: Agenda, inquiryId: string): Agenda {
  const isHold = (entry: AgendaEntry) => entry.inquiryId === inquiryId && entry.kind === 'held';
  return withEntries(
    agenda,
    agenda.entries.filter((entry) => !isHold(entry)),
  );
}

/** Gives back everything that is kept for the inquiry: a cancelled booking never stands in the way of a new one. */
export function releaseInquiry(agenda: Agenda, inquiryId: string): Agenda {
  return withEntries(
    agenda,
    agenda.entries.filter((entry) => entry.inquiryId !== inquiryId),
  );
}

/** True when nothing is kept between the two instants, the end excluded; what `exceptInquiryId` has counts as free. */
export function isFree(agenda: Agenda, from: Instant, to: Instant, at: Instant, exceptInquiryId?: string): boolean {
  return !agenda.entries.some(
    (entry) =>
      entry.inquiryId !== exceptInquiryId && keepsTime(entry, at) && entry.startsAt < to && from < entry.endsAt,
  );
}

/** A booking keeps its time; a hold does until the instant it was promised for, and no longer at that instant. */
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

/** What is worth writing again: no hold that has run out, and nothing that ended more than a day ago. */
function keptAt(agenda: Agenda, at: Instant): readonly AgendaEntry[] {
  const dayAgo = plusMs(at, -msPerDay);
  return agenda.entries.filter((entry) => keepsTime(entry, at) && entry.endsAt >= dayAgo);
}

function entryOf(slot: Slot, inquiryId: string, kind: Pick<AgendaEntry, 'kind' | 'heldUntil'>): AgendaEntry {
  return { slotId: slot.slotId, inquiryId, startsAt: slot.startsAt, endsAt: slot.endsAt, ...kind };
}

/** In the order of time, so that the same agenda is always stored the same way. */
function withEntries(agenda: Agenda, entries: readonly AgendaEntry[]): Agenda {
  const inOrder = entries.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
  return { ...agenda, entries: inOrder };
}

const sortKey = (entry: AgendaEntry): string => `${entry.startsAt} ${entry.slotId} ${entry.inquiryId}`;
