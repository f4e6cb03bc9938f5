import { describe, expect, it } from 'vitest';
import { fromEpochMs, toEpochMs } from '#domain/calendar/instant.ts';
import type { Blockage } from '#domain/progress/blockage.ts';
import { blockageOf, progressSince } from '#domain/progress/progress.ts';
import { staffShared } from '#templates/messages/catalogues.ts';
import type { BoardRow } from '#templates/pages/board/board.ts';
import { isFound, isShown, isWanted } from '#web/board/board-filters.ts';
import { byUrgency, oldestOpen } from '#web/board/board-order.ts';
import { ownersOf } from '#web/board/board-view.ts';
import { house as houseOf, monday10 } from '../../ports/house.ts';
import { inquiry, person } from '../../ports/samples.ts';

const house = houseOf();
const later = (minutes: number) => fromEpochMs(toEpochMs(monday10) + minutes * 60_000);

function row(reference: string, parts: Partial<BoardRow> = {}): BoardRow {
  return {
    inquiryId: reference,
    reference,
    clientName: 'Anna Exemple',
    ownerName: 'Camille',
    heldByHouse: false,
    level: 'new',
    vip: false,
    stage: 'awaiting-client',
    stageSince: monday10,
    minutesInStage: 0,
    receivedAt: monday10,
    ...parts,
  };
}

const order = (rows: readonly BoardRow[]) => rows.toSorted(byUrgency).map(({ reference }) => reference);

describe('the order of the board', () => {
  it('puts every blockage before every other inquiry, however little time that has', () => {
    const urgent = row('A', { timeLeft: { minutesLeft: 1, targetMinutes: 240 } });
    for (const blockage of Object.keys(staffShared.fr.progress.blockages) as Blockage[])
      expect(order([urgent, row('Z', { blockage })]), blockage).toEqual(['Z', 'A']);
  });

  it('puts inquiries without an owner before late ones', () => {
    const over = { minutesLeft: -60, targetMinutes: 240 };
    expect(
      order([row('late', { blockage: 'breached', timeLeft: over }), row('nobody', { blockage: 'unassigned' })]),
    ).toEqual(['nobody', 'late']);
  });

  it('puts, of two with the same blockage, the older one first', () => {
    const [young, old] = [later(600), later(5)];
    const next = (at: string) => ({ step: 'outcome', at }) as const;
    const rows = [
      row('A', { blockage: 'outcome-missing', stageSince: young, next: next(monday10) }),
      row('B', { blockage: 'outcome-missing', stageSince: old, next: next(later(900)) }),
    ];
    expect(order(rows)).toEqual(['B', 'A']);
  });

  it('puts the earliest due first, and keeps equal rows in the same order however they were read', () => {
    const rows = [
      row('C'),
      row('B'),
      row('D', { next: { step: 'relance', at: later(10) } }),
      row('A', { next: { step: 'relance', at: later(90) } }),
    ];
    expect(order(rows)).toEqual(['D', 'A', 'B', 'C']);
    expect(order(rows.toReversed())).toEqual(['D', 'A', 'B', 'C']);
  });

  it('names the step that has been open longest, wherever it is in the list', () => {
    const rows = [row('A', { blockage: 'breached', stageSince: later(500) }), row('B', { stageSince: later(1) })];
    expect(oldestOpen(rows)?.reference).toBe('B');
    expect(oldestOpen([])).toBeUndefined();
  });
});

describe('a blockage', () => {
  it('is an inquiry without an owner ten minutes after it came, and not one that just came', () => {
    expect(blockageOf(house, inquiry(), later(9))).toBeUndefined();
    expect(blockageOf(house, inquiry(), later(10))).toBe('unassigned');
  });

  it('is an address that returns our letters, until an answer is being committed', () => {
    const unreachable = { unreachableSince: monday10 };
    expect(blockageOf(house, inquiry({ status: 'awaiting-client', ...unreachable }), later(1))).toBe('mail-bounced');
    expect(blockageOf(house, inquiry({ status: 'responded', ...unreachable }), later(1))).toBeUndefined();
  });

  it('is an outcome that was asked for twice', () => {
    const asked = (times: number) =>
      inquiry({ status: 'awaiting-outcome', outcomeAskedAt: Array.from({ length: times }, () => monday10) });
    expect(blockageOf(house, asked(1), later(1))).toBeUndefined();
    expect(blockageOf(house, asked(2), later(1))).toBe('outcome-missing');
  });
});

describe('the age of a state', () => {
  it('counts from the beginning of the state, not from the inquiry’s arrival', () => {
    expect(progressSince(inquiry())).toBe(monday10);
    const clientWait = { waitNumber: 1, moment: 'choice', startedAt: later(30), steps: [] } as const;
    expect(progressSince(inquiry({ status: 'awaiting-client', clientWait }))).toBe(later(30));
    expect(progressSince(inquiry({ status: 'paused', pausedAt: later(60) }))).toBe(later(60));
    expect(progressSince(inquiry({ status: 'closed', closedAt: later(90), pausedAt: later(60) }))).toBe(later(90));
  });
});

describe('the filters', () => {
  it('offer holders of the house’s own inquiries beside its advisors, each once', () => {
    const owners = ownersOf(houseOf()).map(({ advisorId }) => advisorId);
    expect(owners).toContain(houseOf().dutyManagerId);
    expect(new Set(owners).size).toBe(owners.length);
  });

  it('find by reference with or without its hyphens, and by the beginning of any word of the name, without accents', () => {
    const anna = person({ fullName: 'Éléonore de Saint-Aubin' });
    for (const search of ['V-INQ1', 'vinq1', 'inq', 'eleonore', 'aubin SAINT', 'Saint-Aubin', 'de s', undefined, ' '])
      expect(isFound(inquiry(), anna, search), search).toBe(true);
    for (const search of ['V-INQ2', 'noreen', 'eleonore dupont', 'ubin'])
      expect(isFound(inquiry(), anna, search), search).toBe(false);
  });

  it('find no erased person by name, but still by reference', () => {
    expect(isFound(inquiry(), undefined, 'anna')).toBe(false);
    expect(isFound(inquiry(), undefined, 'V-INQ1')).toBe(true);
  });

  it('use the boutique of the meeting before the requested one', () => {
    const one = inquiry({ answers: { intent: 'acquire', acceptsByAppointment: true, boutiqueId: 'paris' } });
    expect(isWanted(one, { boutique: 'paris' })).toBe(true);
    expect(isWanted(one, { boutique: 'london' })).toBe(false);
    expect(isWanted(one, { boutique: 'paris', level: 'vic' })).toBe(false);
  });

  it('show one kind of blockage, or all of them', () => {
    const [blocked, free] = [row('A', { blockage: 'breached' }), row('B')];
    expect([blocked, free].filter((one) => isShown(one, { show: 'blocked' }))).toEqual([blocked]);
    expect([blocked, free].filter((one) => isShown(one, { blockage: 'escalated' }))).toEqual([]);
    expect([blocked, free].filter((one) => isShown(one, { blockage: 'breached' }))).toEqual([blocked]);
  });
});
