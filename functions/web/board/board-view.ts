import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import { advisorsOf, type House, staffOf, staffTimeZone } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import { careKindOf } from '#domain/policy/care.ts';
import { blockageOf, progressOf, progressSince } from '#domain/progress/progress.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { type BoardFilters, type BoardRow, type BoardView, boardPage } from '#templates/pages/board/board.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { timeLeftOf } from '#web/staff-link/staff-link-view.ts';
import { isFound, isShown } from './board-filters.ts';
import { byUrgency, latestFirst, oldestOpen } from './board-order.ts';
import { type ExecutionLinkPorts, executionLink } from './execution-link.ts';

const msPerMinute = 60_000;

/** One line of the board; `member` is the reader. */
function boardRow(
  ports: ExecutionLinkPorts,
  { house, member, at }: StaffRequest,
  inquiry: Inquiry,
  person: Person | undefined,
): BoardRow {
  const { owner } = inquiry;
  const stageSince = progressSince(inquiry);
  return {
    inquiryId: inquiry.inquiryId,
    reference: inquiry.reference,
    clientName: person?.fullName ?? '–',
    isWithheld: reachOf('GET /inquiries/{inquiryId}', member.role) === 'none',
    ownerName: staffOf(house, owner?.ownerId ?? house.dutyManagerId).fullName,
    heldByHouse: owner === undefined || owner.kind === 'duty-manager',
    level: inquiry.vicLevel,
    vip: inquiry.vip,
    stage: inquiry.status,
    because: { pause: inquiry.pauseReason, close: inquiry.closing },
    stageSince,
    minutesInStage: minutesBetween(stageSince, at),
    receivedAt: inquiry.receivedAt,
    answeredInMinutes: (inquiry.earlierResponses?.[0] ?? inquiry.response)?.businessMinutes,
    timeLeft: inquiry.status === 'awaiting-first-response' ? timeLeftOf(house, inquiry, at) : undefined,
    next: progressOf(house, inquiry, person, at),
    blockage: blockageOf(house, inquiry, at),
    care: careKindOf(inquiry.qualification?.kind),
    executionPath: executionLink(ports, inquiry, member),
  };
}

function minutesBetween(from: Instant, to: Instant): number {
  return (toEpochMs(to) - toEpochMs(from)) / msPerMinute;
}

/** People who may have an inquiry: the advisors, and the holders of the house's own. */
export function ownersOf(house: House): BoardView['owners'] {
  const { dutyManagerId } = house;
  const ids = advisorsOf(house).map(({ id }) => id);
  return [...new Set([...ids, dutyManagerId])].map((advisorId) => ({
    advisorId,
    fullName: staffOf(house, advisorId).fullName,
  }));
}

export interface Board {
  /** The inquiries that match the filters. */
  readonly inquiries: readonly Inquiry[];
  /** How many there are, filtered or not. */
  readonly total: number;
  /** More have ended than were searched. */
  readonly latestOnly: boolean;
  readonly people: ReadonlyMap<string, Person>;
}

export function boardHtml(
  ports: ExecutionLinkPorts,
  request: StaffRequest,
  board: Board,
  filters: BoardFilters,
): string {
  const { house, at } = request;
  const rows = board.inquiries
    .filter((inquiry) => isFound(inquiry, board.people.get(inquiry.personId), filters.search))
    .map((inquiry) => boardRow(ports, request, inquiry, board.people.get(inquiry.personId)))
    .filter((row) => isShown(row, filters))
    .sort(filters.show === 'ended' ? latestFirst : byUrgency);
  return boardPage({
    house: brandOf(house.policy.identity),
    language: request.pageLanguage,
    askedLanguage: request.requestedLanguage === undefined ? undefined : request.pageLanguage,
    staff: { fullName: request.member.fullName, role: request.member.role },
    rows,
    oldest: filters.show === 'ended' ? undefined : oldestOpen(rows),
    totalInquiries: board.total,
    latestOnly: board.latestOnly,
    filters,
    isStill: request.method === 'POST',
    owners: ownersOf(house),
    boutiques: house.boutiques.map(({ boutiqueId, name }) => ({ boutiqueId, name })),
    asOf: at,
    timeZone: staffTimeZone(house, request.member.staffId),
  });
}
