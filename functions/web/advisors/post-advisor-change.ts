import type { AdvisorChange, ChangedAdvisor, ChangedField } from '#domain/house/advisor-change.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import { advisorChangeSchema } from '#events/api/advisor.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryLists, InquiryReader } from '#ports/inquiry-repository.ts';
import type { StaffRepository } from '#ports/staff-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { advisorDeparturePage } from '#templates/pages/advisors/advisor-departure.ts';
import { AdvisorChangeRefusedError, changeAdvisor, draftAdvisor } from '#use-cases/team/change-advisor.ts';
import { planDeparture } from '#use-cases/team/plan-departure.ts';
import { fieldProblems } from '#web/http/field-problems.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { type FieldProblem, HttpProblemError } from '#web/http/problem.ts';
import { readFields, readForm } from '#web/http/request-body.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { carried, changedFieldOf, formChange } from './advisor-change-form.ts';
import { type AdvisorPageState, advisorDetail, advisorPath } from './advisor-page.ts';
import { knownAdvisor } from './advisors-view.ts';

export interface AdvisorActPorts {
  readonly houses: HouseRepository;
  readonly staff: StaffRepository;
  readonly inquiries: InquiryReader & InquiryLists;
  readonly agendas: AgendaReader;
}

/** A change that is unreadable or refused: each reason by its field. */
class Refusal {
  readonly problems: readonly (FieldProblem & { readonly field: ChangedField | undefined })[];
  constructor(problems: Refusal['problems']) {
    this.problems = problems;
  }
}

function readChange(body: unknown): AdvisorChange | Refusal {
  const parsed = advisorChangeSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  return new Refusal(
    fieldProblems(parsed.error).map((problem) => ({ ...problem, field: changedFieldOf(problem.path.split('.')) })),
  );
}

/** Runs an operation that may be refused for its content, and returns the refusal instead of failing. */
async function unlessRefused<Result>(
  request: StaffRequest,
  run: () => Promise<Result> | Result,
): Promise<Result | Refusal> {
  const { problems: words } = staffPages[request.isApi ? 'en' : request.pageLanguage].advisor;
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof AdvisorChangeRefusedError)) throw error;
    return new Refusal(error.problems.map(({ field, code }) => ({ path: field, field, message: words[code] })));
  }
}

function makeChange(
  ports: AdvisorActPorts,
  request: StaffRequest,
  advisorId: string,
  change: AdvisorChange,
): Promise<ChangedAdvisor | Refusal> {
  return unlessRefused(request, () => changeAdvisor(ports, advisorId, change, request.member.staffId, request.at));
}

/** PUT: the change as JSON, with any of its fields. The response contains the change that reverts it. */
async function apiReply(ports: AdvisorActPorts, request: StaffRequest, advisorId: string): Promise<HttpReply> {
  const { fields: body } = readFields(request);
  const wanted = readChange(body);
  const changed = wanted instanceof Refusal ? wanted : await makeChange(ports, request, advisorId, wanted);
  if (changed instanceof Refusal) {
    const errors = changed.problems.map(({ path, message }) => ({ path, message }));
    throw new HttpProblemError(400, 'The change cannot be made.', errors);
  }
  const { fields, reverse, profile } = changed;
  return json({ advisorId, changed: fields, reverse, active: profile.active });
}

/** One message per field, in the reader's language; the house's reasons are more specific than the schema's. */
function fieldErrors(request: StaffRequest, refusal: Refusal): FieldError[] {
  const { invalid, problems } = staffPages[request.pageLanguage].advisor;
  const ours = new Set<string>(Object.values(problems));
  const byField = new Map<string, string>();
  for (const { field, message } of refusal.problems) {
    if (field !== undefined && !byField.has(field)) byField.set(field, ours.has(message) ? message : invalid[field]);
  }
  return [...byField].map(([field, message]) => ({ field, message }));
}

async function pageReply(
  ports: AdvisorActPorts,
  request: StaffRequest,
  advisorId: string,
  state: AdvisorPageState,
): Promise<HttpReply> {
  // Read again after the change, because the request holds the earlier house.
  const house = await ports.houses.read();
  const html = await advisorDetail(ports, { ...request, house }, advisorId, state);
  return page(html, state.errors.length > 0 ? 400 : 200);
}

