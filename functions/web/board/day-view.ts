import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import { addDays, localDateOf, startOfLocalDate } from '#domain/calendar/local-date.ts';
import { boutiqueOf, type House, type StaffMember, staffOf, staffTimeZone } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { awaitsConfirmation } from '#domain/inquiry/pause-to-confirm.ts';
import { hasDetail } from '#domain/permissions/detail-permissions.ts';
import { relanceAhead, rulesOf } from '#domain/progress/progress.ts';
import type { InquiryLists, InquiryReader } from '#ports/inquiry-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { type Duty, dayPage } from '#templates/pages/board/day-list.ts';
import { awaitsOutcome } from '#use-cases/outcome/record-outcome.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { type HttpReply, json, page, unchangedOr } from '#web/http/response.ts';

export interface DayPorts {
  readonly inquiries: InquiryReader & InquiryLists;
}

/** Whose day is shown, to whom, and its beginning and end. */
interface Day {
  readonly house: House;
  readonly staffId: string;
  readonly at: Instant;
  readonly tomorrow: Instant;
  readonly dayAfter: Instant;
}

type Found = Pick<Duty, 'kind' | 'at' | 'asked' | 'meeting' | 'writeFrom'>;

function answerDue({ firstResponse, owner, pendingChoice, status, clientAsked }: Inquiry, day: Day): Found[] {
  if (status !== 'awaiting-first-response' || firstResponse === undefined || pendingChoice !== undefined) return [];
  const holders = [firstResponse.clockHolderId, owner?.ownerId];
  if (!holders.includes(day.staffId)) return [];
  return [{ kind: 'answer', at: firstResponse.deadlineAt, asked: clientAsked?.what }];
}

function wordDue({ status, clientAsked, owner }: Inquiry, day: Day): Found[] {
  if (clientAsked === undefined || owner?.ownerId !== day.staffId) return [];
  if (status !== 'appointment' && status !== 'awaiting-outcome') return [];
  return [{ kind: 'client-word', at: clientAsked.at, asked: clientAsked.what }];
}

function meetingDue({ appointment, status }: Inquiry, day: Day): Found[] {
  if (status !== 'appointment' || appointment === undefined || appointment.advisorId !== day.staffId) return [];
  const { startsAt, cancelledAt, meeting: how, boutiqueId } = appointment;
  if (cancelledAt !== undefined || startsAt <= day.at || startsAt >= day.dayAfter) return [];
  return [{ kind: 'meeting', at: startsAt, meeting: { how, boutiqueName: boutiqueOf(day.house, boutiqueId).name } }];
}

function outcomeDue(inquiry: Inquiry, day: Day): Found[] {
  const { appointment } = inquiry;
  if (appointment?.advisorId !== day.staffId || !awaitsOutcome(inquiry, day.at)) return [];
  return appointment.endsAt > day.at ? [] : [{ kind: 'outcome', at: appointment.endsAt }];
}

/** The owner is asked to confirm a pause, or to call. */
function pauseDue(inquiry: Inquiry, day: Day): Found[] {
  const { owner, pendingChoice, clientWait } = inquiry;
  if (owner?.ownerId !== day.staffId || pendingChoice !== undefined || !awaitsConfirmation(inquiry)) return [];
  return [{ kind: 'confirm-pause', at: clientWait?.confirmAskedAt ?? day.at }];
}

/** A relance about to be sent, shown while there is still time to call instead. */
function relanceDue(inquiry: Inquiry, person: Person | undefined, day: Day): Found[] {
  const { owner, status, pendingChoice } = inquiry;
  if (owner?.ownerId !== day.staffId || pendingChoice !== undefined) return [];
  if (status !== 'awaiting-client' && status !== 'incomplete') return [];
  const { callRatherFrom, deferredUntil } = inquiry.clientWait ?? {};
  if (callRatherFrom !== undefined && deferredUntil !== undefined && deferredUntil > day.at) {
    return callRatherFrom < day.dayAfter ? [{ kind: 'call-first', at: callRatherFrom, writeFrom: deferredUntil }] : [];
  }
  const next = relanceAhead(inquiry, rulesOf(day.house, inquiry, person));
  if (next?.step !== 'relance' || next.at === undefined || next.at >= day.dayAfter) return [];
  return [{ kind: 'relance', at: next.at }];
}

