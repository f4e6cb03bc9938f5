import { SlotPassedError, SlotTakenError } from '#domain/appointments/agenda.ts';
import { AppointmentCancelledError } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import { InquiryChangedError, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { AgendaChangedError } from '#ports/agenda-repository.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import { type Link, LinkAlreadyUsedError, type LinkReader } from '#ports/link-repository.ts';
import type { Language } from '#templates/i18n/language.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { clientPages } from '#templates/messages/client-pages.ts';
import { type ClientAction, type ClientPurpose, readClientAction } from '#use-cases/choices/read-client-link.ts';
import { type UndoClientPorts, undoClientChoice } from '#use-cases/choices/undo-client-choice.ts';
import { problemsInHouse } from '#use-cases/intake/receive-inquiry.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { readFields } from '#web/http/request-body.ts';
import type { HttpReply } from '#web/http/response.ts';
import { submissionProblemMessage } from '#web/inquiry-form/submission-problem-message.ts';
import { type ClientChoice, type PostedChoice, readClientChoice } from './client-choice-schema.ts';
import { clientActionReply, type Retry } from './client-link-response.ts';
import { type ClientViewPorts, clientLanguage } from './client-link-view.ts';
import { type ActPorts, performChoice } from './dispatch-client-choice.ts';
import { messageBeyondRoom } from './message-limit.ts';

export type ShowClientPorts = ClientViewPorts & {
  readonly inquiries: InquiryReader;
  readonly houses: HouseRepository;
  readonly links: LinkReader;
};
export type PerformClientPorts = ShowClientPorts & ActPorts & UndoClientPorts;

const besides: readonly PostedChoice[] = ['call', 'rest', 'declined', 'left-alone'];

/** What can be chosen on the page of each link. */
const offeredBy: Readonly<Record<ClientPurpose, readonly PostedChoice[]>> = {
  completion: ['completed', ...besides],
  slots: ['slot-chosen', 'other-times', ...besides],
  appointment: ['moved', 'cancelled', 'call'],
  satisfaction: ['satisfaction'],
};

/** A time that cannot be had any more is said beside the times that can. */
export function slotGone(error: unknown, language: Language): FieldError | undefined {
  const { slotTaken, slotPassed } = clientPages[language].choiceProblems;
  if (error instanceof SlotTakenError) return { field: 'slot', message: slotTaken };
  if (error instanceof SlotPassedError) return { field: 'slot', message: slotPassed };
  return undefined;
}

/** The inquiry or an agenda moved on between reading and writing: read again and decide again. */
export function movedOn(error: unknown): boolean {
  return error instanceof InquiryChangedError || error instanceof AgendaChangedError;
}

/** Somebody was quicker, or what was chosen is not to be chosen any more: what stands now is shown. */
export function isStale(error: unknown): boolean {
  return (
    error instanceof LinkAlreadyUsedError ||
    error instanceof InquiryStateError ||
    error instanceof AppointmentCancelledError
  );
}

/** The fields as sent, for the schemas; texts only, to type them back. */
export function postedFields(request: HttpRequest): {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, string>>;
} {
  const { fields } = readFields(request);
  const entries = typeof fields === 'object' && fields !== null ? Object.entries(fields) : [];
  const values = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { fields: Object.fromEntries(entries), values: Object.fromEntries(values) };
}

/** A browser gets its page back with everything typed; a system gets problem+json. */
export function refuseToSystem(request: HttpRequest, status: 400 | 409, errors: readonly FieldError[]): void {
  if (request.wantsHtml) return;
  const problems = errors.map(({ field, message }) => ({ path: field, message }));
  throw new HttpProblemError(status, 'The choice cannot be accepted as it is.', problems);
}

/** What only the house can tell: a day that is over, a boutique it does not have. */
export function errorsInHouse(house: House, choice: ClientChoice, at: Instant, language: Language): FieldError[] {
  if (choice.choice !== 'completed') return [];
  const problems = problemsInHouse(house, choice.completion, at);
  return problems.map((problem) => ({ field: problem.path, message: submissionProblemMessage(problem, language) }));
}

type OpenAction = Extract<ClientAction, { kind: 'open' }>;

async function choose(
  ports: PerformClientPorts,
  request: HttpRequest,
  action: OpenAction,
  posted: ReturnType<typeof postedFields>,
): Promise<HttpReply> {
  const { house, inquiry, purpose, link } = action;
  const { at } = request;
  const language = clientLanguage(request, inquiry);
  const again = (errors: readonly FieldError[], status: 400 | 409): Promise<HttpReply> => {
    refuseToSystem(request, status, errors);
    const retry: Retry = { values: posted.values, errors, status };
    return clientActionReply(ports, request, action, { retry });
  };
  const today = localDateOf(at, house.policy.house.timeZone);
  const isIncomplete = inquiry.status === 'incomplete';
  const reading = readClientChoice(posted.fields, { offered: offeredBy[purpose], isIncomplete, today, language });
  if (!reading.ok) return again(reading.errors, 400);
  const { choice } = reading;
  const content = await ports.inquiries.readContent(inquiry);
  const wrongHere = [...errorsInHouse(house, choice, at, language), ...messageBeyondRoom(content, choice, language)];
  if (wrongHere.length > 0) return again(wrongHere, 400);
  try {
    await performChoice(ports, action, choice, at);
  } catch (error) {
    const gone = slotGone(error, language);
    if (gone !== undefined) return again([gone], 409);
    if (!isStale(error)) throw error;
    return showClientAction(ports, request, link);
  }
  return reply(ports, request, link, false);
}

async function reply(ports: ShowClientPorts, request: HttpRequest, link: Link, repeated: boolean): Promise<HttpReply> {
  const asItStands = (await ports.links.findByToken(request.token)) ?? link;
  const action = await readClientAction(ports, asItStands, request.at);
  if (action === undefined) throw new HttpProblemError(404, 'This link is unknown.');
  return clientActionReply(ports, request, action, { repeated });
}

async function undo(ports: PerformClientPorts, request: HttpRequest, action: ClientAction): Promise<HttpReply> {
  if (action.kind !== 'recorded' || action.undoUntil === undefined)
    return clientActionReply(ports, request, action, {});
  const outcome = await undoClientChoice(ports, action, action.outcome, request.at);
  const inquiry = await ports.inquiries.read(action.inquiry.inquiryId);
  return clientActionReply(ports, request, { ...action, inquiry, outcome, undoUntil: undefined }, { repeated: false });
}

/** `GET /a/{token}` of a client: shows, and never changes anything, however often and by whomever it is opened. */
export function showClientAction(ports: ShowClientPorts, request: HttpRequest, link: Link): Promise<HttpReply> {
  return reply(ports, request, link, true);
}

const attemptsAtMost = 4;

/**
 * `POST /a/{token}` of a client: performs the choice once; a repeat answers what is recorded. When the inquiry or the
 * agenda changes between reading and writing, both are read again, and so is what can still be had.
 */
export async function performClientAction(
  ports: PerformClientPorts,
  request: HttpRequest,
  link: Link,
): Promise<HttpReply> {
  const posted = postedFields(request);
  let current = link;
  for (let attempt = 1; ; attempt += 1) {
    const action = await readClientAction(ports, current, request.at);
    if (action === undefined) throw new HttpProblemError(404, 'This link is unknown.');
    try {
      if (posted.values.choice === 'undo') return await undo(ports, request, action);
      if (action.kind !== 'open') return await clientActionReply(ports, request, action, {});
      return await choose(ports, request, action, posted);
    } catch (error) {
      if (!movedOn(error) || attempt === attemptsAtMost) throw error;
      current = (await ports.links.findByToken(request.token)) ?? link;
    }
  }
}
