import { fromDayNumber, toDayNumber } from '#domain/calendar/local-date.ts';
import { type ClientRow, clientRow, type FoldedLine } from '#domain/portfolio/client-row.ts';
import { simulatedHouse } from '../model/simulated-house.ts';

/** The day of the figures of a house of our own making. */
export const simulatedDay = '2026-11-30';

/** Tills of a house of our own making, by client. */
export function simulatedLines(clientCount: number, seed: string): readonly (readonly FoldedLine[])[] {
  const asOf = toDayNumber(simulatedDay);
  const columns = simulatedHouse({ clientCount, arrivalDays: 700, asOf: 1000, seed });
  return Array.from({ length: columns.clientCount }, (_, client) => {
    const from = columns.starts[client] ?? 0;
    const to = columns.starts[client + 1] ?? 0;
    return Array.from({ length: to - from }, (_, index) => ({
      purchaseId: `till-${client}-${index}`,
      purchasedOn: fromDayNumber(asOf - 1000 + (columns.days[from + index] ?? 0)),
      amountMinor: columns.amounts[from + index] ?? 0,
      currency: 'EUR',
      category: index % 3 === 0 ? 'watches' : 'jewellery',
      advisorId: client % 2 === 0 ? 'camille-laurent' : 'louis-martin',
    }));
  });
}

export function simulatedRows(clientCount: number, seed: string): readonly ClientRow[] {
  return simulatedLines(clientCount, seed).flatMap(
    (lines, client) => clientRow(`per-${String(client).padStart(6, '0')}`, lines) ?? [],
  );
}
