import type { Instant } from '#domain/calendar/instant.ts';
import { type FirstResponseKpis, firstResponseKpis, type InquiryFacts } from '#domain/kpi/first-response-kpis.ts';
import type { EventData, HouseEvent } from '#events/catalog.ts';
import { byOccurrence } from '#events/envelope.ts';
import type { EventLog } from '#ports/event-log.ts';

const nothingYet: InquiryFacts = {
  received: false,
  judgedOffTarget: false,
  breached: false,
  escalated: false,
  warnings: 0,
};

/** Only what an advisor had said of the first response comes back with it. */
function undone(facts: InquiryFacts, choice: EventData<'choice-undone.v1'>['choice']): InquiryFacts {
  switch (choice) {
    case 'answered':
    case 'slots':
    case 'clarification':
    case 'off-target':
      return { ...facts, response: undefined, judgedOffTarget: false };
    default:
      return facts;
  }
}

/** What one event adds to what is known of its inquiry. */
function apply(facts: InquiryFacts, event: HouseEvent): InquiryFacts {
  switch (event.name) {
    case 'inquiry-received.v1':
      return { ...facts, received: true };
    case 'inquiry-qualified.v1':
      return { ...facts, verdict: event.data.verdict };
    case 'first-response-given.v1': {
      const { obligationId, businessMinutes, withinTarget } = event.data;
      // Later promises are measured too, but an inquiry has one first response.
      if (obligationId !== `obl-${event.inquiryId}`) return facts;
      return { ...facts, response: { businessMinutes, withinTarget } };
    }
    case 'advisor-judged-off-target.v1':
      return { ...facts, judgedOffTarget: true };
    case 'choice-undone.v1':
      return undone(facts, event.data.choice);
    case 'inquiry-reopened.v1':
      return event.data.because === 'client-spoke' ? facts : { ...facts, response: undefined, judgedOffTarget: false };
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
