import { holdSlots, releaseInquiry } from '#domain/appointments/agenda.ts';
import { type ChosenTimes, isAdvisorFree, TimeNotPossibleError } from '#domain/appointments/chosen-times.ts';
import { findSlots } from '#domain/appointments/find-slots.ts';
import { type Slot, slotOf } from '#domain/appointments/slot.ts';
import { distanceFromWish } from '#domain/appointments/wished-time.ts';
import { type Instant, millisecondsPerMinute, plusMs, toEpochMs } from '#domain/calendar/instant.ts';
import { type House, staffCalendar, staffOf } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { AgendaChange, AgendaReader } from '#ports/agenda-repository.ts';
import { proposerOf, searchForOffer } from './offer-slots.ts';

/** A free time that an advisor can propose. */
export interface TimeToPropose {
  readonly slot: Slot;
  /** It is what the client asked for. */
  readonly asked: boolean;
  /** The house would propose it. */
  readonly advised: boolean;
}

export interface TimesToPropose {
  readonly advisorId: string;
  /** The advisor's own zone. */
  readonly timeZone: string;
  readonly times: readonly TimeToPropose[];
}

/** Enough to choose from, and still readable on a telephone. */
const listedAtMost = 9;

/**
 * The free times of the advisor whose client it is, now: what the client asked for first, then the others in order. The
 * house's own choice is among them. Nothing is held, because mail scanners also open the pages that show them.
 */
export async function timesToPropose(
  ports: { readonly agendas: AgendaReader },
  house: House,
  inquiry: Inquiry,
  person: Pick<Person, 'timeZone'>,
  at: Instant,
): Promise<TimesToPropose> {
  const agenda = releaseInquiry(await ports.agendas.read(proposerOf(house, inquiry)), inquiry.inquiryId);
  const search = searchForOffer(house, inquiry, person, agenda, at);
  const { policy, wish, clientTimeZone, calendar } = search;
  const advised = findSlots(search, at);
  const apartMs = (policy.durationMinutes + policy.bufferMinutes) * millisecondsPerMinute;
  const isApart = ({ startsAt }: Slot) =>
    advised.every((one) => Math.abs(toEpochMs(one.startsAt) - toEpochMs(startsAt)) >= apartMs);
  const others = findSlots({ ...search, notBefore: at, count: listedAtMost }, at).filter(isApart);
  const isAsked = ({ startsAt }: Slot) =>
    wish !== undefined && distanceFromWish(toEpochMs(startsAt), wish, clientTimeZone) === 0;
  const listed = [...advised, ...others.slice(0, listedAtMost - advised.length)].map((slot) => ({
    slot,
    asked: isAsked(slot),
    advised: advised.includes(slot),
  }));
  const inOrder = listed.toSorted((one, other) =>
    one.asked === other.asked ? toEpochMs(one.slot.startsAt) - toEpochMs(other.slot.startsAt) : one.asked ? -1 : 1,
  );
  return { advisorId: search.advisorId, timeZone: calendar.timeZone, times: inOrder };
}

const msPerHour = 3_600_000;

/** What the advisor chose, and the write that holds it. */
interface HeldTimes {
  readonly times: ChosenTimes;
  readonly agendas: readonly AgendaChange[];
}

/**
 * Holds the times that an advisor chose, from the choice on; undefined when they chose none. A line alone goes with the
 * times that the house chooses.
 * @throws TimeNotPossibleError when one is outside opening hours, in leave, or kept for another client.
 */
export async function holdChosenTimes(
  { agendas }: { readonly agendas: AgendaReader },
  house: House,
  inquiry: Inquiry,
  { startsAt = [], line }: { readonly startsAt?: readonly Instant[] | undefined; readonly line?: string | undefined },
  at: Instant,
): Promise<HeldTimes | undefined> {
  const advisorId = proposerOf(house, inquiry);
  const proposalNumber = (inquiry.proposalsMade ?? 0) + 1;
  if (startsAt.length === 0) {
    return line === undefined
      ? undefined
      : { times: { advisorId, slots: [], proposalNumber, chosenAt: at }, agendas: [] };
  }
  const { appointments: policy } = house.policy;
  const before = await agendas.read(advisorId);
  const agenda = releaseInquiry(before, inquiry.inquiryId);
  const leave = staffOf(house, advisorId).profile?.leave ?? [];
  const time = { calendar: staffCalendar(house, advisorId), leave, agenda, policy };
  const lengthMs = policy.durationMinutes * millisecondsPerMinute;
  const slots = [...new Set(startsAt)].toSorted().map((start) => slotOf(advisorId, start, plusMs(start, lengthMs)));
  const impossible = slots.find((slot) => !isAdvisorFree(time, slot, at));
  if (impossible !== undefined) throw new TimeNotPossibleError(impossible);
  const heldUntil = plusMs(at, policy.holdHours * msPerHour);
  return {
    times: { advisorId, slots, proposalNumber, chosenAt: at },
    agendas: [{ before, after: holdSlots(before, inquiry.inquiryId, slots, heldUntil, at) }],
  };
}
