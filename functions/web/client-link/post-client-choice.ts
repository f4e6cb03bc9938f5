import { SlotPassedError, SlotTakenError } from '#domain/appointments/agenda.ts';
import { AppointmentCancelledError } from '#domain/appointments/appointment.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { ClientPage } from '#domain/choices/client-choices.ts';
import { clientTimeZone } from '#domain/house/house.ts';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import { type Link, LinkAlreadyUsedError, type LinkOutcome, type LinkReader } from '#ports/link-repository.ts';
import type { Language } from '#templates/i18n/language.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import { type ClientAction, readClientAction } from '#use-cases/choices/read-client-link.ts';
import { type UndoClientPorts, undoClientChoice } from '#use-cases/choices/undo-client-choice.ts';
import type { ClientAct } from '#use-cases/inquiry-changes/client-choice-change.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { readFields } from '#web/http/request-body.ts';
import type { HttpReply } from '#web/http/response.ts';
import type { ActPorts } from './client-choice.ts';
import type { PostedFields } from './client-choice-schema.ts';
import { readClientChoice } from './client-choices.ts';
import { clientActionReply, type Retry } from './client-link-response.ts';
import { type ClientViewPorts, clientLanguage } from './client-link-view.ts';
import { wordsBeyondRoom } from './message-limit.ts';

export type ShowClientPorts = ClientViewPorts & {
  readonly inquiries: InquiryReader;
  readonly houses: HouseRepository;
  readonly links: LinkReader;
};
export type PerformClientPorts = ShowClientPorts & ActPorts & UndoClientPorts;

/** An unavailable time is reported beside the available ones. */
function slotGone(error: unknown, language: Language): FieldError | undefined {
  const { slotTaken, slotPassed } = clientPages[language].choiceProblems;
  if (error instanceof SlotTakenError) return { field: 'slot', message: slotTaken };
  if (error instanceof SlotPassedError) return { field: 'slot', message: slotPassed };
  return undefined;
}

/** The inquiry changed meanwhile, or the choice is no longer offered: the present state is shown. */
function isStale(error: unknown): boolean {
  return (
    error instanceof LinkAlreadyUsedError ||
    error instanceof InquiryStateError ||
    error instanceof AppointmentCancelledError
  );
}

/** The fields as sent, for the schemas; only texts, so that the form can show them again. */
export interface Posted {
  readonly fields: PostedFields;
  readonly values: Readonly<Record<string, string>>;
}

export function postedFields(request: HttpRequest): Posted {
  const { fields } = readFields(request);
  const entries = typeof fields === 'object' && fields !== null ? Object.entries(fields) : [];
  const values = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { fields: Object.fromEntries(entries), values: Object.fromEntries(values) };
}

/** A browser gets its page back with the typed values; a system gets problem+json. */
function refuseToSystem(request: HttpRequest, status: 400 | 409, errors: readonly FieldError[]): void {
  if (request.wantsHtml) return;
  const problems = errors.map(({ field, message }) => ({ path: field, message }));
  throw new HttpProblemError(status, 'The choice cannot be accepted as it is.', problems);
}

/** A page where a choice is posted, and its responses. */
export interface ChoicePlace {
  readonly page: ClientPage;
  readonly act: ClientAct;
  /** A single-use link stores its outcome; the private space stores none, so the inquiry is searched for a repeat. */
  readonly keepsOutcome: boolean;
  /** The page again, with the typed values and their problems. */
  again(retry: Retry): Promise<HttpReply>;
  recorded(outcome: LinkOutcome, repeated: boolean): Promise<HttpReply>;
  /** The choice is not available: the page in its present state. */
  asItStands(): Promise<HttpReply>;
}

