import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { InquiryLists, InquiryReader } from '#ports/inquiry-repository.ts';
import type { GrantReader, PersonReader } from '#ports/person-repository.ts';
import type { BoardFilters } from '#templates/pages/board/board.ts';
import type { InquiryActs } from '#templates/pages/inquiry-page/inquiry-acts.ts';
import { mayRearrange } from '#use-cases/appointments/change-appointment-for-client.ts';
import { freeTimes } from '#use-cases/appointments/free-times.ts';
import { type ExplainedLevel, readLevel } from '#use-cases/level/read-level.ts';
import { filtersOf, isWanted } from '#web/board/board-filters.ts';
import { type Board, boardHtml } from '#web/board/board-view.ts';
import type { ExecutionLinkPorts } from '#web/board/execution-link.ts';
import { reachedInquiries } from '#web/board/reached-inquiries.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readForm } from '#web/http/request-body.ts';
import { type HttpReply, json, page, seeOther, unchangedOr } from '#web/http/response.ts';
import { levelJson } from '#web/level/level-json.ts';
import { proposedTimes } from '#web/staff-link/chosen-times-form.ts';
import { type ClientFilePorts, readClientFile } from '#web/staff-link/client-file-view.ts';
import { touchIdOf } from '#web/staff-link/staff-link-response.ts';
import { inquiryDetailJson, inquiryJson, withoutClient } from './inquiry-json.ts';
import { inquiryHtml } from './inquiry-view.ts';
import { inquiryActs } from './staff-commands-view.ts';

export interface InquiriesPorts extends ExecutionLinkPorts {
  readonly inquiries: InquiryReader & InquiryLists;
}

export type InquiryDetailPorts = ClientFilePorts &
  ExecutionLinkPorts & {
    readonly people: PersonReader & GrantReader;
    readonly agendas: AgendaReader;
  };

/** How many of the latest ended inquiries are listed: as many as a reader needs, a few more in JSON. */
const endedOnPage = 100;
const endedInJson = 500;

const showable = ['open', 'ended', 'all'] as const;

/** @throws HttpProblemError 400: an ignored filter would return a list that looks like the result. */
function showOf(wanted: string | undefined): (typeof showable)[number] {
  if (wanted === undefined || wanted === '') return 'all';
  const found = showable.find((word) => word === wanted);
  if (found !== undefined) return found;
  throw new HttpProblemError(400, `show is one of ${showable.join(', ')}.`, [{ path: 'show', message: 'Not known.' }]);
}

/** Read from the inquiries' own items, which contain every field of a line; names only for matching ones. */
async function boardOf(
  ports: InquiriesPorts,
  request: StaffRequest,
  filters: BoardFilters,
  show: string | undefined,
  endedAtMost: number,
): Promise<Board> {
  const open = show === 'ended' ? [] : await ports.inquiries.listOpen();
  const found = show === 'ended' || show === 'all' ? await ports.inquiries.listEnded(endedAtMost + 1) : [];
  const ended = found.slice(0, endedAtMost);
  const wanted = [...open, ...ended].filter((inquiry) => isWanted(inquiry, filters));
  const board = { total: open.length + ended.length, latestOnly: found.length > ended.length };
  // A manager reaches every client: only the names of what is shown are read, unless a name is sought.
  if (request.reach === 'all' && filters.search === undefined)
    return { ...board, inquiries: wanted, people: new Map() };
  return { ...board, ...(await reachedInquiries(ports, request, wanted, filters.search)) };
}

/** The address of a filtered board, which refreshes itself and can be kept; no filter names a client. */
function boardAddress({ requestedLanguage }: StaffRequest, { search: _search, ...filters }: BoardFilters): string {
  const query = new URLSearchParams(requestedLanguage === undefined ? {} : { lang: requestedLanguage });
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) query.set(name, value);
  return query.size === 0 ? '/board' : `/board?${query}`;
}

/** Without paging, as many lines as stay far below the 6 MB that a function may answer. */
const linesUnpaged = 2500;

function limitOf(text: string | undefined): number {
  if (text === undefined) return linesUnpaged;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 500) return limit;
  throw new HttpProblemError(400, 'limit is a number from 1 to 500.', [{ path: 'limit', message: 'Not possible.' }]);
}

/** The place after the inquiry with which the page before ended. */
function startOf(inquiries: readonly Inquiry[], after: string | undefined): number {
  if (after === undefined) return 0;
  const place = inquiries.findIndex(({ inquiryId }) => inquiryId === after);
  if (place >= 0) return place + 1;
  throw new HttpProblemError(400, 'after names no inquiry of this list any more: begin again without it.', [
    { path: 'after', message: 'Not in the list.' },
  ]);
}

