import { localDateOf, toDayNumber } from '#domain/calendar/local-date.ts';
import { staffTimeZone } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { knownLevel } from '#domain/level/known-level.ts';
import { hasDetail } from '#domain/permissions/detail-permissions.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import { type HouseMoney, inHouseCurrency } from '#domain/policy/exchange-rate.ts';
import { type ClientOutlook, clientOutlook } from '#domain/portfolio/assessment/client-outlook.ts';
import { nextGesture } from '#domain/portfolio/client/next-gesture.ts';
import type { ClientRow } from '#domain/portfolio/client-row.ts';
import { visitsOfRow } from '#domain/portfolio/snapshot/row-columns.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { ClientRowReader } from '#ports/portfolio-repository.ts';
import type { PortfolioSnapshotReader } from '#ports/portfolio-snapshots.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { type ClientPageView, clientPage, type ThreadEntry } from '#templates/pages/clients/client-page.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { askedDay } from '#web/portfolio/as-of.ts';
import { clientJson } from './client-json.ts';

export interface ClientPagePorts {
  readonly inquiries: Pick<InquiryReader, 'readPeople' | 'listOfPerson'>;
  readonly clientRow: ClientRowReader;
  readonly purchases: Pick<PurchaseReader, 'listOf'>;
  readonly portfolios: PortfolioSnapshotReader;
}

interface Counted {
  readonly on: string;
  /** Undefined where the house has no rate of that day. */
  readonly minor: number | undefined;
}

function countedOf(row: ClientRow, money: HouseMoney, today: string): readonly Counted[] {
  return visitsOfRow(row)
    .filter(({ on }) => on <= today)
    .map(({ on, amounts }) => {
      const own = amounts.map((amount) => inHouseCurrency(money, { ...amount, on }));
      return {
        on,
        minor: own.includes(undefined) ? undefined : own.reduce<number>((sum, minor) => sum + (minor ?? 0), 0),
      };
    });
}

async function outlookOf(
  { portfolios }: ClientPagePorts,
  personId: string,
  counted: readonly Counted[],
  today: string,
  asked: string | undefined,
): Promise<ClientOutlook | null> {
  const [first, ...repeats] = counted;
  const last = counted.at(-1);
  if (first === undefined || last === undefined) return null;
  const kept = await portfolios.find(asked);
  if (kept === undefined) return null;
  const amounts = repeats.map(({ minor }) => minor ?? 0);
  return clientOutlook(kept.snapshot.model, {
    clientId: personId,
    repeats: repeats.length,
    daysToLastVisit: toDayNumber(last.on) - toDayNumber(first.on),
    daysSinceFirstVisit: toDayNumber(today) - toDayNumber(first.on),
    meanAmountMinor: amounts.length === 0 ? 0 : amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length,
  });
}

/** What was bought and asked until the end of that day. */
function threadOf(
  row: ClientRow | undefined,
  inquiries: readonly Inquiry[],
  showsMoney: boolean,
  until: { readonly on: string; readonly timeZone: string },
): ThreadEntry[] {
  const visits = (row?.visits ?? [])
    .filter(({ on }) => on <= until.on)
    .map(({ on, amounts, categories }) => ({
      on,
      entry: {
        kind: 'visit' as const,
        on,
        amounts: showsMoney ? amounts.map(({ amountMinor, currency }) => ({ minorUnits: amountMinor, currency })) : [],
        categories,
      },
    }));
  const known = inquiries.filter(({ receivedAt }) => localDateOf(receivedAt, until.timeZone) <= until.on);
  const asked = known.map(({ inquiryId, reference, receivedAt, status, pauseReason, closing }) => ({
    on: receivedAt,
    entry: {
      kind: 'inquiry' as const,
      at: receivedAt,
      inquiryId,
      reference,
      stage: status,
      because: { pause: pauseReason, close: closing },
    },
  }));
  const years = (row?.earlier ?? [])
    .filter(({ year }) => year <= until.on.slice(0, 4))
    .map(({ year, visits: count }) => ({
      on: year,
      entry: { kind: 'year' as const, year, visits: count },
    }));
  return [...visits, ...asked, ...years]
    .toSorted((one, other) => other.on.localeCompare(one.on))
    .map(({ entry }): ThreadEntry => entry);
}

