import type { Blockage } from '#domain/progress/blockage.ts';
import type { BoardRow } from '#templates/pages/board/board.ts';

/** Blocked inquiries come first, then late ones; the rest by the time that is left. */
const blockagesFirst: readonly Blockage[] = [
  'workflow-trouble',
  'owner-left',
  'escalated',
  'unassigned',
  'nobody-eligible',
  'mail-bounced',
  'outcome-missing',
  'pause-to-confirm',
  'breached',
  'client-asked',
  'mail-in-doubt',
  'doubtful',
];

function rank({ blockage }: BoardRow): number {
  const found = blockage === undefined ? -1 : blockagesFirst.indexOf(blockage);
  return found === -1 ? blockagesFirst.length : found;
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A blocked inquiry is ranked by how long it has been; where nothing is wrong, the next event comes first. */
function nextOf({ blockage, next }: BoardRow): string {
  return blockage === undefined ? (next?.at ?? '~') : '';
}

/**
 * By urgency, then by the step that has been open longest. The reference decides between equal rows, so that a refresh
 * does not reorder them without a reason.
 */
export function byUrgency(one: BoardRow, other: BoardRow): number {
  const left = (row: BoardRow) => row.timeLeft?.minutesLeft ?? Number.POSITIVE_INFINITY;
  return (
    compare(rank(one), rank(other)) ||
    compare(left(one), left(other)) ||
    compare(nextOf(one), nextOf(other)) ||
    compare(one.stageSince, other.stageSince) ||
    compare(one.reference, other.reference)
  );
}

export function latestFirst(one: BoardRow, other: BoardRow): number {
  return compare(other.receivedAt, one.receivedAt) || compare(one.reference, other.reference);
}

/** The step that has been open longest, whoever has it, so that a quiet inquiry is not forgotten. */
export function oldestOpen(rows: readonly BoardRow[]): BoardRow | undefined {
  return rows.toSorted(
    (one, other) => compare(one.stageSince, other.stageSince) || compare(one.reference, other.reference),
  )[0];
}
