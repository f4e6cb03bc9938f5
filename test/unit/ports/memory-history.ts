import { normaliseEmail, type Person, PersonChangedError } from '#domain/identity/person.ts';
import { isSameMoney } from '#domain/portfolio/till-line.ts';
import { checkEvent, type HouseEvent } from '#events/catalog.ts';
import type { HistoryRepository, PastInquiry } from '#ports/history-repository.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { Purchase } from '#ports/purchase-repository.ts';

export interface MemoryHistory extends HistoryRepository {
  readonly stored: Map<string, PastInquiry>;
  readonly people: Map<string, Person>;
  readonly purchases: Map<string, Purchase>;
  /** All events, as the log stores them. */
  readonly events: HouseEvent[];
}

/** An import as the table stores it: one row once, one person per address, each sale once. */
export function memoryHistory(): MemoryHistory {
  const stored = new Map<string, PastInquiry>();
  const people = new Map<string, Person>();
  const purchases = new Map<string, Purchase>();
  const events: HouseEvent[] = [];
  const say = ({ name, at, data }: NewEvent, personId: string, inquiryId?: string) => {
    const eventId = `evt-${String(events.length).padStart(7, '0')}`;
    const about = { correlationId: inquiryId ?? personId, inquiryId, personId };
    events.push(checkEvent({ eventId, name, occurredAt: at, ...about, data }) as HouseEvent);
  };
  return {
    stored,
    people,
    purchases,
    events,
    findStored: async (ids) => new Set(ids.filter((id) => stored.has(id))),
    async findPeople(emails) {
      const wanted = new Set(emails.map(normaliseEmail));
      const found = [...people.values()].filter(({ email }) => wanted.has(normaliseEmail(email)));
      return new Map(found.map((person) => [normaliseEmail(person.email), person]));
    },
    async findSales(ids) {
      const found = ids.map((id) => purchases.get(id)).filter((sale) => sale !== undefined);
      return new Map(found.map((sale) => [sale.purchaseId, sale]));
    },
    async findFirstSubmission(personId) {
      const own = [...stored.values()].filter(({ inquiry }) => inquiry.personId === personId);
      return own.map(({ inquiry }) => inquiry.receivedAt).sort()[0];
    },
    async store(past, client) {
      const { advisorId, knownSince } = client;
      const { inquiry, purchase, news } = past;
      const { inquiryId, personId } = inquiry;
      if (stored.has(inquiryId)) return 'already-there';
      const known = purchases.get(purchase?.purchaseId ?? '');
      const isReused = purchase !== undefined && known !== undefined;
      if (isReused && !(known.personId === personId && isSameMoney(known, purchase))) return 'number-reused';
      if (client.kind === 'new') {
        const taken = [...people.values()].some(
          ({ email }) => normaliseEmail(email) === normaliseEmail(client.person.email),
        );
        if (taken) throw new PersonChangedError('Stored a moment earlier.');
        people.set(personId, { ...client.person, knownSince, advisorId });
      } else {
        const known = people.get(personId);
        if (known === undefined) throw new PersonChangedError('No longer there.');
        people.set(personId, {
          ...known,
          inquiryCount: known.inquiryCount + 1,
          knownSince,
          advisorId: known.advisorId ?? advisorId,
        });
      }
      stored.set(inquiryId, past);
      for (const event of [...past.past, news]) say(event, personId, inquiryId);
      if (purchase !== undefined && !purchases.has(purchase.purchaseId)) {
        purchases.set(purchase.purchaseId, purchase);
        const { purchaseId, purchasedOn, amountMinor, currency, category = null } = purchase;
        const data = { purchaseId, purchasedOn, amountMinor, currency, category };
        say({ name: 'purchase-recorded.v2', at: inquiry.closedAt ?? news.at, data }, personId);
      }
      return 'stored';
    },
  };
}
