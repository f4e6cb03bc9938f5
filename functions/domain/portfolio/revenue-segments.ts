/** What a client bought in the period, in minor units of one currency. */
export interface ClientRevenue {
  readonly personId: string;
  readonly revenueMinor: number;
  readonly purchases: number;
  /** Local date of the latest purchase. */
  readonly lastPurchaseOn: string;
}

export type RevenueSegment = 'champion' | 'regular' | 'occasional';

export interface SegmentedClient extends ClientRevenue {
  readonly segment: RevenueSegment;
}

export interface RevenueSegments {
  readonly clients: readonly SegmentedClient[];
  readonly revenueMinor: number;
  /** Share of the revenue from the first fifth of the clients; null without revenue. */
  readonly topFifth: { readonly clientCount: number; readonly share: number } | null;
}

/** The first 20 % of clients by revenue are champions, the next 50 % regulars, the last 30 % occasionals. */
function segmentAt(rank: number, count: number): RevenueSegment {
  if (rank < Math.ceil(count * 0.2)) return 'champion';
  return rank < Math.ceil(count * 0.7) ? 'regular' : 'occasional';
}

/**
 * Clients by revenue, largest first. Equal revenues are ordered by id, so that the list is deterministic, and get the
 * same, better segment, because an id is no merit.
 */
export function revenueSegments(clients: readonly ClientRevenue[]): RevenueSegments {
  const ranked = clients.toSorted(
    (one, other) => other.revenueMinor - one.revenueMinor || (one.personId < other.personId ? -1 : 1),
  );
  const firstRanks = new Map<number, number>();
  for (const [rank, client] of ranked.entries()) {
    if (!firstRanks.has(client.revenueMinor)) firstRanks.set(client.revenueMinor, rank);
  }
  const revenueMinor = ranked.reduce((sum, client) => sum + client.revenueMinor, 0);
  const clientCount = Math.ceil(ranked.length * 0.2);
  const topMinor = ranked.slice(0, clientCount).reduce((sum, client) => sum + client.revenueMinor, 0);
  return {
    clients: ranked.map((client, rank) => ({
      ...client,
      segment: segmentAt(firstRanks.get(client.revenueMinor) ?? rank, ranked.length),
    })),
    revenueMinor,
    topFifth: revenueMinor > 0 ? { clientCount, share: topMinor / revenueMinor } : null,
  };
}