function wishesOf({ preferences, consents, consentWithdrawnAt }: Person, at: string): ClientPageView['wishes'] {
  const { channels, frequency, pausedUntil, stoppedAt } = preferences ?? {};
  return {
    channels,
    frequency,
    pausedUntil: pausedUntil !== undefined && pausedUntil > at ? pausedUntil : undefined,
    isStopped: stoppedAt !== undefined,
    consentGivenAt: consents.at(-1)?.givenAt,
    consentWithdrawnAt,
  };
}

/** `GET /clients/{personId}?asOf=`, and the same as JSON: the client as the house knows them, and what would be gracious now. */
export async function showClient(ports: ClientPagePorts, request: StaffRequest): Promise<HttpReply> {
  const { house, member, at, pageLanguage: language } = request;
  const personId = request.parameter('personId');
  const person = (await ports.inquiries.readPeople([personId])).get(personId);
  if (person === undefined || person.erasedAt !== undefined)
    throw new HttpProblemError(404, 'There is no such person.');
  const [inquiries, row, purchases] = await Promise.all([
    ports.inquiries.listOfPerson(person.personId),
    ports.clientRow.findRow(person.personId),
    ports.purchases.listOf(person.personId),
  ]);
  const { identity, exchangeRates } = house.policy;
  const asked = askedDay(request);
  const level = knownLevel(person, purchases, house.policy, localDateOf(at, identity.timeZone));
  const today = asked ?? localDateOf(at, identity.timeZone);
  const counted = row === undefined ? [] : countedOf(row, { currency: identity.currency, exchangeRates }, today);
  const outlook = await outlookOf(ports, person.personId, counted, today, asked);
  const showsMoney = hasDetail(member, 'client-spend');
  const lastOn = counted.at(-1)?.on;
  const wishes = wishesOf(person, at);
  const view: ClientPageView = {
    house: brandOf(identity),
    language,
    staff: { fullName: member.fullName, role: member.role },
    timeZone: staffTimeZone(house, member.staffId),
    fullName: person.fullName,
    asOf: asked,
    // A manager's decision counts at once, not from the next inquiry on.
    level: level.level,
    vip: level.vip,
    advisorName: house.staff.find(({ staffId }) => staffId === person.advisorId)?.fullName,
    knownSince: person.knownSince,
    bought:
      counted.length === 0
        ? null
        : {
            visits: counted.length,
            firstOn: counted[0]?.on,
            lastOn,
            categories: [
              ...new Set((row?.visits ?? []).flatMap(({ on, categories: bought }) => (on <= today ? bought : []))),
            ],
            total: showsMoney
              ? {
                  minorUnits: counted.reduce((sum, { minor }) => sum + (minor ?? 0), 0),
                  currency: identity.currency.code,
                }
              : undefined,
            withoutRate: counted.filter(({ minor }) => minor === undefined).length,
          },
    rhythm: outlook?.rhythm ?? null,
    outlook: outlook && {
      visits: outlook.range.visits,
      money:
        showsMoney && outlook.range.revenue !== null
          ? { span: outlook.range.revenue, currency: identity.currency.code }
          : undefined,
    },
    // What the client wishes and asks is known of today only.
    gesture:
      asked !== undefined
        ? null
        : nextGesture({
            isLeftInPeace:
              wishes.isStopped || wishes.pausedUntil !== undefined || wishes.consentWithdrawnAt !== undefined,
            hasOpenInquiry: inquiries.some(({ status }) => status !== 'closed' && status !== 'paused'),
            visits: counted.length,
            daysSinceLastVisit: lastOn === undefined ? 0 : toDayNumber(today) - toDayNumber(lastOn),
            rhythm: outlook?.rhythm ?? null,
          }),
    wishes,
    thread: threadOf(row, inquiries, showsMoney, { on: today, timeZone: identity.timeZone }),
    dataPath:
      reachOf('GET /clients/{personId}/data', member.role) !== 'none'
        ? `/clients/${encodeURIComponent(person.personId)}/data?lang=${language}`
        : undefined,
  };
  if (request.isApi) return json(clientJson(person, view, today));
  return page(clientPage(view));
}
