import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';

type Retention = HousePolicy['retention'];
type Lived = Pick<
  Inquiry,
  'receivedAt' | 'wroteAgainAt' | 'closedAt' | 'response' | 'appointment' | 'qualification' | 'status' | 'reopensAt'
>;

/** What decides how long a client is kept. */
export interface ClientActivity {
  readonly inquiries: readonly Lived[];
  /** The days of their purchases, `yyyy-mm-dd`. */
  readonly purchasedOn: readonly string[];
}

const dayMs = 86_400_000;

/** No period of the policy is shorter: whoever was active since then is kept by all of them. */
export function shortestRetentionDays({ offTargetDays, prospectDays, clientDays }: Retention): number {
  return Math.min(offTargetDays, prospectDays, clientDays);
}

/** Clients are kept longest, then whoever asked for something; whoever only advertised is kept least. */
function daysFor({ inquiries, purchasedOn }: ClientActivity, retention: Retention): number {
  if (purchasedOn.length > 0) return retention.clientDays;
  const isOffTarget = inquiries.every(({ qualification }) => qualification?.verdict === 'off-target');
  return isOffTarget && inquiries.length > 0 ? retention.offTargetDays : retention.prospectDays;
}

/** The latest act of either side; undefined when there was none. */
function latestActivity({ inquiries, purchasedOn }: ClientActivity): Instant | undefined {
  const instants = inquiries.flatMap(({ receivedAt, wroteAgainAt, closedAt, response, appointment }) =>
    [receivedAt, wroteAgainAt, closedAt, response?.at, appointment?.endsAt].filter((at) => at !== undefined),
  );
  return [...instants, ...purchasedOn.map((day) => `${day}T00:00:00.000Z`)].toSorted().at(-1);
}

/**
 * The instant at which a client's retention ends; undefined while something of theirs is open, waits for a day, or
 * never happened. Instants are UTC, periods whole days of 24 hours.
 */
export function retentionEnd(activity: ClientActivity, retention: Retention): Instant | undefined {
  const isAtRest = activity.inquiries.every(
    ({ status, reopensAt }) => status === 'closed' || (status === 'paused' && reopensAt === undefined),
  );
  const latest = latestActivity(activity);
  if (!isAtRest || latest === undefined) return undefined;
  return plusMs(latest, daysFor(activity, retention) * dayMs);
}
