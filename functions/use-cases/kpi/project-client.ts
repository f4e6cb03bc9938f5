import type {
  ClientProjection,
  InquiryProjection,
  ProjectedContact,
  ProjectedPurchase,
  ProjectedReprise,
} from '#domain/kpi/projection.ts';
import type { HouseEvent } from '#events/catalog.ts';
import { byOccurrence } from '#events/envelope/envelope.ts';
import { projectEvents } from './project-inquiry.ts';

/** Each event once, oldest first, whatever the order and number of its deliveries. */
function inOrder(events: readonly HouseEvent[]): HouseEvent[] {
  return [...new Map(events.map((event) => [event.eventId, event])).values()].sort(byOccurrence);
}

function storiesOf(events: readonly HouseEvent[]): InquiryProjection[] {
  const byInquiry = new Map<string, HouseEvent[]>();
  for (const event of events) {
    if (event.inquiryId === undefined) continue;
    const own = byInquiry.get(event.inquiryId);
    if (own === undefined) byInquiry.set(event.inquiryId, [event]);
    else own.push(event);
  }
  return [...byInquiry].map(([inquiryId, own]) => projectEvents(inquiryId, own));
}

const contactKinds = {
  relance: { asks: true, recontacts: true, presses: false },
  question: { asks: true, recontacts: false, presses: false },
  letter: { asks: false, recontacts: false, presses: true },
  own: { asks: true, recontacts: true, presses: true },
  answer: { asks: false, recontacts: false, presses: true },
} as const;

/** A relance is a letter too: its own event counts what it proposes, and the letter's event counts its weight. */
function contactKind(event: HouseEvent): keyof typeof contactKinds | undefined {
  switch (event.name) {
    case 'relance-sent.v1':
      return 'relance';
    case 'slots-proposed.v1':
    case 'clarification-asked.v1':
      return 'question';
    case 'mail-sent.v1': {
      const { audience, contactClass } = event.data;
      const presses = contactClass === 'relational' || contactClass === 'advisor-initiated';
      return audience === 'client' && presses ? 'letter' : undefined;
    }
    case 'contact-recorded.v1':
      return event.data.direction === 'outbound' ? 'own' : undefined;
    case 'first-response-given.v1':
      return event.data.choice === 'answered' || event.data.choice === 'written' ? 'answer' : undefined;
    default:
      return undefined;
  }
}

function isTakenBack(event: HouseEvent, later: readonly HouseEvent[]): boolean {
  if (event.name !== 'first-response-given.v1') return false;
  // The next event about a choice of this inquiry: taken back, or made anew.
  const next = later.find(
    (one) =>
      one.inquiryId === event.inquiryId &&
      (one.name === 'first-response-recorded.v1' ||
        (one.name === 'choice-undone.v1' && (one.data.choice === 'answered' || one.data.choice === 'written'))),
  );
  return next?.name === 'choice-undone.v1';
}

function contactsOf(events: readonly HouseEvent[]): ProjectedContact[] {
  return events.flatMap((event, index) => {
    const kind = contactKind(event);
    if (kind === undefined || isTakenBack(event, events.slice(index + 1))) return [];
    const offered = event.name === 'relance-sent.v1' ? { offered: event.data.offer } : {};
    return [{ at: event.occurredAt, inquiryId: event.inquiryId, ...contactKinds[kind], ...offered }];
  });
}

function isClientAct(event: HouseEvent, isFirstInquiry: boolean): boolean {
  switch (event.name) {
    case 'client-completed.v1':
    case 'client-wrote.v1':
    case 'client-asked.v1':
    case 'client-left.v1':
    case 'slot-chosen.v1':
    case 'satisfaction-given.v1':
      return true;
    case 'appointment-moved.v1':
    case 'appointment-cancelled.v1':
      return event.data.by === 'client';
    case 'contact-recorded.v1':
      return event.data.direction === 'inbound';
    case 'inquiry-received.v1':
      return !isFirstInquiry;
    default:
      return false;
  }
}

function repriseOf(event: HouseEvent): ProjectedReprise[] {
  const { occurredAt: at, inquiryId } = event;
  switch (event.name) {
    case 'client-asked.v1':
      return event.data.what === 'resume' ? [{ at, by: 'client', inquiryId }] : [];
    case 'inquiry-received.v1':
      return event.data.returningClient ? [{ at, by: 'client', inquiryId }] : [];
    case 'inquiry-woken.v1':
      return event.data.because === 'date' ? [{ at, by: 'house', inquiryId }] : [];
    default:
      return [];
  }
}

const oneMinuteMs = 60_000;

/** A second submission within a minute of their word is the same word: nobody came back. */
function withoutDoubles(reprises: readonly ProjectedReprise[], wordsAt: readonly string[]): ProjectedReprise[] {
  const isDouble = ({ at, by }: ProjectedReprise) =>
    by === 'client' && wordsAt.some((word) => word < at && Date.parse(at) - Date.parse(word) < oneMinuteMs);
  return reprises.filter((reprise) => !isDouble(reprise));
}

function purchaseOf(event: HouseEvent): ProjectedPurchase | undefined {
  switch (event.name) {
    case 'purchase-recorded.v1':
    case 'purchase-recorded.v2':
      return event.data;
    case 'purchase-returned.v1': {
      const { purchaseId, purchasedOn, amountMinor, currency, returnsPurchaseId } = event.data;
      return { purchaseId, purchasedOn, amountMinor, currency, returnsPurchaseId: returnsPurchaseId ?? undefined };
    }
    default:
      return undefined;
  }
}

function purchasesOf(events: readonly HouseEvent[]): ProjectedPurchase[] {
  const byId = new Map<string, ProjectedPurchase>();
  for (const event of events) {
    const purchase = purchaseOf(event);
    if (purchase !== undefined) byId.set(purchase.purchaseId, purchase);
  }
  return [...byId.values()].sort((one, other) =>
    `${one.purchasedOn}#${one.purchaseId}` < `${other.purchasedOn}#${other.purchaseId}` ? -1 : 1,
  );
}

/** Builds the projection of one person from all events about them; the figures are counted from projections only. */
export function projectClient(personId: string, said: readonly HouseEvent[]): ClientProjection {
  const events = inOrder(said);
  const first = events.find(({ name }) => name === 'inquiry-received.v1')?.inquiryId;
  const wordsAt = events
    .filter(({ name }) => name === 'inquiry-received.v1' || name === 'client-wrote.v1' || name === 'client-asked.v1')
    .map(({ occurredAt }) => occurredAt);
  return {
    personId,
    inquiries: storiesOf(events),
    purchases: purchasesOf(events),
    contacts: contactsOf(events),
    clientActsAt: events
      .filter((event) => isClientAct(event, event.inquiryId === first))
      .map(({ occurredAt }) => occurredAt),
    reprises: withoutDoubles(events.flatMap(repriseOf), wordsAt),
  };
}
