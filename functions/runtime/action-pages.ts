import { staffOf } from '#domain/house/house.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { LinkReader } from '#ports/link-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { actionOutcomeView, actionView, type Dossier } from '#runtime/action-view.ts';
import { HttpProblemError } from '#runtime/http-problem.ts';
import { type HttpReply, json, page } from '#runtime/http-reply.ts';
import type { HttpRequest } from '#runtime/http-request.ts';
import { linkProblemReply, unknownLinkReply } from '#runtime/link-problem-view.ts';
import type { Language } from '#templates/layout/language.ts';
import { type ActionValues, actionPage } from '#templates/pages/action.ts';
import { actionOutcomePage } from '#templates/pages/action-outcome.ts';
import { type Action, readAction } from '#use-cases/read-action.ts';

export interface ActionPagePorts {
  readonly inquiries: InquiryReader;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
  readonly links: LinkReader;
}

type KnownAction = Exclude<Action, { kind: 'unknown' }>;

/** Asked for by `?lang=`, else the reader's own language. */
export function languageOf(request: HttpRequest, action: KnownAction): Language {
  const asked = request.requestedLanguage;
  if (asked === 'fr' || asked === 'en') return asked;
  return (
    action.house.staff.find((member) => member.staffId === action.link.holderId)?.language ?? action.inquiry.language
  );
}

async function dossierOf(ports: ActionPagePorts, action: KnownAction): Promise<Dossier> {
  const { house, inquiry } = action;
  const [person, content] = await Promise.all([
    ports.people.read(inquiry.personId),
    ports.inquiries.readContent(inquiry),
  ]);
  return { house, inquiry, person, content };
}

/** What the page of a link says, whichever way it was reached. `repeated` is false only right after the act itself. */
export async function actionReply(
  ports: ActionPagePorts,
  request: HttpRequest,
  action: Action,
  extra: {
    readonly repeated?: boolean;
    readonly values?: ActionValues;
    readonly errors?: readonly { field: string; message: string }[];
  } = {},
): Promise<HttpReply> {
  if (action.kind === 'unknown') return unknownLinkReply(request, await ports.houses.read());
  const language = languageOf(request, action);
  const readerId = action.link.holderId;
  const path = request.path;
  switch (action.kind) {
    case 'expired':
    case 'replaced':
      if (!request.wantsHtml && request.method === 'POST')
        throw new HttpProblemError(409, `This link is ${action.kind}.`);
      return linkProblemReply(request, action.house, { problem: action.kind, status: 410, language });
    case 'open': {
      const dossier = await dossierOf(ports, action);
      const view = actionView({
        dossier,
        readerId,
        path,
        language,
        at: request.at,
        values: extra.values,
        errors: extra.errors,
      });
      return page(actionPage(view), extra.errors === undefined ? 200 : 400);
    }
    case 'recorded': {
      const { outcome, undoUntil } = action;
      if (!request.wantsHtml && request.method === 'POST') {
        const recordedBy = staffOf(action.house, outcome.byId).fullName;
        return json({
          choice: outcome.choice,
          recordedAt: outcome.at,
          recordedBy,
          repeated: extra.repeated ?? true,
          undoUntil: undoUntil ?? null,
        });
      }
      const dossier = await dossierOf(ports, action);
      const view = actionOutcomeView({
        dossier,
        readerId,
        path,
        language,
        outcome,
        undoUntil,
        repeated: extra.repeated ?? true,
      });
      return page(actionOutcomePage(view));
    }
  }
}

/** `GET /a/{token}`: shows, and never changes anything, however often and by whomever it is opened. */
export async function showAction(ports: ActionPagePorts, request: HttpRequest): Promise<HttpReply> {
  return actionReply(ports, request, await readAction(ports, request.token, request.at));
}