/** `GET /api/inquiries`: open inquiries, the first received first, then the latest ended ones; by pages with `limit`. */
async function inquiriesJson(ports: InquiriesPorts, request: StaffRequest): Promise<HttpReply> {
  const { query, house, reach, at } = request;
  const limit = limitOf(query.limit);
  const board = await boardOf(ports, request, {}, showOf(query.show), endedInJson);
  const start = startOf(board.inquiries, query.after);
  const shown = board.inquiries.slice(start, start + limit);
  const next = board.inquiries.length > start + limit ? shown.at(-1)?.inquiryId : undefined;
  const isKnown = board.people.size > 0 || reach === 'withheld';
  const people = isKnown
    ? board.people
    : await ports.inquiries.readPeople([...new Set(shown.map(({ personId }) => personId))]);
  const inquiries = shown.map((inquiry) => {
    const line = inquiryJson(house, inquiry, people.get(inquiry.personId), at);
    return reach === 'withheld' ? withoutClient(line) : line;
  });
  return json({ inquiries, total: board.inquiries.length, ...(next === undefined ? {} : { next }), asOf: at });
}

/** `GET` and `POST /board` show open inquiries, or those that match the filters; `/api/inquiries` lists open and ended ones, unless `show` says otherwise. */
export async function inquiriesPage(ports: InquiriesPorts, request: StaffRequest): Promise<HttpReply> {
  if (!request.isApi) {
    // A search is posted, so that no client's name is part of an address, of a history or of a log.
    const isPosted = request.method === 'POST';
    const filters = filtersOf(isPosted ? readForm(request) : request.query);
    if (isPosted && filters.search === undefined) return seeOther(boardAddress(request, filters));
    // A search for a past inquiry reads further back than the list of recently ended ones.
    const isSought = Object.entries(filters).some(([name, value]) => name !== 'show' && value !== undefined);
    const board = await boardOf(ports, request, filters, filters.show, isSought ? endedInJson : endedOnPage);
    return unchangedOr(request, page(await boardHtml(ports, request, board, filters)));
  }
  return inquiriesJson(ports, request);
}

function levelOf(request: StaffRequest, person: Person | undefined, level: ExplainedLevel | undefined) {
  return person === undefined || level === undefined ? null : levelJson(request, person, level);
}

/** `/inquiries/{id}` and `/api/inquiries/{id}`; after a refused form, with the typed values. */
export async function inquiryDetail(
  ports: InquiryDetailPorts,
  request: StaffRequest,
  refused?: InquiryActs['refused'],
): Promise<HttpReply> {
  const { house, member, at } = request;
  const inquiryId = request.parameter('inquiryId');
  const inquiry = await ports.inquiries.find(inquiryId);
  if (inquiry === undefined) throw new HttpProblemError(404, 'There is no such inquiry.');
  const [content, timeline, assignments, people] = await Promise.all([
    ports.inquiries.readContent(inquiry),
    ports.inquiries.readTimeline(inquiryId),
    ports.inquiries.readAssignments(inquiryId),
    ports.inquiries.readPeople([inquiry.personId]),
  ]);
  const person = people.get(inquiry.personId);
  const details = { content, timeline, assignments };
  const level = person && (await readLevel(ports, house, person, at));
  if (request.isApi || person === undefined || level === undefined) {
    return json({ ...inquiryDetailJson(house, inquiry, person, details, at), level: levelOf(request, person, level) });
  }
  const { appointment } = inquiry;
  const movable = appointment !== undefined && mayRearrange(inquiry, at);
  const [proposed, file, freeSlots] = await Promise.all([
    inquiry.status === 'awaiting-first-response' ? proposedTimes(ports, { house, inquiry, person }, at) : undefined,
    readClientFile(ports, { house, inquiry, person, notes: content.notes }, at),
    movable ? freeTimes(ports, house, inquiry, appointment, at) : [],
  ]);
  const touchId = touchIdOf(request);
  const { said } = refused === undefined ? request.query : {};
  const acts = inquiryActs({ house, inquiry, member, touchId, freeSlots, proposed, at, said, refused });
  const dossier = { house, inquiry, person, content };
  return page(
    inquiryHtml(ports, request, { dossier, details, file, acts, level }),
    refused === undefined || refused.errors.length === 0 ? 200 : 400,
  );
}
