import type { Instant } from '#domain/calendar/instant.ts';
import { type FirstResponseKpis, firstResponseKpis, type InquiryFacts } from '#domain/kpi/first-response-kpis.ts';
import type { HouseEvent } from '#events/catalog.ts';
import { byOccurrence } from '#events/envelope.ts';
import type { EventLog } from '#ports/event-log.ts';

const nothingYet: InquiryFacts = {
  received: false,
  judgedOffTarget: false,
  breached: false,
  escalated: false,
  warnings: 0,
};

/** What one event adds to what is known of its inquiry. */
function apply(facts: InquiryFacts, event: HouseEvent): InquiryFacts {
  switch (event.name) {
    case 'inquiry-received.v1':
      return { ...facts, received: true };
    case 'inquiry-qualified.v1':
      return { ...facts, verdict: event.data.verdict };
    case 'first-response-given.v1': {
      const { businessMinutes, withinTarget } = event.data;
      return { ...facts, response: { businessMinutes, withinTarget } };
    }
    case 'advisor-judged-off-target.v1':
      return { ...facts, judgedOffTarget: true };
    case 'choice-undone.v1':
    case 'inquiry-reopened.v1':
      return { ...facts, response: undefined, judgedOffTarget: false };
    case 'first-response-warned.v1':
      return { ...facts, warnings: facts.warnings + 1 };
    case 'first-response-breached.v1':
      return { ...facts, breached: true };
    case 'inquiry-escalated.v1':
      return { ...facts, escalated: true };
    default:
      return facts;
  }
}

/** Each event counts once, however often and in whatever order it was delivered. */
function factsOf(events: readonly HouseEvent[]): InquiryFacts[] {
  const seen = new Set<string>();
  const byInquiry = new Map<string, InquiryFacts>();
  for (const event of events.toSorted(byOccurrence)) {
    if (event.inquiryId === undefined || seen.has(event.eventId)) continue;
    seen.add(event.eventId);
    byInquiry.set(event.inquiryId, apply(byInquiry.get(event.inquiryId) ?? nothingYet, event));
  }
  return [...byInquiry.values()];
}

/** The figures of a period [from, to), from the event log alone. */
export async function measurePeriod(
  ports: { readonly events: EventLog },
  from: Instant,
  to: Instant,
): Promise<FirstResponseKpis> {
  return firstResponseKpis(factsOf(await ports.events.readBetween(from, to)));
}
