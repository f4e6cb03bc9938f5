/** A line of `POST /api/purchases`. */
export interface PastPurchase {
  readonly purchaseId: string;
  readonly email: string;
  readonly fullName: string;
  /** A day of the calendar. */
  readonly purchasedOn: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly kind: string;
  readonly returnsPurchaseId?: string;
  readonly category: string;
  readonly advisorId: string;
}

const msPerDay = 86_400_000;

/** Files that this project writes itself: no value has a comma. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

/**
 * The lines of both files, with days instead of distances.
 *
 * @param today the day from which the files count back, such as 2026-11-23.
 * @throws TypeError for a purchase of a client that the other file does not name.
 */
export function readPast(clients: string, purchases: string, today: string): readonly PastPurchase[] {
  const known = new Map(rowsOf(clients).map(([number = '', ...client]) => [number, client] as const));
  const start = Date.parse(`${today}T00:00:00Z`);
  return rowsOf(purchases).map(
    ([purchaseId = '', client = '', daysAgo, amount, currency = '', kind = '', returned = '', category = '']) => {
      const [fullName, email, advisorId] = known.get(client) ?? [];
      if (fullName === undefined || email === undefined || advisorId === undefined)
        throw new TypeError(`${purchaseId} is of a client whom nobody knows.`);
      return {
        purchaseId,
        email,
        fullName,
        purchasedOn: new Date(start - Number(daysAgo) * msPerDay).toISOString().slice(0, 10),
        amountMinor: Number(amount),
        currency,
        kind,
        ...(returned === '' ? {} : { returnsPurchaseId: returned }),
        category,
        advisorId,
      };
    },
  );
}