/** Makes the change; the page then confirms it and offers to revert it. */
async function changeReply(
  ports: AdvisorActPorts,
  request: StaffRequest,
  advisorId: string,
  body: unknown,
  typed?: Readonly<Record<string, string>>,
): Promise<HttpReply> {
  const wanted = readChange(body);
  const changed = wanted instanceof Refusal ? wanted : await makeChange(ports, request, advisorId, wanted);
  if (changed instanceof Refusal) {
    return pageReply(ports, request, advisorId, { errors: fieldErrors(request, changed), typed });
  }
  const { fields: names } = staffPages[request.pageLanguage].advisor;
  const { fields, reverse } = changed;
  const done =
    fields.length === 0
      ? ('nothing' as const)
      : { fields: fields.map((field) => names[field]), reverse: JSON.stringify(reverse) };
  return pageReply(ports, request, advisorId, { errors: [], done });
}

function departureChange(house: House, advisorId: string, form: Readonly<Record<string, string>>): unknown {
  const { successorId = '' } = form;
  const isColleague = house.staff.some(({ staffId, profile }) => staffId === successorId && profile !== undefined);
  const { profile } = knownAdvisor(house, advisorId);
  // The duty manager has no profile and so cannot be a delegate: without a delegate everything goes to them.
  const delegateId = isColleague ? successorId : null;
  const named = delegateId === (profile.delegateId ?? null) ? {} : { delegateId };
  return { ...named, leavesOn: form.leavesOn ?? '' };
}

/** The effects of the departure, for a person to confirm: which inquiry moves to whom. */
async function departurePreview(
  ports: AdvisorActPorts,
  request: StaffRequest,
  advisorId: string,
  form: Readonly<Record<string, string>>,
): Promise<HttpReply> {
  const { house, at, member, pageLanguage: language } = request;
  const wanted = readChange(departureChange(house, advisorId, form));
  const drafted =
    wanted instanceof Refusal ? wanted : await unlessRefused(request, () => draftAdvisor(house, advisorId, wanted, at));
  if (drafted instanceof Refusal) {
    const typed = { successorId: form.successorId ?? '', leavesOn: form.leavesOn ?? '' };
    return pageReply(ports, request, advisorId, { errors: fieldErrors(request, drafted), departure: typed });
  }
  const gone = { ...drafted.member, left: true, profile: { ...drafted.profile, active: false } };
  const after = { ...house, staff: house.staff.map((one) => (one.staffId === advisorId ? gone : one)) };
  const moves = await planDeparture(ports, after, advisorId, at);
  const people = await ports.inquiries.readPeople(moves.map(({ inquiry }) => inquiry.personId));
  const successor = staffOf(house, moves[0]?.toId ?? form.successorId ?? house.dutyManagerId);
  return page(
    advisorDeparturePage({
      house: brandOf(house.policy.identity),
      language,
      staff: { fullName: member.fullName, role: member.role },
      path: advisorPath(request, advisorId),
      fullName: gone.fullName,
      leavesOn: drafted.profile.leavesOn ?? '',
      successorId: form.successorId ?? '',
      successorName: successor.fullName,
      atOnce: !drafted.profile.active,
      moves: moves.map(({ inquiry, toId, meeting }) => ({
        clientName: people.get(inquiry.personId)?.fullName ?? inquiry.reference,
        reference: inquiry.reference,
        stage: inquiry.status,
        toName: staffOf(house, toId).fullName,
        meeting,
      })),
    }),
  );
}

/** POST /advisors/{advisorId} by a form of the page, PUT /api/advisors/{advisorId}: for managers only. */
export async function changeAdvisorRequest(ports: AdvisorActPorts, request: StaffRequest): Promise<HttpReply> {
  const advisorId = request.parameter('advisorId');
  knownAdvisor(request.house, advisorId);
  if (request.isApi) return apiReply(ports, request, advisorId);
  const form = readForm(request);
  switch (form.choice) {
    case 'undo':
      return changeReply(ports, request, advisorId, carried(form.reverse));
    case 'stay':
      return changeReply(ports, request, advisorId, { leavesOn: null });
    case 'departure':
      return departurePreview(ports, request, advisorId, form);
    case 'confirm-departure':
      return changeReply(ports, request, advisorId, departureChange(request.house, advisorId, form));
    default:
      return changeReply(ports, request, advisorId, formChange(form, carried(form.shown)), form);
  }
}
