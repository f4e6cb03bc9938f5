import type { Instant } from '#domain/calendar/instant.ts';
import { advisorsOf, type House, staffOf } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Person } from '#domain/person/person.ts';
import { timeLeftOf } from '#runtime/action-view.ts';
import type { StaffRequest } from '#runtime/http.ts';
import { blockageOf, standingOf } from '#runtime/inquiry-standing.ts';
import { brandOf } from '#templates/layout/house.ts';
import { type BoardFilters, type BoardRow, boardPage } from '#templates/pages/board.ts';
import type { Blockage } from '#templates/pages/board-words.ts';

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
    because: { pause: inquiry.pauseReason, close: inquiry.closing },
    receivedAt: inquiry.receivedAt,
    answeredInMinutes: (inquiry.earlierResponses?.[0] ?? inquiry.response)?.businessMinutes,
    timeLeft: inquiry.status === 'awaiting-first-response' ? timeLeftOf(house, inquiry, at) : undefined,
    next: standingOf(house, inquiry, person, at),
    blockage: blockageOf(house, inquiry, at),
  };
}

export interface Board {
  readonly inquiries: readonly Inquiry[];
  readonly people: ReadonlyMap<string, Person>;
}

/** What only a person can untie comes first, then what is late; the rest by the time that is left. */
const blockagesFirst: readonly Blockage[] = [
  'workflow-trouble',
  'owner-left',
  'escalated',
  'nobody-eligible',
  'mail-bounced',
  'outcome-missing',
  'breached',
  'client-asked',
  'mail-in-doubt',
  'doubtful',
];

function rank({ blockage }: BoardRow): number {
  const found = blockage === undefined ? -1 : blockagesFirst.indexOf(blockage);
  return found === -1 ? blockagesFirst.length : found;
}

/** By what is most urgent; where no clock runs, by what happens first. */
function byUrgency(one: BoardRow, other: BoardRow): number {
  const left = (row: BoardRow) => row.timeLeft?.minutesLeft ?? Number.POSITIVE_INFINITY;
  const next = (row: BoardRow) => row.next?.at ?? '~';
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (left(one) !== left(other)) return left(one) < left(other) ? -1 : 1;
  return next(one) === next(other) ? 0 : next(one) < next(other) ? -1 : 1;
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
    .sort(filters.show === 'ended' ? latestFirst : byUrgency);
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
