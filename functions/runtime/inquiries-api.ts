import type { InquiryReader } from '#ports/inquiry-repository.ts';
import { type Board, boardHtml } from '#runtime/board-view.ts';
import type { StaffRequest } from '#runtime/http.ts';
import { HttpProblemError } from '#runtime/http-problem.ts';
import { type HttpReply, json, page, unchangedOr } from '#runtime/http-reply.ts';
import { inquiryDetailJson, inquiryJson } from '#runtime/inquiry-json.ts';
import { inquiryHtml } from '#runtime/inquiry-view.ts';

export interface InquiriesPorts {
  readonly inquiries: InquiryReader;
}

/** The latest ended inquiries: a page shows what a person would read, the JSON a little more. */
const endedOnPage = 100;
const endedInJson = 500;

async function boardOf(ports: InquiriesPorts, show: string | undefined, endedAtMost: number): Promise<Board> {
  const open = show === 'ended' ? [] : await ports.inquiries.listOpen();
  const ended = show === 'ended' || show === 'all' ? await ports.inquiries.listEnded(endedAtMost) : [];
  const inquiries = [...open, ...ended];
  return { inquiries, people: await ports.inquiries.readPeople(inquiries.map((inquiry) => inquiry.personId)) };
}

/** `/board` shows what is open; `/api/inquiries` lists open and ended ones, unless `show` says otherwise. */
export async function inquiriesPage(ports: InquiriesPorts, request: StaffRequest): Promise<HttpReply> {
  if (!request.isApi)
    return unchangedOr(request, page(boardHtml(request, await boardOf(ports, request.query.show, endedOnPage))));
  const board = await boardOf(ports, request.query.show ?? 'all', endedInJson);
  const inquiries = board.inquiries.map((inquiry) =>
    inquiryJson(request.house, inquiry, board.people.get(inquiry.personId), request.at),
  );
  return json({ inquiries, asOf: request.at });
}

/** `/inquiries/{id}` and `/api/inquiries/{id}`. */
export async function inquiryDetail(ports: InquiriesPorts, request: StaffRequest): Promise<HttpReply> {
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
  if (request.isApi || person === undefined)
    return json(inquiryDetailJson(request.house, inquiry, person, details, request.at));
  return page(inquiryHtml(request, { house: request.house, inquiry, person, content }, details));
}
