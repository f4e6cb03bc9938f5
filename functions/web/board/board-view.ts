import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import { advisorsOf, type House, staffOf, staffTimeZone } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import { type Inquiry, inquiryStatuses } from '#domain/inquiry/inquiry.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import { careKindOf } from '#domain/policy/care.ts';
import { blockageOf, progressOf, progressSince } from '#domain/progress/progress.ts';
import { jobOf } from '#domain/qualification/qualification.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { type BoardFilters, type BoardRow, type BoardView, boardPage } from '#templates/pages/board/board.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { timeLeftOf } from '#web/staff-link/staff-link-view.ts';
import { isAtStage, isFound, isShown, pageNumberOf } from './board-filters.ts';
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
    wish: { category: inquiry.answers.category, job: jobOf(inquiry.qualification) },
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
  /** The inquiries that match the filters, but for the stage and what only a line shows. */
  readonly inquiries: readonly Inquiry[];
  /** How many there are, filtered or not. */
  readonly total: number;
  /** More have ended than were searched. */
  readonly latestOnly: boolean;
  /** People known so far: all of them where names decide what is shown, else nobody yet. */
  readonly people: ReadonlyMap<string, Person>;
}

export interface BoardPorts extends ExecutionLinkPorts {
  readonly inquiries: Pick<InquiryReader, 'readPeople'>;
}

/** Lines on a page of the board: some screens, and far below what a gateway carries. */
const linesOnPage = 100;

/** How many stand at each stage, in the order of an inquiry's life. */
function countsByStage(rows: readonly BoardRow[]): BoardView['counts']['byStage'] {
  const byStage = Map.groupBy(rows, ({ stage }) => stage);
  return inquiryStatuses.flatMap((stage) => {
    const count = byStage.get(stage)?.length ?? 0;
    return count === 0 ? [] : [{ stage, count }];
  });
}

/** Names are read for the lines of the page alone; a reader without names gets none. */
async function peopleOn(
  ports: BoardPorts,
  { reach }: StaffRequest,
  known: Board['people'],
  inquiries: readonly Inquiry[],
): Promise<Board['people']> {
  if (reach === 'withheld' || known.size > 0) return known;
  return ports.inquiries.readPeople([...new Set(inquiries.map(({ personId }) => personId))]);
}

/** The whole board is put in order by what an inquiry itself says; only the lines of one page are made with names. */
export async function boardHtml(
  ports: BoardPorts,
  request: StaffRequest,
  board: Board,
  filters: BoardFilters,
): Promise<string> {
  const { house, at } = request;
  const line = (inquiry: Inquiry, people: Board['people']): BoardRow =>
    boardRow(ports, request, inquiry, people.get(inquiry.personId));
  const found = board.inquiries
    .filter((inquiry) => isFound(inquiry, board.people.get(inquiry.personId), filters.search))
    .map((inquiry) => ({ inquiry, row: line(inquiry, board.people) }))
    .filter(({ row }) => isShown(row, filters));
  const inOrder = filters.show === 'ended' ? latestFirst : byUrgency;
  const ordered = found
    .filter(({ inquiry }) => isAtStage(inquiry, filters))
    .sort((one, other) => inOrder(one.row, other.row));
  const pageCount = Math.max(1, Math.ceil(ordered.length / linesOnPage));
  const pageNumber = Math.min(pageNumberOf(request.query.page), pageCount);
  const onPage = ordered.slice((pageNumber - 1) * linesOnPage, pageNumber * linesOnPage).map(({ inquiry }) => inquiry);
  const rows = ordered.map(({ row }) => row);
  const oldest = filters.show === 'ended' ? undefined : oldestOpen(rows);
  const oldestInquiry = ordered.find(({ row }) => row === oldest)?.inquiry;
  const named = oldestInquiry === undefined ? onPage : [...onPage, oldestInquiry];
  const people = await peopleOn(ports, request, board.people, named);
  return boardPage({
    house: brandOf(house.policy.identity),
    language: request.pageLanguage,
    askedLanguage: request.requestedLanguage === undefined ? undefined : request.pageLanguage,
    staff: { fullName: request.member.fullName, role: request.member.role },
    rows: onPage.map((inquiry) => line(inquiry, people)),
    counts: {
      shown: rows.length,
      blocked: rows.filter(({ blockage }) => blockage !== undefined).length,
      byStage: countsByStage(found.map(({ row }) => row)),
    },
    paging: { page: pageNumber, pageCount },
    oldest: oldestInquiry === undefined ? undefined : line(oldestInquiry, people),
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
