import { addDays, type LocalDate, localDateOf } from '#domain/calendar/local-date.ts';
import { type NetPurchases, netPurchases } from '#domain/portfolio/net-purchases.ts';
import { type ClientRevenue, revenueSegments } from '#domain/portfolio/revenue-segments.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { Purchase, PurchaseList } from '#ports/purchase-repository.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { reaches } from '#web/http/permission.ts';
import { type HttpReply, json } from '#web/http/response.ts';
import { askedDay } from './as-of.ts';

/** Dates as YYYY-MM-DD compare as text; a numeric maximum would return NaN. */
function laterDay(one: string, other: string): string {
  return one.localeCompare(other) > 0 ? one : other;
}

function revenueOf(personId: string, { purchases, unmatched }: NetPurchases<Purchase>): ClientRevenue[] {
  const amounts = [...purchases, ...unmatched];
  const [first] = amounts;
  if (first === undefined) return [];
  return [
    {
      personId,
      revenueMinor: amounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
      purchases: purchases.length,
      lastPurchaseOn: purchases.reduce((day, { purchasedOn }) => laterDay(day, purchasedOn), first.purchasedOn),
    },
  ];
}

/** Each client's purchases since that day, after returns; whoever returned everything is no client of the period. */
function byClient(all: readonly Purchase[], since: LocalDate): ClientRevenue[] {
  const ofClient = Map.groupBy(all, ({ personId }) => personId);
  return [...ofClient].flatMap(([personId, purchases]) => {
    const net = netPurchases(purchases);
    const recent = (amounts: readonly Purchase[]) => amounts.filter(({ purchasedOn }) => purchasedOn > since);
    return revenueOf(personId, { purchases: recent(net.purchases), unmatched: recent(net.unmatched) });
  });
}

/** Purchases under the record that counts: what was bought under a merged record is the same client's. */
async function asClients(
  ports: { readonly inquiries: Pick<InquiryReader, 'readPeople'> },
  purchases: readonly Purchase[],
): Promise<Purchase[]> {
  const people = await ports.inquiries.readPeople([...new Set(purchases.map(({ personId }) => personId))]);
  return purchases.map((one) => ({ ...one, personId: people.get(one.personId)?.personId ?? one.personId }));
}

/** An advisor's portfolio is that of their own clients, and of those for whom they are the delegate. */
async function ofReachedClients(
  ports: { readonly inquiries: Pick<InquiryReader, 'readPeople'> },
  request: StaffRequest,
  purchases: readonly Purchase[],
): Promise<readonly Purchase[]> {
  if (request.reach === 'all') return purchases;
  const people = await ports.inquiries.readPeople([...new Set(purchases.map(({ personId }) => personId))]);
  return purchases.filter(({ personId }) =>
    reaches(request, { advisorId: people.get(personId)?.advisorId, inquiries: [] }),
  );
}

/** `/api/portfolio`: the last twelve months in the house's currency. Amounts in others are counted apart, never added. */
export async function portfolioJson(
  ports: { readonly purchases: PurchaseList; readonly inquiries: InquiryReader },
  request: StaffRequest,
): Promise<HttpReply> {
  const { house } = request;
  const asOfOn = askedDay(request) ?? localDateOf(request.at, house.policy.identity.timeZone);
  const since = addDays(asOfOn, -365);
  const currency = house.policy.identity.currency.code;
  const all = await ofReachedClients(ports, request, await asClients(ports, await ports.purchases.listAll()));
  const recent = all.filter((purchase) => purchase.purchasedOn > since && purchase.purchasedOn <= asOfOn);
  const own = all.filter((purchase) => purchase.currency === currency && purchase.purchasedOn <= asOfOn);
  const segments = revenueSegments(byClient(own, since));
  const purchaseCount = segments.clients.reduce((sum, client) => sum + client.purchases, 0);
  const inOtherCurrencies = recent.filter((purchase) => purchase.currency !== currency).length;
  const { clients, revenueMinor, topFifth } = segments;
  return json({
    asOfOn,
    since,
    currency,
    revenueMinor,
    clientCount: clients.length,
    purchaseCount,
    inOtherCurrencies,
    topFifth,
    clients,
  });
}
