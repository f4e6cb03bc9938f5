import { localDateOf } from '#domain/calendar/local-date.ts';
import { clientTimeZone } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Link, LinkOutcome } from '#ports/link-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { clientOutcomePage } from '#templates/pages/client-link/client-outcome.ts';
import type { ResendPorts } from '#use-cases/choices/resend-link.ts';
import { type UndoClientPorts, undoableOf, undoClientChoice } from '#use-cases/choices/undo-client-choice.ts';
import { type PostedChoice, readClientChoice } from '#web/client-link/client-choice-schema.ts';
import { clientLanguage, outcomeOf, pathOf } from '#web/client-link/client-link-view.ts';
import { type ActPorts, alreadyDone, performChoice } from '#web/client-link/dispatch-client-choice.ts';
import { messageBeyondRoom } from '#web/client-link/message-limit.ts';
import {
  errorsInHouse,
  isStale,
  movedOn,
  postedFields,
  refuseToSystem,
  slotGone,
} from '#web/client-link/post-client-choice.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { resendToClient } from '#web/link-router/link-router.ts';
import { type PrivateSignalPorts, performPrivateSignal } from './post-private-offer.ts';
import { enterSpace, type PrivateSpacePorts, privateSpaceReply } from './private-space-view.ts';

export type PrivateActPorts = PrivateSpacePorts & ActPorts & UndoClientPorts & PrivateSignalPorts & ResendPorts;

/** Everything a client may decide but how a meeting was, which has a link of its own. */
const offered: readonly PostedChoice[] = [
  'slot-chosen',
  'other-times',
  'completed',
  'moved',
  'cancelled',
  'call',
  'resume',
  'rest',
  'declined',
  'left-alone',
];

async function doneReply(
  ports: PrivateActPorts,
  request: HttpRequest,
  inquiryId: string,
  outcome: LinkOutcome,
  repeated: boolean,
): Promise<HttpReply> {
  const { choice, at, startsAt, undone } = outcome;
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const undoable = undone === true ? undefined : undoableOf({ house, inquiry }, request.at);
  const undoUntil = undoable?.at === at ? undoable.undoUntil : undefined;
  if (!request.wantsHtml) {
    const said = undone === true ? 'undone' : choice;
    const when = startsAt === undefined ? {} : { startsAt };
    return json({ choice: said, recordedAt: at, repeated, undoUntil: undoUntil ?? null, ...when });
  }
  const person = await ports.people.read(inquiry.personId);
  const path = pathOf(request);
  const view = {
    house: brandOf(house.policy.house),
    language: clientLanguage(request, inquiry),
    actionPath: path,
    backPath: path,
    reference: inquiry.reference,
    outcome: outcomeOf({ house, inquiry, person }, outcome),
    recordedAt: at,
    timeZone: clientTimeZone(house, inquiry),
    repeated,
    undoUntil,
  };
  return page(clientOutcomePage(view));
}

/** What was chosen is not to be had as things stand: the space shows how they stand. */
function asItStands(ports: PrivateActPorts, request: HttpRequest, inquiry: Inquiry): Promise<HttpReply> {
  if (!request.wantsHtml) throw new HttpProblemError(409, 'Not possible any more.');
  return privateSpaceReply(ports, request, inquiry);
}

async function choose(
  ports: PrivateActPorts,
  request: HttpRequest,
  inquiry: Inquiry,
  link: Link,
  posted: ReturnType<typeof postedFields>,
): Promise<HttpReply> {
  const { at } = request;
  const language = clientLanguage(request, inquiry);
  const house = await ports.houses.read();
  const again = (errors: readonly FieldError[], status: 400 | 409): Promise<HttpReply> => {
    refuseToSystem(request, status, errors);
    return privateSpaceReply(ports, request, inquiry, { values: posted.values, errors, status });
  };
  const today = localDateOf(at, house.policy.house.timeZone);
  const content = await ports.inquiries.readContent(inquiry);
  // A second click on the completion form finds the inquiry on its way already: its fields are read as what they are.
  const isCompletion = inquiry.status === 'incomplete' || inquiry.status === 'received';
  const reading = readClientChoice(posted.fields, { offered, isIncomplete: isCompletion, today, language });
  if (!reading.ok) return again(reading.errors, 400);
  const { choice } = reading;
  const done = alreadyDone(inquiry, content, choice, at);
  if (done !== undefined) return doneReply(ports, request, inquiry.inquiryId, done, true);
  const wrongHere = [...errorsInHouse(house, choice, at, language), ...messageBeyondRoom(content, choice, language)];
  if (wrongHere.length > 0) return again(wrongHere, 400);
  try {
    const outcome = await performChoice(ports, { house, inquiry, link }, choice, at);
    return await doneReply(ports, request, inquiry.inquiryId, outcome, false);
  } catch (error) {
    const gone = slotGone(error, language);
    if (gone !== undefined) return again([gone], 409);
    if (!isStale(error)) throw error;
    return asItStands(ports, request, inquiry);
  }
}

async function undo(ports: PrivateActPorts, request: HttpRequest, inquiry: Inquiry, link: Link): Promise<HttpReply> {
  const house = await ports.houses.read();
  if (undoableOf({ house, inquiry }, request.at) === undefined) return asItStands(ports, request, inquiry);
  const outcome = await undoClientChoice(ports, { house, inquiry, link }, undefined, request.at);
  return doneReply(ports, request, inquiry.inquiryId, outcome, false);
}

const attemptsAtMost = 4;

/**
 * `POST /private/{token}`: whatever the client decides in their space. When the inquiry or an agenda changes between
 * reading and writing, both are read again.
 */
export async function actInPrivateSpace(ports: PrivateActPorts, request: HttpRequest): Promise<HttpReply> {
  const posted = postedFields(request);
  for (let attempt = 1; ; attempt += 1) {
    const entered = await enterSpace(ports, request);
    if ('closed' in entered) {
      const mayResend = posted.values.choice === 'resend' && entered.link !== undefined;
      return mayResend ? resendToClient(ports, request, entered.link) : entered.closed;
    }
    const { inquiry, link } = entered;
    try {
      const opened = await performPrivateSignal(ports, request, link, posted.values);
      if (opened !== undefined) return opened;
      if (posted.values.choice === 'undo') return await undo(ports, request, inquiry, link);
      return await choose(ports, request, inquiry, link, posted);
    } catch (error) {
      if (!movedOn(error) || attempt === attemptsAtMost) throw error;
    }
  }
}
