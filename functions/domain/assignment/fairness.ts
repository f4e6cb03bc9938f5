import type { LocalDate } from '#domain/calendar/local-date.ts';
import { type AdvisorProfile, weightOf } from './advisor-profile.ts';
import type { AssignmentLedger } from './assignment-ledger.ts';

export type FairShare = Readonly<{
  targetShare: number;
  actualShare: number;
  shortfall: number;
  calibration: number;
}>;

/**
 * How far each peer is behind their share: target share × (all assignments + all credits) − (own assignments + own
 * credit). Peers are the advisors who could all take this inquiry, so that a busy boutique never distorts a quiet one.
 * The credit (calibration) stands for the days on which an advisor was absent. For every assignment of such a day they
 * are credited what their weight would have earned among those present, `weight ÷ weights present`. A newcomer, or an
 * advisor back from leave, thus starts level with the others: neither flooded to catch up, nor passed over. cal.com's
 * `getLuckyUser` credits the plain average instead, which ignores weights.
 */
export function fairShares(peers: readonly AdvisorProfile[], ledger: AssignmentLedger): Map<string, FairShare> {
  const weightSum = peers.reduce((sum, peer) => sum + weightOf(peer), 0);
  const { assigned, credited } = countAndCredit(peers, ledger);
  const assignedSum = sumOf(assigned);
  const countedSum = assignedSum + sumOf(credited);
  return new Map(
    peers.map((peer) => {
      const own = assigned.get(peer.id) ?? 0;
      const calibration = credited.get(peer.id) ?? 0;
      const targetShare = weightSum === 0 ? 0 : weightOf(peer) / weightSum;
      const shortfall = targetShare * countedSum - own - calibration;
      return [peer.id, { targetShare, actualShare: assignedSum === 0 ? 0 : own / assignedSum, shortfall, calibration }];
    }),
  );
}

function countAndCredit(peers: readonly AdvisorProfile[], ledger: AssignmentLedger) {
  const assigned = new Map<string, number>();
  const credited = new Map<string, number>();
  const lastDayBeforeReturn = lastAssignmentDays(peers, ledger);
  for (const [day, tally] of Object.entries(ledger.assignedByDay)) {
    const given = peers.reduce((sum, peer) => sum + (tally[peer.id] ?? 0), 0);
    if (given === 0) continue;
    // An advisor with an assignment on that day was present, whatever the leave list says.
    const isAway = (peer: AdvisorProfile) =>
      (tally[peer.id] ?? 0) === 0 && isAbsentOn(day, peer, lastDayBeforeReturn.get(peer.id));
    const away = peers.filter(isAway);
    const weightPresent =
      peers.reduce((sum, peer) => sum + weightOf(peer), 0) - away.reduce((s, p) => s + weightOf(p), 0);
    for (const peer of peers) assigned.set(peer.id, (assigned.get(peer.id) ?? 0) + (tally[peer.id] ?? 0));
    if (weightPresent <= 0) continue;
    for (const peer of away) {
      credited.set(peer.id, (credited.get(peer.id) ?? 0) + (given * weightOf(peer)) / weightPresent);
    }
  }
  return { assigned, credited };
}

/** For an advisor back from an absence without dates: it began after their last assignment before it. */
function lastAssignmentDays(peers: readonly AdvisorProfile[], ledger: AssignmentLedger): Map<string, LocalDate> {
  const lastDays = new Map<string, LocalDate>();
  for (const { id, backFromLeaveOn } of peers) {
    if (backFromLeaveOn === undefined) continue;
    const days = Object.keys(ledger.assignedByDay).filter(
      (day) => day < backFromLeaveOn && (ledger.assignedByDay[day]?.[id] ?? 0) > 0,
    );
    const last = days.sort().at(-1);
    if (last !== undefined) lastDays.set(id, last);
  }
  return lastDays;
}

function isAbsentOn(day: LocalDate, advisor: AdvisorProfile, lastDayBeforeReturn: LocalDate | undefined): boolean {
  if (day < advisor.joinedOn) return true;
  if (advisor.leave.some((range) => range.from <= day && day <= range.to)) return true;
  const { backFromLeaveOn } = advisor;
  return backFromLeaveOn !== undefined && day < backFromLeaveOn && day > (lastDayBeforeReturn ?? '');
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
