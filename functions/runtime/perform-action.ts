import { z } from 'zod';
import { contactChannels, InquiryChangedError, offTargetReasons } from '#domain/inquiry/inquiry.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import { LinkAlreadyUsedError } from '#ports/link-repository.ts';
import type { Mailer, Outbox } from '#ports/outbox.ts';
import { type ActionPagePorts, actionReply, languageOf } from '#runtime/action-pages.ts';
import { actionOutcomeView } from '#runtime/action-view.ts';
import { readForm } from '#runtime/http-body.ts';
import { HttpProblemError } from '#runtime/http-problem.ts';
import { type HttpReply, json, page } from '#runtime/http-reply.ts';
import type { HttpRequest } from '#runtime/http-request.ts';
import { linkProblemReply, unknownLinkReply } from '#runtime/link-problem-view.ts';
import type { Language } from '#templates/layout/language.ts';
import { actionOutcomePage } from '#templates/pages/action-outcome.ts';
import { answerInquiry } from '#use-cases/answer-inquiry.ts';
import { colleaguesOf, handOverInquiry } from '#use-cases/hand-over-inquiry.ts';
import { type Action, readAction } from '#use-cases/read-action.ts';
import { resendLink } from '#use-cases/resend-link.ts';
import { undoChoice } from '#use-cases/undo-choice.ts';

export type PerformPorts = ActionPagePorts & {
  readonly inquiries: InquiryRepository;
  readonly ids: Ids;
  readonly outbox: Outbox;
  readonly mailer: Mailer;
};

const words = {
  fr: {
    choice: 'Choisissez ce qui s’est passé.',
    channel: 'Dites comment vous avez répondu.',
    question: 'Écrivez la question à poser au client.',
    reason: 'Choisissez une raison.',
    colleague: 'Choisissez la personne à qui confier la demande.',
    long: 'Ce texte est un peu trop long.',
  },
  en: {
    choice: 'Please choose what happened.',
    channel: 'Please say how you answered.',
    question: 'Please write the question for the client.',
    reason: 'Please choose a reason.',
    colleague: 'Please choose whom to entrust it to.',
    long: 'This text is a little too long.',
  },
} as const;

function choiceSchema(language: Language, colleagueIds: readonly string[]) {
  const own = words[language];
  const note = z
    .string()
    .trim()
    .max(2000, own.long)
    .transform((text) => (text === '' ? undefined : text))
    .optional();
  return z.discriminatedUnion(
    'choice',
    [
      z.object({ choice: z.literal('answered'), channel: z.enum(contactChannels, { error: own.channel }), note }),
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

type OpenAction = Extract<Action, { kind: 'open' }>;

async function choose(
  ports: PerformPorts,
  request: HttpRequest,
  action: OpenAction,
  fields: Record<string, string>,
): Promise<HttpReply> {
  const language = languageOf(request, action);
  const colleagueIds = colleaguesOf(action.house, action.inquiry).map((member) => member.staffId);
  const parsed = choiceSchema(language, colleagueIds).safeParse(fields);
  if (!parsed.success) {
    const errors = parsed.error.issues.map((issue) => ({
      field: String(issue.path[0] ?? 'choice'),
      message: issue.message,
    }));
    if (!request.wantsHtml) {
      throw new HttpProblemError(
        400,
        'A choice is needed.',
        errors.map(({ field, message }) => ({ path: field, message })),
      );
    }
    return actionReply(ports, request, action, { values: fields, errors });
  }
  const chosen = parsed.data;
  try {
    if (chosen.choice === 'hand-over') {
      await handOverInquiry(ports, action, { colleagueId: chosen.colleague, note: chosen.note }, request.at);
    } else {
      await answerInquiry(ports, action, chosen, request.at);
    }
    return actionReply(ports, request, await readAction(ports, request.token, request.at), { repeated: false });
  } catch (error) {
    if (!(error instanceof LinkAlreadyUsedError)) throw error;
    // The same click a moment earlier, or a colleague's: what is recorded stands, and is shown.
    return actionReply(ports, request, await readAction(ports, request.token, request.at));
  }
}

async function undo(ports: PerformPorts, request: HttpRequest, action: Action): Promise<HttpReply> {
  if (action.kind !== 'recorded' || action.undoUntil === undefined) return actionReply(ports, request, action);
  await undoChoice(ports, action, request.at);
  const outcome = { ...action.outcome, undone: true, at: request.at };
  if (!request.wantsHtml) return json({ choice: 'undone', recordedAt: request.at, repeated: false, undoUntil: null });
  const [person, content] = await Promise.all([
    ports.people.read(action.inquiry.personId),
    ports.inquiries.readContent(action.inquiry),
  ]);
  const dossier = { house: action.house, inquiry: action.inquiry, person, content };
  const language = languageOf(request, action);
  const view = actionOutcomeView({
    dossier,
    readerId: action.link.holderId,
    path: request.path,
    language,
    outcome,
    undoUntil: undefined,
    repeated: false,
  });
  return page(actionOutcomePage(view));
}

async function resend(ports: PerformPorts, request: HttpRequest): Promise<HttpReply> {
  const house = await ports.houses.read();
  const link = await ports.links.findByToken(request.token);
  if (link === undefined || (link.purpose !== 'first-response' && link.purpose !== 'private-space'))
    return unknownLinkReply(request, house);
  await resendLink(ports, link, request.at);
  const language = house.staff.find((member) => member.staffId === link.holderId)?.language ?? request.language;
  return linkProblemReply(request, house, { problem: 'resent', status: 200, language });
}

const attemptsAtMost = 4;

/**
 * `POST /a/{token}`: performs the choice once; a repeat answers what is recorded. When the inquiry changes between
 * reading and writing (a colleague, a checkpoint), it is read again and decided again.
 */
export async function performAction(ports: PerformPorts, request: HttpRequest): Promise<HttpReply> {
  const fields = readForm(request);
  if (fields.choice === 'resend') return resend(ports, request);
  for (let attempt = 1; ; attempt += 1) {
    const action = await readAction(ports, request.token, request.at);
    try {
      if (fields.choice === 'undo') return await undo(ports, request, action);
      if (action.kind !== 'open') return await actionReply(ports, request, action);
      return await choose(ports, request, action, fields);
    } catch (error) {
      if (!(error instanceof InquiryChangedError) || attempt === attemptsAtMost) throw error;
    }
  }
}
