import type { Instant } from '#domain/calendar/instant.ts';
import { promiseCover } from '#domain/first-response/obligation.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { ReplayedClient, ReplayedWait } from '#domain/policy-preview/preview-contacts.ts';
import type { ReplayedResponse } from '#domain/policy-preview/preview-responses.ts';
import type { TwoReadings } from '#domain/policy-preview/preview-verdicts.ts';
import type { EventData, EventName, HouseEvent } from '#events/catalog.ts';
import type { ReplayedPeriod } from './read-replayed-period.ts';
import type { ReplayedAssignment } from './replay-assignments.ts';

/** The promises, assignments and waits of a period, read from its event log. */

interface Promised {
  readonly startedAt: Instant;
  readonly calendarId: string;
  readonly ownerId: string;
  readonly respondedAt?: Instant | undefined;
}

function isResponse(choice: EventData<'choice-undone.v1'>['choice']): boolean {
  return choice === 'answered' || choice === 'written' || choice === 'slots' || choice === 'clarification';
}

/** The first promise of an inquiry at the time of its answer, or as it stands; later promises are not included. */
function promiseOf(inquiryId: string, events: readonly HouseEvent[]): Promised | undefined {
  const obligationId = `obl-${inquiryId}`;
  let promised: Promised | undefined;
  let ownerId = '';
  for (const event of events) {
    switch (event.name) {
      case 'advisor-assigned.v1':
        ownerId = event.data.ownerId;
        break;
      case 'first-response-planned.v1': {
        const { startedAt, calendarId } = event.data;
        if (event.data.obligationId !== obligationId || promised?.respondedAt !== undefined) break;
        promised = { startedAt, calendarId, ownerId };
        break;
      }
      case 'first-response-given.v1':
        if (event.data.obligationId === obligationId && promised !== undefined)
          promised = { ...promised, respondedAt: promised.respondedAt ?? event.occurredAt };
        break;
      case 'choice-undone.v1':
        if (promised !== undefined && isResponse(event.data.choice)) promised = { ...promised, respondedAt: undefined };
        break;
      default:
        break;
    }
  }
  return promised;
}

/** The first responses of the period, on the hours that counted then. */
export function responsesOf(
  house: House,
  { events }: ReplayedPeriod,
  readings: readonly TwoReadings[],
): readonly ReplayedResponse[] {
  return readings.flatMap(({ inquiry, before, after }) => {
    const { inquiryId, reference, asked } = inquiry;
    const promised = promiseOf(inquiryId, events.get(inquiryId) ?? []);
    const calendar = house.calendars.find(({ id }) => id === promised?.calendarId);
    if (promised === undefined || calendar === undefined) return [];
    const { startedAt, ownerId, respondedAt } = promised;
    const isKnown = house.staff.some(({ staffId }) => staffId === ownerId);
    const { vip } = asked.inquiry;
    const covered = { vicLevel: before.level, vip, earnedLevel: before.earnedLevel };
    const cover = isKnown ? promiseCover(house, covered, ownerId) : undefined;
    const rest = { warnAtPercent: [], escalateAtPercent: 200, pauses: [] };
    const obligation = { id: `obl-${inquiryId}`, startedAt, targetMinutes: 1, calendar, cover, ...rest };
    const level = { before: before.level, after: after.level };
    const earnedLevel = { before: before.earnedLevel, after: after.earnedLevel };
    return [{ inquiryId, reference, vip, level, earnedLevel, obligation, respondedAt }];
  });
}

type Assigned = HouseEvent<'advisor-assigned.v1'>;

/** The rules' reasons for choosing an advisor; any other reason belongs to a person or to the duty manager. */
const ruleReasons: ReadonlySet<string> = new Set([
  'continuity',
  'delegate-of-absent-advisor',
  'largest-shortfall',
  'only-eligible',
]);

/** The advisor of the relationship at that time, read from the events, because it may have changed since. */
function existingAdvisor(events: readonly HouseEvent[], inquiry: Inquiry, advisorId: string | undefined) {
  const chosen = events.find(
    (event): event is Assigned => event.name === 'advisor-assigned.v1' && ruleReasons.has(event.data.because),
  );
  switch (chosen?.data.because) {
    case 'continuity':
      return chosen.data.ownerId;
    case 'delegate-of-absent-advisor':
      return advisorId;
    case undefined:
      return inquiry.returningClient ? advisorId : undefined;
    default:
      return undefined;
  }
}

export function assignmentsOf(
  { stored, people, events }: ReplayedPeriod,
  readings: readonly TwoReadings[],
  side: 'before' | 'after',
): readonly ReplayedAssignment[] {
  return readings.flatMap((reading): ReplayedAssignment[] => {
    const inquiry = stored.get(reading.inquiry.inquiryId);
    if (inquiry === undefined) return [];
    const advisorId = people.get(inquiry.personId)?.advisorId;
    const existingAdvisorId = existingAdvisor(events.get(inquiry.inquiryId) ?? [], inquiry, advisorId);
    return [{ inquiry, qualification: reading[side], existingAdvisorId }];
  });
}

/** After any of these events it is no longer the client's turn. A pause by silence is the cadence's own end. */
const endsWait: ReadonlySet<EventName> = new Set<EventName>([
  'client-awaited.v1',
  'client-completed.v1',
  'client-wrote.v1',
  'client-asked.v1',
  'client-left.v1',
  'slot-chosen.v1',
  'inquiry-steered.v1',
  'outcome-given.v1',
  'client-mail-returned.v1',
  'first-response-planned.v1',
  'inquiry-closed.v1',
]);

function waitsOf(reading: TwoReadings, events: readonly HouseEvent[], asOf: Instant): ReplayedWait[] {
  return events.flatMap((event, index): ReplayedWait[] => {
    // A complaint or a matter after the sale follows no cadence of relances.
    if (event.name !== 'client-awaited.v1' || event.data.care !== undefined) return [];
    const end = events.slice(index + 1).find((later) => endsWait.has(later.name));
    return [
      {
        inquiryId: reading.inquiry.inquiryId,
        moment: event.data.moment,
        startedAt: event.occurredAt,
        until: end?.occurredAt ?? asOf,
        vip: reading.inquiry.asked.inquiry.vip,
        level: { before: reading.before.level, after: reading.after.level },
      },
    ];
  });
}

/** The clients for whose answer the house waited, with everything else they were sent. */
export function clientsOf(period: ReplayedPeriod, readings: readonly TwoReadings[]): readonly ReplayedClient[] {
  const waits = new Map<string, ReplayedWait[]>();
  for (const reading of readings) {
    const { inquiryId } = reading.inquiry;
    const personId = period.stored.get(inquiryId)?.personId ?? '';
    const own = waitsOf(reading, period.events.get(inquiryId) ?? [], period.asOf);
    if (own.length > 0) waits.set(personId, [...(waits.get(personId) ?? []), ...own]);
  }
  return [...waits].flatMap(([personId, own]): ReplayedClient[] => {
    const client = period.people.get(personId);
    if (client === undefined) return [];
    // A relance is recorded under its inquiry, wait and step; those of these waits are replayed.
    const replayed = own.map(({ inquiryId }) => `${inquiryId}.w`);
    const otherTouches = (period.touches.get(personId) ?? []).filter(
      ({ touchId }) => !replayed.some((prefix) => touchId.startsWith(prefix)),
    );
    return [{ client, waits: own, otherTouches }];
  });
}
