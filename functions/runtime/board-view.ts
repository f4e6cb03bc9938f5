import type { Instant } from '#domain/calendar/instant.ts';
import { advisorsOf, type House, staffOf } from '#domain/house/house.ts';
import type { Inquiry, InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { Person } from '#domain/person/person.ts';
import { timeLeftOf } from '#runtime/action-view.ts';
import type { StaffRequest } from '#runtime/http.ts';
import { brandOf } from '#templates/layout/house.ts';
import { type BoardFilters, type BoardRow, boardPage } from '#templates/pages/board.ts';
import type { Blockage, NextStep } from '#templates/pages/board-words.ts';
import { nextLookAt } from '#use-cases/plan-first-response.ts';

function isEnded(status: InquiryStatus): boolean {
  return status === 'responded' || status === 'paused';
}

/** What keeps an inquiry from going on by itself; a person is needed. */
export function blockageOf(inquiry: Inquiry, at: Instant): Blockage | undefined {
  if (isEnded(inquiry.status)) return undefined;
  if (inquiry.unreachableSince !== undefined) return 'mail-bounced';
  if (inquiry.heldBecause === 'trouble') return 'workflow-trouble';
  if (inquiry.status !== 'awaiting-first-response') return undefined;
  if (inquiry.firstResponse?.escalatedAt !== undefined) return 'escalated';
  const { firstResponse } = inquiry;
  if (firstResponse?.breachedAt !== undefined || (firstResponse !== undefined && firstResponse.deadlineAt <= at))
    return 'breached';
  if (inquiry.owner?.because === 'nobody-eligible') return 'nobody-eligible';
  return inquiry.owner?.because === 'doubtful' ? 'doubtful' : undefined;
}

function nextOf(house: House, inquiry: Inquiry): { step: NextStep; at?: Instant | undefined } | undefined {
  switch (inquiry.status) {
    case 'received':
      return { step: 'assignment' };
    case 'incomplete':
      return { step: 'completion' };
    case 'awaiting-first-response': {
      const at = nextLookAt(house, inquiry);
      const { owner, firstResponse } = inquiry;
      if (firstResponse?.breachedAt !== undefined) {
        // What follows for the duty manager is a reminder of what they have to do already.
        return owner?.kind === 'advisor' ? { step: 'escalation', at } : { step: 'first-response' };
      }
      const isLastWarned = at !== undefined && firstResponse !== undefined && at >= firstResponse.deadlineAt;
      return { step: isLastWarned ? 'breach' : 'warning', at };
    }
    case 'responded':
    case 'paused':
      return undefined;
  }
}

/** One line of the board, the same for page and JSON. */
function boardRow(house: House, inquiry: Inquiry, person: Person | undefined, at: Instant): BoardRow {
  const { owner } = inquiry;
  return {
    inquiryId: inquiry.inquiryId,
    reference: inquiry.reference,
    clientName: person?.fullName ?? '–',
    ownerName: staffOf(house, owner?.ownerId ?? house.dutyManagerId).fullName,
    heldByHouse: owner === undefined || owner.kind === 'duty-manager',
    level: inquiry.vicLevel,
    vip: inquiry.vip,
    stage: inquiry.status,
    pausedBecause: inquiry.pauseReason,
    receivedAt: inquiry.receivedAt,
    answeredInMinutes: inquiry.response?.businessMinutes,
    timeLeft: inquiry.status === 'awaiting-first-response' ? timeLeftOf(house, inquiry, at) : undefined,
    next: nextOf(house, inquiry),
    blockage: blockageOf(inquiry, at),
  };
}

export interface Board {
  readonly inquiries: readonly Inquiry[];
  readonly people: ReadonlyMap<string, Person>;
}

function urgency(row: BoardRow): number {
  return row.timeLeft?.minutesLeft ?? Number.POSITIVE_INFINITY;
}

function latestFirst(one: BoardRow, other: BoardRow): number {
  return one.receivedAt < other.receivedAt ? 1 : -1;
}

export function boardHtml(request: StaffRequest, board: Board): string {
  const { house, at, query } = request;
  const filters: BoardFilters = { owner: query.owner, stage: query.stage, level: query.level, show: query.show };
  const rows = board.inquiries
    .filter((inquiry) => isWanted(inquiry, filters))
    .map((inquiry) => boardRow(house, inquiry, board.people.get(inquiry.personId), at))
    .filter((row) => filters.show !== 'blocked' || row.blockage !== undefined)
    .sort(filters.show === 'ended' ? latestFirst : (one, other) => urgency(one) - urgency(other));
  return boardPage({
    house: brandOf(house.policy.house),
    language: request.pageLanguage,
    staff: { fullName: request.member.fullName, role: request.member.role },
    rows,
    totalInquiries: board.inquiries.length,
    filters,
    owners: advisorsOf(house).map((advisor) => ({
      advisorId: advisor.id,
      fullName: staffOf(house, advisor.id).fullName,
    })),
    asOf: at,
    timeZone: house.policy.house.timeZone,
  });
}

function isWanted(inquiry: Inquiry, filters: BoardFilters): boolean {
  const { owner, stage, level } = filters;
  if (owner !== undefined && owner !== '' && inquiry.owner?.ownerId !== owner) return false;
  if (stage !== undefined && stage !== '' && inquiry.status !== stage) return false;
  return level === undefined || level === '' || inquiry.vicLevel === level;
}
