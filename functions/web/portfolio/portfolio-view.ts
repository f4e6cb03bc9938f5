import { addDays, localDateOf } from '#domain/calendar/local-date.ts';
import { type ClientRevenue, revenueSegments } from '#domain/portfolio/revenue-segments.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { Purchase, PurchaseList } from '#ports/purchase-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { portfolioPage } from '#templates/pages/portfolio/portfolio.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';

/** Dates as YYYY-MM-DD compare as text; a numeric maximum would return NaN. */
function laterDay(one: string, other: string): string {
  return one.localeCompare(other) > 0 ? one : other;
}

function byClient(purchases: readonly Purchase[]): ClientRevenue[] {
  const clients = new Map<string, ClientRevenue>();
  for (const { personId, amountMinor, purchasedOn } of purchases) {
    const before = clients.get(personId) ?? { personId, revenueMinor: 0, purchases: 0, lastPurchaseOn: purchasedOn };
    clients.set(personId, {
      personId,
      revenueMinor: before.revenueMinor + amountMinor,
      purchases: before.purchases + 1,
      lastPurchaseOn: laterDay(before.lastPurchaseOn, purchasedOn),
    });
  }
  return [...clients.values()];
}

/** `/portfolio` and `/api/portfolio`: the last twelve months in the house's currency. Amounts in others are counted apart, never added. */
export async function portfolioReply(
  ports: { readonly purchases: PurchaseList; readonly inquiries: InquiryReader },
  request: StaffRequest,
): Promise<HttpReply> {
  const { house } = request;
  const asOfOn = localDateOf(request.at, house.policy.identity.timeZone);
  const since = addDays(asOfOn, -365);
  const currency = house.policy.identity.currency.code;
  const all = await ports.purchases.listAll();
  const recent = all.filter((purchase) => purchase.purchasedOn > since && purchase.purchasedOn <= asOfOn);
  const own = recent.filter((purchase) => purchase.currency === currency);
  const segments = revenueSegments(byClient(own));
  const inOtherCurrencies = recent.length - own.length;
  if (request.isApi) {
    const { clients, revenueMinor, topFifth } = segments;
    return json({
      asOfOn,
      since,
      currency,
      revenueMinor,
      clientCount: clients.length,
      purchaseCount: own.length,
      inOtherCurrencies,
      topFifth,
      clients,
    });
  }
  const people = await ports.inquiries.readPeople(segments.clients.slice(0, 200).map((client) => client.personId));
  const html = portfolioPage({
    house: brandOf(house.policy.identity),
    language: request.pageLanguage,
    staff: { fullName: request.member.fullName, role: request.member.role },
    asOfOn,
    clientCount: segments.clients.length,
    purchaseCount: own.length,
    revenue: [{ minorUnits: segments.revenueMinor, currency }],
    topTwentyPercent: segments.topFifth,
    clients: segments.clients.slice(0, 200).map((client) => ({
      clientId: client.personId,
      fullName: people.get(client.personId)?.fullName ?? '–',
      segment: client.segment,
      revenue: [{ minorUnits: client.revenueMinor, currency }],
      purchases: client.purchases,
      lastPurchaseOn: client.lastPurchaseOn,
    })),
  });
  return page(html);
}
