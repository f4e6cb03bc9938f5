import { TimeNotPossibleError } from '#domain/appointments/chosen-times.ts';
import type { LetterPreviews } from '#ports/letters.ts';
import { LinkAlreadyUsedError } from '#ports/link-repository.ts';
import type { Mailer, Outbox } from '#ports/outbox.ts';
import { type Action, readAction } from '#use-cases/choices/read-staff-link.ts';
import { resendLink } from '#use-cases/choices/resend-link.ts';
import { undoChoice } from '#use-cases/choices/undo-choice.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { readForm } from '#web/http/request-body.ts';
import { type HttpReply, json, seeOther } from '#web/http/response.ts';
import { linkProblemReply, unknownLinkReply } from '#web/link-problem/link-problem-view.ts';
import { timesProblem } from './chosen-times-form.ts';
import { asksForPreview, letterPreview } from './letter-preview.ts';
import { outcomeNamed } from './meeting-outcomes.ts';
import { answerNamed } from './staff-answers.ts';
import type { StaffChoicePorts, StaffFields, StaffReading } from './staff-choice.ts';
import { type ChoiceProblem, noStaffChoice } from './staff-choice-schema.ts';
import { type ActionPagePorts, actionReply, languageOf, readDossier } from './staff-link-response.ts';
import { touchChoice } from './touch-choice.ts';

export type PerformPorts = ActionPagePorts &
  StaffChoicePorts & {
    readonly outbox: Outbox;
    readonly mailer: Mailer;
    readonly previews: LetterPreviews;
  };

type OpenAction = Extract<Action, { kind: 'open' | 'expired' | 'replaced' }>;

/** The page again with the typed values and their problems; problem+json for a system. */
function refused(
  ports: PerformPorts,
  request: HttpRequest,
  action: OpenAction,
  fields: StaffFields,
  errors: readonly ChoiceProblem[],
): Promise<HttpReply> {
  if (request.wantsHtml) return actionReply(ports, request, action, { values: fields, errors });
  const problems = errors.map(({ field, message }) => ({ path: field, message }));
  throw new HttpProblemError(400, 'A choice is needed.', problems);
}

/** Shows the completed choice or, after an earlier click of the reader or a colleague, the present state. */
async function performed(ports: PerformPorts, request: HttpRequest, act: () => Promise<unknown>): Promise<HttpReply> {
  try {
    await act();
    return actionReply(ports, request, await readAction(ports, request.token, request.at), { repeated: false });
  } catch (error) {
    if (!(error instanceof LinkAlreadyUsedError)) throw error;
    return actionReply(ports, request, await readAction(ports, request.token, request.at));
  }
}

function readingOf(request: HttpRequest, action: OpenAction): StaffReading {
  const { house, inquiry } = action;
  return { house, inquiry, language: languageOf(request, action), at: request.at };
}

/** What the link is for: an answer to the client, or the outcome of the meeting. */
async function decide(
  ports: PerformPorts,
  request: HttpRequest,
  action: OpenAction,
  fields: StaffFields,
): Promise<HttpReply> {
  const reading = readingOf(request, action);
  const { house, inquiry, link } = action;
  const choice = link.purpose === 'outcome' ? outcomeNamed(fields.choice) : answerNamed(fields.choice);
  if (fields.preview === 'change') return actionReply(ports, request, action, { values: fields });
  if (choice === undefined) return refused(ports, request, action, fields, [noStaffChoice(reading.language)]);
  const read = choice.read(fields, reading);
  if (!read.ok) return refused(ports, request, action, fields, read.errors);
  const act = { house, inquiry, link, byId: link.holderId };
  if (asksForPreview(fields)) {
    const dossier = await readDossier(ports, action);
    const shown = await letterPreview(ports, request, { fields, reading, dossier, byId: link.holderId });
    return 'status' in shown ? shown : refused(ports, request, action, fields, shown);
  }
  try {
    return await performed(ports, request, () => read.perform(ports, act, request.at));
  } catch (error) {
    if (!(error instanceof TimeNotPossibleError)) throw error;
    return refused(ports, request, action, fields, [timesProblem(error, reading)]);
  }
}

/** A contact noted in passing leaves the link unchanged: the answer is still to come. */
async function noteTouch(
  ports: PerformPorts,
  request: HttpRequest,
  action: OpenAction,
  fields: StaffFields,
): Promise<HttpReply> {
  const reading = readingOf(request, action);
  const { house, inquiry, link } = action;
  const read = touchChoice.read(fields, reading);
  if (!read.ok) return refused(ports, request, action, fields, read.errors);
  const touched = await read.perform(ports, { house, inquiry, byId: link.holderId }, request.at);
  if (!request.wantsHtml) return json({ choice: 'touch', ...touched });
  const language = request.requestedLanguage === undefined ? '' : `&lang=${reading.language}`;
  return seeOther(`${request.path}?said=touch${language}`);
}

async function undo(ports: PerformPorts, request: HttpRequest, action: Action): Promise<HttpReply> {
  if (action.kind !== 'recorded' || action.undoUntil === undefined) return actionReply(ports, request, action);
  await undoChoice(ports, action, request.at);
  if (!request.wantsHtml) return json({ choice: 'undone', recordedAt: request.at, repeated: false, undoUntil: null });
  const outcome = { ...action.outcome, undone: true, at: request.at };
  return actionReply(ports, request, { ...action, outcome, undoUntil: undefined }, { repeated: false });
}

async function resend(ports: PerformPorts, request: HttpRequest): Promise<HttpReply> {
  const house = await ports.houses.read();
  const link = await ports.links.findByToken(request.token);
  if (link?.purpose !== 'first-response' && link?.purpose !== 'private-space' && link?.purpose !== 'outcome')
    return unknownLinkReply(request, house);
  await resendLink(ports, link, request.at);
  const language = house.staff.find((member) => member.staffId === link.holderId)?.language ?? request.language;
  return linkProblemReply(request, house, { problem: 'resent', status: 200, language });
}

async function choose(ports: PerformPorts, request: HttpRequest, fields: StaffFields): Promise<HttpReply> {
  const action = await readAction(ports, request.token, request.at);
  if (fields.choice === 'undo') return undo(ports, request, action);
  if (action.kind !== 'open') return actionReply(ports, request, action);
  const isTouch = fields.choice === 'touch' && action.link.purpose !== 'outcome';
  return isTouch ? noteTouch(ports, request, action, fields) : decide(ports, request, action, fields);
}

/**
 * `POST /a/{token}` of a staff link: performs the choice once; a repeat returns the recorded outcome. When the inquiry
 * changes between read and write (by a colleague or a checkpoint), it is read again and the choice is decided again.
 */
export async function performAction(ports: PerformPorts, request: HttpRequest): Promise<HttpReply> {
  const fields = readForm(request);
  if (fields.choice === 'resend') return resend(ports, request);
  return retryOnConflict(() => choose(ports, request, fields));
}
