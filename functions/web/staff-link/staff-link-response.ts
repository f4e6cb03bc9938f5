import type { StaffLanguage } from '#domain/choices/languages.ts';
import { staffPageLanguage } from '#domain/house/house.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Dossier } from '#ports/dossier.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { LinkReader } from '#ports/link-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { actionPage } from '#templates/pages/staff-link/action.ts';
import { actionOutcomePage } from '#templates/pages/staff-link/action-outcome.ts';
import type { ActionValues } from '#templates/pages/staff-link/answer-form.ts';
import { outcomePage } from '#templates/pages/staff-link/outcome.ts';
import { type Action, readAction } from '#use-cases/choices/read-staff-link.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { linkProblemReply, unknownLinkReply } from '#web/link-problem/link-problem-view.ts';
import { proposedTimes } from './chosen-times-form.ts';
import { type ClientFilePorts, readClientFile } from './client-file-view.ts';
import { actionOutcomeView, outcomeView, recordedByName } from './outcome-view.ts';
import { actionView } from './staff-link-view.ts';

export type ActionPagePorts = ClientFilePorts & {
  readonly inquiries: InquiryReader;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
  readonly links: LinkReader;
  readonly agendas: AgendaReader;
};

type KnownAction = Exclude<Action, { kind: 'unknown' }>;
type OpenAction = Extract<Action, { kind: 'open' | 'expired' | 'replaced' }>;

/** What the page shows after a POST: the typed values and their problems, or the result. */
export interface AfterPost {
  readonly repeated?: boolean;
  readonly values?: ActionValues;
  readonly errors?: readonly { field: string; message: string }[];
}

/** The language of `?lang=`, else the reader's own, where staff pages exist in it. */
export function languageOf(request: HttpRequest, { house, link, inquiry }: KnownAction): StaffLanguage {
  const reader = house.staff.find((member) => member.staffId === link.holderId);
  const wished = request.requestedLanguage ?? reader?.language ?? inquiry.language;
  return staffPageLanguage(house, wished);
}

/** Everything that a page or a letter about the inquiry shows. */
export async function readDossier(
  ports: Pick<ActionPagePorts, 'people' | 'inquiries'>,
  action: Pick<KnownAction, 'house' | 'inquiry'>,
): Promise<Dossier> {
  const { house, inquiry } = action;
  const [person, content] = await Promise.all([
    ports.people.read(inquiry.personId),
    ports.inquiries.readContent(inquiry),
  ]);
  return { house, inquiry, person, content };
}

/** The id of the contact that this page may record, so that a form sent twice records it once. */
export function touchIdOf(request: HttpRequest): string {
  return `touch-${request.requestId.replace(/[^A-Za-z0-9-]/g, '').slice(0, 64)}`;
}

async function openPage(
  ports: ActionPagePorts,
  request: HttpRequest,
  action: OpenAction,
  after: AfterPost,
): Promise<string> {
  const dossier = await readDossier(ports, action);
  const { values, errors } = after;
  const { path, at } = request;
  const shared = { dossier, readerId: action.link.holderId, path, language: languageOf(request, action) };
  if (action.link.purpose === 'outcome') return outcomePage(outcomeView({ ...shared, values, errors }));
  const { house, inquiry, person, content } = dossier;
  const [proposed, file, assignments] = await Promise.all([
    proposedTimes(ports, dossier, at),
    readClientFile(ports, { house, inquiry, person, notes: content.notes }, at),
    ports.inquiries.readAssignments(inquiry.inquiryId),
  ]);
  const touchNoted = request.query.said === 'touch' && errors === undefined;
  const touchId = touchIdOf(request);
  return actionPage(actionView({ ...shared, file, assignments, proposed, at, touchId, touchNoted, values, errors }));
}

/** The page of a link, after a GET or a POST. `repeated` is false only right after the act itself. */
export async function actionReply(
  ports: ActionPagePorts,
  request: HttpRequest,
  action: Action,
  after: AfterPost = {},
): Promise<HttpReply> {
  if (action.kind === 'unknown') return unknownLinkReply(request, await ports.houses.read());
  const language = languageOf(request, action);
  const asksForJson = !request.wantsHtml && request.method === 'POST';
  switch (action.kind) {
    case 'expired':
    case 'replaced':
      if (asksForJson) throw new HttpProblemError(409, `This link is ${action.kind}.`);
      return linkProblemReply(request, action.house, { problem: action.kind, status: 410, language });
    case 'open':
      // A system gets problem+json instead of a page: there is nothing to take back.
      if (asksForJson) throw new HttpProblemError(409, 'Not possible any more.');
      return page(await openPage(ports, request, action, after), after.errors === undefined ? 200 : 400);
    case 'recorded':
    case 'ended': {
      const repeated = after.repeated ?? true;
      if (asksForJson) return json(recordedJson(action, repeated));
      const dossier = await readDossier(ports, action);
      return page(actionOutcomePage(actionOutcomeView({ dossier, action, path: request.path, language, repeated })));
    }
  }
}

function recordedJson(action: Extract<Action, { kind: 'recorded' | 'ended' }>, repeated: boolean) {
  if (action.kind === 'ended') {
    const recordedBy = recordedByName(action.house, action.byId) ?? null;
    return { choice: action.how, recordedAt: action.at, recordedBy, repeated, undoUntil: null };
  }
  const { outcome, undoUntil, house } = action;
  return {
    choice: outcome.choice,
    recordedAt: outcome.at,
    recordedBy: recordedByName(house, outcome.byId) ?? null,
    repeated,
    undoUntil: undoUntil ?? null,
    ...(outcome.outcome === undefined ? {} : { outcome: outcome.outcome }),
  };
}

/** `GET /a/{token}`: shows the page and never changes anything, however often it is opened. */
export async function showAction(ports: ActionPagePorts, request: HttpRequest): Promise<HttpReply> {
  return actionReply(ports, request, await readAction(ports, request.token, request.at));
}
