import { fromDayNumber } from '#domain/calendar/local-date.ts';
import { type PortfolioModel, portfolioModel } from '../assessment/portfolio-model.ts';
import { at } from '../base/columns.ts';
import { basketByTenure } from '../definitions/basket-by-tenure.ts';
import { categoryExpansion } from '../definitions/category-expansion.ts';
import { cohorts } from '../definitions/cohorts.ts';
import { colourClasses } from '../definitions/colour-classes.ts';
import { lifetimeValue } from '../definitions/lifetime-value.ts';
import { newAndExisting } from '../definitions/new-and-existing.ts';
import { premiumAdoption } from '../definitions/premium-adoption.ts';
import { purchaseRhythm } from '../definitions/purchase-rhythm.ts';
import { repurchase } from '../definitions/repurchase.ts';
import { revenueClasses, revenueClassOf } from '../definitions/revenue-classes.ts';
import { revenueConcentration } from '../definitions/revenue-concentration.ts';
import { rfmOfClients, rfmPeriods } from '../definitions/rfm-scores.ts';
import { portfolioColours, rfmSegmentNames, rfmSegments } from '../definitions/rfm-segments.ts';
import { ticketByQuarter } from '../definitions/ticket.ts';
import { valueAndVolume } from '../definitions/value-and-volume.ts';
import { valueToCome } from '../definitions/value-to-come.ts';
import { type PredictedValues, predictedValues } from '../model/predicted-value.ts';
import { timeUnits, type VisitSummary, visitSummary } from '../model/visit-summary.ts';
import {
  clientsPerPage,
  type PortfolioSnapshot,
  type SnapshotClient,
  type SnapshotList,
  snapshotLists,
} from './portfolio-snapshot.ts';
import type { PortfolioValue } from './portfolio-value.ts';
import type { RowColumns } from './row-columns.ts';

export interface ComputedSnapshot {
  readonly snapshot: PortfolioSnapshot;
  /** One page of a list, made when it is asked for: all clients of a large house at once would not fit. */
  readonly pages: readonly { readonly list: SnapshotList; readonly page: number }[];
  readonly clientsOn: (list: SnapshotList, page: number) => readonly SnapshotClient[];
}

interface Outlook {
  readonly summary: VisitSummary;
  readonly values: PredictedValues;
}

function outlookOf(model: PortfolioModel, { columns }: RowColumns): Outlook | null {
  const { visits, amounts } = model;
  if (visits.parameters === null) return null;
  const summary = visitSummary(columns, columns.asOf, timeUnits.week);
  return { summary, values: predictedValues(summary, visits.parameters, amounts.parameters) };
}

