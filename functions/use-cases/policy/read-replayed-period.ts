import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { grantsAt } from '#domain/identity/client-grants.ts';
import { currentSignals } from '#domain/identity/current-consent.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { ReplayedInquiry } from '#domain/policy-preview/preview-verdicts.ts';
import type { EventData, HouseEvent } from '#events/catalog.ts';
import type { ContactLedger } from '#ports/contact-ledger.ts';
import type { EventLog } from '#ports/event-log.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';

export interface PeriodPorts {
  readonly events: EventLog;
  readonly inquiries: Pick<InquiryReader, 'find' | 'readContent'>;
  readonly people: Pick<PersonReader, 'read' | 'signalsOf'>;
  readonly purchases: Pick<PurchaseReader, 'listOf'>;
  readonly houses: HouseRepository;
  readonly ledger: Pick<ContactLedger, 'read'>;
}

/** A period holds more inquiries than one request can replay. */
export class PeriodTooLargeError extends ProductError {
  override readonly name = 'PeriodTooLargeError';
}

/** Everything that was known of the inquiries of a period, and their outcomes. */
export interface ReplayedPeriod {
  /** In the order in which they were read. */
  readonly inquiries: readonly ReplayedInquiry[];
  readonly stored: ReadonlyMap<string, Inquiry>;
  readonly people: ReadonlyMap<string, Person>;
  readonly touches: ReadonlyMap<string, readonly Touch[]>;
  /** By inquiry, oldest first. */
  readonly events: ReadonlyMap<string, readonly HouseEvent[]>;
  /** Events after this instant are ignored. */
  readonly asOf: Instant;
}

/** How much one request can read and replay within its 25 seconds, with a margin. */
export const inquiriesAtMost = 2000;
/** Long enough for every cadence of the default policy to run its course. */
const daysAfter = 30;
const dayMs = 86_400_000;
/** Concurrent reads: quick enough, and below DynamoDB's throttling. */
const readAtOnce = 24;

async function inParts<Item, Result>(items: readonly Item[], read: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += readAtOnce) {
    results.push(...(await Promise.all(items.slice(start, start + readAtOnce).map(read))));
  }
  return results;
}

function byInquiry(events: readonly HouseEvent[]): Map<string, HouseEvent[]> {
  const found = new Map<string, HouseEvent[]>();
  for (const event of events) {
    if (event.inquiryId === undefined) continue;
    const own = found.get(event.inquiryId);
    if (own === undefined) found.set(event.inquiryId, [event]);
    else own.push(event);
  }
  return found;
}

type Received = HouseEvent<'inquiry-received.v1'>;
type Qualified = HouseEvent<'inquiry-qualified.v1'>;

function lastQualified(events: readonly HouseEvent[]): Qualified | undefined {
  return events.filter((event): event is Qualified => event.name === 'inquiry-qualified.v1').at(-1);
}

interface Dossier {
  readonly inquiry: Inquiry;
  readonly person: Person;
  readonly replayed: ReplayedInquiry;
}

function recordOf({
  verdict,
  vicLevel,
  policyVersion,
}: EventData<'inquiry-qualified.v1'>): ReplayedInquiry['recorded'] {
  return { verdict, level: vicLevel, policyVersion };
}

/** The person as the house knew them at that instant. */
function personAt(person: Person, vicLevel: Person['vicLevel'], at: Instant): ReplayedInquiry['asked']['person'] {
  const { grants, vip, metAt } = person;
  const met = metAt !== undefined && metAt <= at ? { metAt } : {};
  return { vicLevel, vip, grants: grantsAt(grants, at), ...met };
}

/** The inquiry as it stood when it was qualified: the completed text, purchases and signals known by then. */
async function readDossier(
  ports: PeriodPorts,
  received: Received,
  qualified: Qualified,
  timeZone: string,
): Promise<Dossier | undefined> {
  const inquiry = await ports.inquiries.find(received.inquiryId ?? '');
  // The person was erased since: no text is left to read again.
  if (inquiry === undefined) return undefined;
  const [content, person, signals, purchases] = await Promise.all([
    ports.inquiries.readContent(inquiry),
    ports.people.read(inquiry.personId),
    ports.people.signalsOf(inquiry.personId),
    ports.purchases.listOf(inquiry.personId),
  ]);
  const qualifiedAt = qualified.occurredAt;
  const on = localDateOf(qualifiedAt, timeZone);
  const known = purchases.filter(({ purchasedOn }) => purchasedOn <= on);
  const onRecord = person.vicLevel === 'client' && known.length > 0 ? 'client' : 'new';
  const replayed: ReplayedInquiry = {
    inquiryId: inquiry.inquiryId,
    reference: inquiry.reference,
    qualifiedAt,
    recorded: recordOf(qualified.data),
    asked: {
      inquiry: { ...inquiry, language: received.data.language },
      person: personAt(person, onRecord, qualifiedAt),
      content,
      purchases: known,
      signals: currentSignals(person, signals).filter(({ recordedAt }) => recordedAt <= qualifiedAt),
    },
  };
  return { inquiry, person, replayed };
}

/** The inquiries received in [from, to), with everything their replay needs; unqualified ones are left out. */
export async function readPeriod(ports: PeriodPorts, from: Instant, to: Instant, at: Instant): Promise<ReplayedPeriod> {
  const house = await ports.houses.read();
  const horizon = plusMs(to, daysAfter * dayMs);
  const asOf = horizon < at ? horizon : at;
  // Events of this very instant are included, while the log excludes its end.
  const until = plusMs(asOf, 1);
  const events = byInquiry(await ports.events.readBetween(from, until));
  const wanted = [...events.values()].flatMap((own) => {
    const received = own.find((event): event is Received => event.name === 'inquiry-received.v1');
    const qualified = lastQualified(own);
    return received === undefined || received.occurredAt >= to || qualified === undefined
      ? []
      : [{ received, qualified }];
  });
  if (wanted.length > inquiriesAtMost) throw new PeriodTooLargeError(String(wanted.length));
  const read = await inParts(wanted, ({ received, qualified }) =>
    readDossier(ports, received, qualified, house.policy.identity.timeZone),
  );
  const dossiers = read.filter((one) => one !== undefined);
  const people = new Map(dossiers.map(({ person }) => [person.personId, person]));
  const ledgers = await inParts([...people.keys()], (personId) => ports.ledger.read(personId));
  return {
    inquiries: dossiers
      .map(({ replayed }) => replayed)
      .sort((one, other) => (one.qualifiedAt < other.qualifiedAt ? -1 : 1)),
    stored: new Map(dossiers.map(({ inquiry }) => [inquiry.inquiryId, inquiry])),
    people,
    touches: new Map(ledgers.map(({ personId, touches }) => [personId, touches])),
    events,
    asOf,
  };
}