function groupOf({ kind, at }: Found, { at: now, tomorrow }: Day): Duty['group'] {
  // A message, an outcome and a relance have no deadline that could pass: they are listed today once they are due.
  const canBeLate = kind === 'answer';
  if (at <= now) return canBeLate ? 'overdue' : 'today';
  return at < tomorrow ? 'today' : 'next';
}

function dutiesOf(inquiry: Inquiry, person: Person | undefined, day: Day): Duty[] {
  const found = [
    ...answerDue(inquiry, day),
    ...wordDue(inquiry, day),
    ...outcomeDue(inquiry, day),
    ...meetingDue(inquiry, day),
    ...relanceDue(inquiry, person, day),
    ...pauseDue(inquiry, day),
  ];
  const { inquiryId, reference, vicLevel: level, vip, outcomeAskedAt = [] } = inquiry;
  return found.map((one) => ({
    ...one,
    // Asked twice, and the outcome is still unknown.
    group: one.kind === 'outcome' && outcomeAskedAt.length > 1 ? 'overdue' : groupOf(one, day),
    inquiryId,
    reference,
    clientName: person?.fullName ?? '–',
    level,
    vip,
  }));
}

/** A manager may see any person's day; other members of staff only their own. */
function whoseDay({ house, member, query }: StaffRequest): StaffMember {
  const asked = query.advisor ?? '';
  if (asked === '' || asked === member.staffId) return member;
  if (!hasDetail(member, 'day-of-others')) throw new HttpProblemError(403, 'A manager may look at the days of others.');
  if (!house.staff.some(({ staffId }) => staffId === asked)) {
    throw new HttpProblemError(404, 'The house has no such advisor.', [{ path: 'advisor', message: 'Unknown.' }]);
  }
  return staffOf(house, asked);
}

function dayOf(house: House, staffId: string, at: Instant): Day {
  const timeZone = staffTimeZone(house, staffId);
  const today = localDateOf(at, timeZone);
  const [tomorrow, dayAfter] = [1, 2].map((days) => startOfLocalDate(addDays(today, days), timeZone));
  return { house, staffId, at, tomorrow: tomorrow ?? at, dayAfter: dayAfter ?? at };
}

/** `GET /today` and `/api/today`: what one person has to do, the most urgent first. */
export async function showDay(ports: DayPorts, request: StaffRequest): Promise<HttpReply> {
  const { house, member, at } = request;
  const of = whoseDay(request);
  const day = dayOf(house, of.staffId, at);
  const inquiries = await ports.inquiries.listOpen();
  const people = await ports.inquiries.readPeople([...new Set(inquiries.map(({ personId }) => personId))]);
  const duties = inquiries
    .flatMap((inquiry) => dutiesOf(inquiry, people.get(inquiry.personId), day))
    .toSorted((one, other) => toEpochMs(one.at) - toEpochMs(other.at));
  if (request.isApi) return json({ advisor: { id: of.staffId, name: of.fullName }, asOf: at, duties });
  const advisors = hasDetail(member, 'day-of-others') ? house.staff.filter((one) => one.left !== true) : [];
  const html = dayPage({
    house: brandOf(house.policy.identity),
    language: request.pageLanguage,
    staff: { fullName: member.fullName, role: member.role },
    ofName: of.staffId === member.staffId ? undefined : of.fullName,
    ofId: of.staffId,
    advisors: advisors.map(({ staffId, fullName }) => ({ staffId, fullName })),
    duties,
    asOf: at,
    timeZone: staffTimeZone(house, of.staffId),
  });
  return unchangedOr(request, page(html));
}
