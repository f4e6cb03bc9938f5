import { z } from 'zod';
import { contactChannels, offTargetReasons } from '#domain/inquiry/inquiry.ts';
import type { StaffLanguage } from '#domain/policy/language.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import { LinkAlreadyUsedError } from '#ports/link-repository.ts';
import type { Mailer, Outbox } from '#ports/outbox.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import { colleaguesOf, handOverInquiry } from '#use-cases/assignment/hand-over-inquiry.ts';
import { type Action, readAction } from '#use-cases/choices/read-staff-link.ts';
import { resendLink } from '#use-cases/choices/resend-link.ts';
import { undoChoice } from '#use-cases/choices/undo-choice.ts';
import { answerInquiry } from '#use-cases/first-response/answer-inquiry.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';
import { recordOutcome } from '#use-cases/outcome/record-outcome.ts';
import { logTouch } from '#use-cases/relances/log-touch.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { readForm } from '#web/http/request-body.ts';
import { type HttpReply, json, seeOther } from '#web/http/response.ts';
import { linkProblemReply, unknownLinkReply } from '#web/link-problem/link-problem-view.ts';
import {
  choiceProblems,
  meetingOutcome,
  optionalText,
  outcomeSchema,
  problemsOf,
  touchSchema,
} from './staff-choice-schema.ts';
import { type ActionPagePorts, actionReply, languageOf } from './staff-link-response.ts';

export type PerformPorts = ActionPagePorts & {
  readonly inquiries: InquiryRepository;
  readonly people: PersonRepository;
  readonly agendas: AgendaReader;
  readonly ids: Ids;
  readonly outbox: Outbox;
  readonly mailer: Mailer;
};

function answerSchema(language: StaffLanguage, colleagueIds: readonly string[]) {
  const own = choiceProblems[language];
  const note = optionalText(language);
  return z.discriminatedUnion(
    'choice',
    [
      z.object({ choice: z.literal('answered'), channel: z.enum(contactChannels, { error: own.channel }), note }),
      z.object({ choice: z.literal('slots'), note }),
      z.object({
        choice: z.literal('clarify'),
        question: z.string({ error: own.question }).trim().min(1, own.question).max(2000, own.long),
      }),
      z.object({ choice: z.literal('off-target'), reason: z.enum(offTargetReasons, { error: own.reason }) }),
      z.object({
        choice: z.literal('hand-over'),
        colleague: z.string({ error: own.colleague }).refine((id) => colleagueIds.includes(id), own.colleague),
        note,
      }),
    ],
    { error: own.choice },
  );
}

type OpenAction = Extract<Action, { kind: 'open' | 'expired' | 'replaced' }>;
type Fields = Readonly<Record<string, string>>;

/** The page again with what was typed and what is wrong with it; the same as problems for whoever asks for JSON. */
function refused(
  ports: PerformPorts,
  request: HttpRequest,
  action: OpenAction,
  fields: Fields,
  error: z.ZodError,
): Promise<HttpReply> {
  const errors = problemsOf(error);
  if (request.wantsHtml) return actionReply(ports, request, action, { values: fields, errors });
  const problems = errors.map(({ field, message }) => ({ path: field, message }));
  throw new HttpProblemError(400, 'A choice is needed.', problems);
}

/** Shows what was done just now; or, when the same click or a colleague's came a moment earlier, what stands. */
async function performed(ports: PerformPorts, request: HttpRequest, act: () => Promise<void>): Promise<HttpReply> {
  try {
    await act();
    return actionReply(ports, request, await readAction(ports, request.token, request.at), { repeated: false });
  } catch (error) {
    if (!(error instanceof LinkAlreadyUsedError)) throw error;
    return actionReply(ports, request, await readAction(ports, request.token, request.at));
  }
}

async function answer(
  ports: PerformPorts,
  request: HttpRequest,
  action: OpenAction,
  fields: Fields,
): Promise<HttpReply> {
  const colleagueIds = colleaguesOf(action.house, action.inquiry).map((member) => member.staffId);
  const parsed = answerSchema(languageOf(request, action), colleagueIds).safeParse(fields);
  if (!parsed.success) return refused(ports, request, action, fields, parsed.error);
  const chosen = parsed.data;
  return performed(ports, request, () =>
    chosen.choice === 'hand-over'
      ? handOverInquiry(ports, action, { colleagueId: chosen.colleague, note: chosen.note }, request.at)
      : answerInquiry(ports, action, chosen, request.at),
  );
}

async function tellOutcome(
  ports: PerformPorts,
  request: HttpRequest,
  action: OpenAction,
  fields: Fields,
): Promise<HttpReply> {
  const { house, inquiry, link } = action;
  const parsed = outcomeSchema(house, inquiry, languageOf(request, action), request.at).safeParse(fields);
  if (!parsed.success) return refused(ports, request, action, fields, parsed.error);
  const told = { outcome: meetingOutcome(house, parsed.data), note: parsed.data.note };
  const about = { house, inquiry, link, byId: link.holderId };
  return performed(ports, request, () => recordOutcome(ports, about, told, request.at));
}

/** A contact noted on the way leaves the link as it is: the answer is still to come. */
async function noteTouch(
  ports: PerformPorts,
  request: HttpRequest,
  action: OpenAction,
  fields: Fields,
): Promise<HttpReply> {
  const parsed = touchSchema(languageOf(request, action)).safeParse(fields);
  if (!parsed.success) return refused(ports, request, action, fields, parsed.error);
  const { touchId: contactId, touchChannel: channel, touchDirection: direction, touchNote: note } = parsed.data;
  const { house, inquiry, link } = action;
  const touch = { contactId, channel, direction, note };
  const result = await logTouch(ports, { house, inquiry, byId: link.holderId }, touch, request.at);
  if (!request.wantsHtml) return json({ choice: 'touch', contactId, result });
  const language = request.requestedLanguage === undefined ? '' : `&lang=${languageOf(request, action)}`;
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

async function choose(ports: PerformPorts, request: HttpRequest, fields: Fields): Promise<HttpReply> {
  const action = await readAction(ports, request.token, request.at);
  if (fields.choice === 'undo') return undo(ports, request, action);
  if (action.kind !== 'open') return actionReply(ports, request, action);
  if (action.link.purpose === 'outcome') return tellOutcome(ports, request, action, fields);
  return fields.choice === 'touch' ? noteTouch(ports, request, action, fields) : answer(ports, request, action, fields);
}

/**
 * `POST /a/{token}` of a member of staff's link: performs the choice once; a repeat answers what is recorded. When the
 * inquiry changes between reading and writing (a colleague, a checkpoint), it is read again and decided again.
 */
export async function performAction(ports: PerformPorts, request: HttpRequest): Promise<HttpReply> {
  const fields = readForm(request);
  if (fields.choice === 'resend') return resend(ports, request);
  return retryOnConflict(() => choose(ports, request, fields));
}