/** Performs a client's posted choice once, by a link or in the private space; a repeat returns the recorded outcome. */
export async function postClientChoice(
  ports: ActPorts,
  request: HttpRequest,
  posted: Posted,
  place: ChoicePlace,
): Promise<HttpReply> {
  const { house, inquiry } = place.act;
  const { at } = request;
  const language = clientLanguage(request, inquiry);
  const again = (errors: readonly FieldError[], status: 400 | 409): Promise<HttpReply> => {
    refuseToSystem(request, status, errors);
    return place.again({ values: posted.values, errors, status });
  };
  const today = localDateOf(at, clientTimeZone(house, inquiry));
  const reading = readClientChoice(posted.fields, { page: place.page, inquiry }, { language, today });
  if (!reading.ok) return again(reading.errors, 400);
  const { chosen } = reading;
  const content = await ports.inquiries.readContent(inquiry);
  const done = place.keepsOutcome ? undefined : chosen.doneBefore(inquiry, content, at);
  if (done !== undefined) return place.recorded(done, true);
  const wrongHere = [...chosen.problemsIn(house, language, at), ...wordsBeyondRoom(content, chosen.words, language)];
  if (wrongHere.length > 0) return again(wrongHere, 400);
  let outcome: LinkOutcome;
  try {
    outcome = await chosen.perform(ports, place.act, at);
  } catch (error) {
    const gone = slotGone(error, language);
    if (gone !== undefined) return again([gone], 409);
    if (!isStale(error)) throw error;
    return place.asItStands();
  }
  return place.recorded(outcome, false);
}

type OpenAction = Extract<ClientAction, { kind: 'open' }>;

function choose(
  ports: PerformClientPorts,
  request: HttpRequest,
  action: OpenAction,
  posted: Posted,
): Promise<HttpReply> {
  const { link, purpose } = action;
  return postClientChoice(ports, request, posted, {
    page: purpose,
    act: action,
    keepsOutcome: true,
    again: (retry) => clientActionReply(ports, request, action, { retry }),
    recorded: () => reply(ports, request, link, false),
    asItStands: () => showClientAction(ports, request, link),
  });
}

/**
 * A link is read before its inquiry. An act by this link may happen between the two reads, like the first of two clicks:
 * the inquiry has changed, and only the link itself shows that this act changed it.
 */
async function actionOf(ports: ShowClientPorts, request: HttpRequest, link: Link): Promise<ClientAction> {
  const action = await readClientAction(ports, link, request.at);
  const used = action?.kind === 'replaced' ? await ports.links.findByToken(request.token) : undefined;
  const current = used?.outcome === undefined ? action : await readClientAction(ports, used, request.at);
  if (current === undefined) throw new HttpProblemError(404, 'This link is unknown.');
  return current;
}

async function reply(ports: ShowClientPorts, request: HttpRequest, link: Link, repeated: boolean): Promise<HttpReply> {
  const asItStands = (await ports.links.findByToken(request.token)) ?? link;
  const action = await actionOf(ports, request, asItStands);
  return clientActionReply(ports, request, action, { repeated });
}

async function undo(ports: PerformClientPorts, request: HttpRequest, action: ClientAction): Promise<HttpReply> {
  if (action.kind !== 'recorded' || action.undoUntil === undefined)
    return clientActionReply(ports, request, action, {});
  const outcome = await undoClientChoice(ports, action, action.outcome, request.at);
  const inquiry = await ports.inquiries.read(action.inquiry.inquiryId);
  return clientActionReply(ports, request, { ...action, inquiry, outcome, undoUntil: undefined }, { repeated: false });
}

/** `GET /a/{token}` of a client: shows the page and never changes anything, however often it is opened. */
export function showClientAction(ports: ShowClientPorts, request: HttpRequest, link: Link): Promise<HttpReply> {
  return reply(ports, request, link, true);
}

/**
 * `POST /a/{token}` of a client: performs the choice once; a repeat returns the recorded outcome. When the inquiry or
 * the agenda changes between read and write, both are read again, and so are the available choices.
 */
export async function performClientAction(
  ports: PerformClientPorts,
  request: HttpRequest,
  link: Link,
): Promise<HttpReply> {
  const posted = postedFields(request);
  return retryOnConflict(async (attempt) => {
    const current = attempt === 1 ? link : ((await ports.links.findByToken(request.token)) ?? link);
    const action = await actionOf(ports, request, current);
    if (posted.values.choice === 'undo') return undo(ports, request, action);
    if (action.kind !== 'open') return clientActionReply(ports, request, action, {});
    return choose(ports, request, action, posted);
  });
}