/** Amounts are whole, chances and visits of four digits: more would be noise, and would not compress. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function portfolioValue({ columns }: RowColumns, model: PortfolioModel, outlook: Outlook | null): PortfolioValue {
  const since = columns.asOf - rfmPeriods.year;
  return {
    lifetimeValue: lifetimeValue(columns, since),
    toCome: outlook === null ? null : valueToCome(columns, outlook.values.values, model.forecast),
    tickets: ticketByQuarter(columns),
    basketByTenure: basketByTenure(columns, since),
    categoryExpansion: categoryExpansion(columns),
    premiumAdoption: premiumAdoption(columns),
  };
}

/** All figures of a house on one day, and its lists of clients. */
export function computeSnapshot(rows: RowColumns, currency: string): ComputedSnapshot {
  const { columns, personIds, listed, uncounted } = rows;
  const { asOf, clientCount, starts, days, amounts } = columns;
  const rfm = rfmOfClients(columns);
  const segments = rfmSegments(rfm);
  const classes = revenueClasses(rfm.revenueMinor);
  const colours = colourClasses(columns.flags, rfm.clients, rfm.revenueMinor);
  const { dearAboveMinor, rows: valueRows } = valueAndVolume(columns, rfm);
  const model = portfolioModel(columns, { unit: timeUnits.week });
  const outlook = outlookOf(model, rows);
  const lifetime = new Float64Array(clientCount);
  for (let client = 0; client < clientCount; client += 1)
    for (let visit = at(starts, client); visit < at(starts, client + 1); visit += 1)
      lifetime[client] = at(lifetime, client) + at(amounts, visit);

  /** The place of each client among those of the period; -1 for whoever is away. */
  const activePlace = new Int32Array(clientCount).fill(-1);
  for (let place = 0; place < rfm.clients.length; place += 1) activePlace[at(rfm.clients, place)] = place;
  const members = new Map<SnapshotList, number[]>(snapshotLists.map((list) => [list, []]));
  for (let client = 0; client < clientCount; client += 1) {
    if (at(listed, client) === 0) continue;
    const place = at(activePlace, client);
    const list = place < 0 ? 'away' : (rfmSegmentNames[at(segments.ofClient, place)] ?? 'dormant');
    members.get(list)?.push(client);
  }
  const revenueOf = (client: number): number => {
    const place = at(activePlace, client);
    return place < 0 ? at(lifetime, client) : at(rfm.revenueMinor, place);
  };
  // Clients are numbered by id, so the number decides between equals.
  for (const ofList of members.values()) ofList.sort((one, other) => revenueOf(other) - revenueOf(one) || one - other);

  function clientOf(client: number): SnapshotClient {
    const place = at(activePlace, client);
    const [start, end] = [at(starts, client), at(starts, client + 1)];
    const isActive = place >= 0;
    const seller = at(columns.advisors.codes, client);
    return {
      personId: personIds[client] ?? '',
      scores: isActive
        ? { recency: at(rfm.recency, place), frequency: at(rfm.frequency, place), monetary: at(rfm.monetary, place) }
        : null,
      revenueClass: isActive ? revenueClassOf(classes, at(rfm.revenueMinor, place)) : null,
      colour: isActive ? (portfolioColours[colours.shown[place] ?? -1] ?? null) : null,
      visits: isActive ? at(rfm.visits, place) : 0,
      revenueMinor: isActive ? at(rfm.revenueMinor, place) : 0,
      lifetimeVisits: end - start,
      lifetimeMinor: at(lifetime, client),
      firstOn: fromDayNumber(at(days, start)),
      lastOn: fromDayNumber(at(days, end - 1)),
      soldById: columns.advisors.names[seller] ?? null,
      chanceAlive: outlook === null || end - start < 2 ? null : rounded(at(outlook.values.alive, client)),
      expectedVisits: outlook === null ? null : rounded(at(outlook.values.visits, client)),
      valueMinor:
        outlook === null || outlook.values.values.length === 0 ? null : Math.round(at(outlook.values.values, client)),
    };
  }

  const sizeOf = (list: SnapshotList): number => members.get(list)?.length ?? 0;
  return {
    snapshot: {
      format: 1,
      asOf: fromDayNumber(asOf),
      since: fromDayNumber(asOf - rfmPeriods.year),
      currency,
      clientCount,
      activeCount: rfm.clients.length,
      visitCount: days.length,
      uncounted,
      rfm: { mode: rfm.mode, cuts: rfm.cuts },
      segments: segments.rows,
      map: segments.map,
      revenueClasses: classes,
      concentration: revenueConcentration(rfm.revenueMinor),
      colours: colours.rows,
      valueAndVolume: { dearAboveMinor: clientCount === 0 ? 0 : dearAboveMinor, rows: valueRows },
      cohorts: cohorts(columns),
      repurchase: repurchase(columns),
      newAndExisting: newAndExisting(columns, asOf - rfmPeriods.year),
      rhythm: purchaseRhythm(columns),
      value: portfolioValue(rows, model, outlook),
      model,
      lists: {
        champion: sizeOf('champion'),
        loyal: sizeOf('loyal'),
        new: sizeOf('new'),
        promising: sizeOf('promising'),
        'must-not-lose': sizeOf('must-not-lose'),
        'at-risk': sizeOf('at-risk'),
        lost: sizeOf('lost'),
        dormant: sizeOf('dormant'),
        away: sizeOf('away'),
      },
    },
    pages: snapshotLists.flatMap((list) =>
      Array.from({ length: Math.ceil(sizeOf(list) / clientsPerPage) }, (_, page) => ({ list, page })),
    ),
    clientsOn: (list, page) =>
      (members.get(list) ?? []).slice(page * clientsPerPage, (page + 1) * clientsPerPage).map(clientOf),
  };
}
