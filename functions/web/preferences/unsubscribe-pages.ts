import { type ContactTopic, contactTopics } from '#domain/identity/person.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { LinkReader } from '#ports/link-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import { preferencesPage } from '#templates/pages/preferences/preferences.ts';
import { preferencesSavedPage } from '#templates/pages/preferences/preferences-saved.ts';
import { chosenBy, setPreferences } from '#use-cases/consent/set-preferences.ts';
import { stopTopics } from '#use-cases/consent/stop-topics.ts';
import type { AskPorts } from '#use-cases/privacy/ask-for-erasure.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { readOneClick } from '#web/http/request-body.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { linkProblemReply, unknownLinkReply } from '#web/link-problem/link-problem-view.ts';
import { undoWithdrawalChoice, withdrawChoice, withdrawnPage } from './consent-pages.ts';
import { eraseChoice, exportChoice } from './own-data-pages.ts';
import { preferencesView, readPreferences, shownPreferences, type Visitor } from './preference-view.ts';

export interface PreferencePagePorts {
  readonly houses: HouseRepository;
  readonly links: LinkReader;
  readonly people: PersonReader;
}

export type UnsubscribePorts = PreferencePagePorts & AskPorts;

const spaceTail = '/preferences';

/**
 * The client, by a mail's link or from their private space. A mail's unsubscribe link works for as long as it is
 * stored; the private space ends with its own link.
 */
async function visitorOf(ports: PreferencePagePorts, request: HttpRequest): Promise<Visitor | { reply: HttpReply }> {
  const [link, house] = await Promise.all([ports.links.findByToken(request.token), ports.houses.read()]);
  const fromSpace = request.path.endsWith(spaceTail);
  if (link?.purpose !== (fromSpace ? 'private-space' : 'unsubscribe') || link.personId === undefined) {
    return { reply: unknownLinkReply(request, house) };
  }
  const person = await ports.people.read(link.personId);
  // Erased: their links are removed with their letters, and one that was copied before opens nothing.
  if (person.erasedAt !== undefined) return { reply: unknownLinkReply(request, house) };
  const language = request.requestedLanguage ?? person.language;
  const door = { house, person, language, preferencesPath: request.path };
  if (!fromSpace) return { ...door, topic: contactTopics.find((topic) => topic === link.topic) ?? 'follow-up' };
  if (link.validUntil > request.at) return { ...door, spacePath: request.path.slice(0, -spaceTail.length) };
  const actionPath = `/a/${request.token}`;
  return { reply: linkProblemReply(request, house, { problem: 'expired', status: 410, language, actionPath }) };
}

/** `GET /u/{token}`, `GET /private/{token}/preferences`: shows the present preferences, and changes nothing. */
export async function showUnsubscribe(ports: PreferencePagePorts, request: HttpRequest): Promise<HttpReply> {
  const visitor = await visitorOf(ports, request);
  if ('reply' in visitor) return visitor.reply;
  if (visitor.person.consentWithdrawnAt !== undefined) return withdrawnPage(visitor, request.at);
  return page(preferencesPage(preferencesView(visitor, request.at)));
}

/** The preferences after a choice, for a person or a system. */
async function savedReply(ports: PreferencePagePorts, request: HttpRequest, visitor: Visitor): Promise<HttpReply> {
  const { house, language, preferencesPath, spacePath } = visitor;
  const person = await ports.people.read(visitor.person.personId);
  const chosen = chosenBy(person, request.at);
  if (!request.wantsHtml) {
    const { channels, frequency, pausedUntil = null, stopped: stoppedAll } = chosen;
    const kept = stoppedAll ? [] : chosen.topics;
    const stopped = contactTopics.filter((topic) => !kept.includes(topic));
    return json({ stopped, kept, channels, frequency, pausedUntil, stoppedAll });
  }
  return page(
    preferencesSavedPage({
      house: brandOf(house.policy.identity),
      language,
      chosen: shownPreferences(chosen, person.timeZone),
      preferencesPath,
      spacePath,
    }),
  );
}

async function save(
  ports: UnsubscribePorts,
  request: HttpRequest,
  visitor: Visitor,
  fields: Readonly<Record<string, string>>,
): Promise<HttpReply> {
  const read = readPreferences(visitor, fields, request.at);
  if ('chosen' in read) {
    await setPreferences(ports, visitor.person, read.chosen, request.at);
    return savedReply(ports, request, visitor);
  }
  return refusal(request, visitor, fields, read.errors);
}

function refusal(
  request: HttpRequest,
  visitor: Visitor,
  values: Readonly<Record<string, string>>,
  errors: readonly { readonly field: string; readonly message: string }[],
): HttpReply {
  if (!request.wantsHtml) {
    const problems = errors.map(({ field, message }) => ({ path: field, message }));
    throw new HttpProblemError(400, 'The choices cannot be saved as they are.', problems);
  }
  return page(preferencesPage(preferencesView(visitor, request.at, { values, errors })), 400);
}

/** One topic and no other, whichever way it is requested. */
async function stop(
  ports: UnsubscribePorts,
  request: HttpRequest,
  visitor: Visitor,
  topic: ContactTopic,
  via: 'page' | 'one-click',
): Promise<HttpReply> {
  await stopTopics(ports, visitor.person, [topic], via, request.at);
  return savedReply(ports, request, visitor);
}

async function stopAll(ports: UnsubscribePorts, request: HttpRequest, visitor: Visitor): Promise<HttpReply> {
  const { person } = visitor;
  await setPreferences(ports, person, { ...chosenBy(person, request.at), stopped: true }, request.at);
  return savedReply(ports, request, visitor);
}

/**
 * `POST /u/{token}`, `POST /private/{token}/preferences`. With `List-Unsubscribe=One-Click` a mail program stops the
 * mail's own topic: no cookie, no second click, repeatable (RFC 8058). A form carries a choice, and its whole content
 * replaces the preferences.
 */
export async function unsubscribe(ports: UnsubscribePorts, request: HttpRequest): Promise<HttpReply> {
  const visitor = await visitorOf(ports, request);
  if ('reply' in visitor) return visitor.reply;
  const fields = await readOneClick(request);
  const { topic } = visitor;
  if (topic !== undefined && fields['List-Unsubscribe'] === 'One-Click') {
    return stop(ports, request, visitor, topic, 'one-click');
  }
  if (fields.choice === 'withdraw-consent') return withdrawChoice(ports, request, visitor, fields);
  if (fields.choice === 'undo-withdrawal') return undoWithdrawalChoice(ports, request, visitor);
  // A letter may be passed on, the private space is the client's own: only there is the data given or erased.
  if (visitor.spacePath !== undefined && fields.choice === 'export-data') return exportChoice(ports, request, visitor);
  if (visitor.spacePath !== undefined && fields.choice === 'erase-data') {
    return eraseChoice(ports, request, visitor, fields);
  }
  // The page was opened before the withdrawal: the present state replaces its choices.
  if (visitor.person.consentWithdrawnAt !== undefined && request.wantsHtml) return withdrawnPage(visitor, request.at);
  if (fields.choice === 'save') return save(ports, request, visitor, fields);
  if (fields.choice === 'stop-topic' && topic !== undefined) return stop(ports, request, visitor, topic, 'page');
  if (fields.choice === 'stop-all') return stopAll(ports, request, visitor);
  const isForm = fields.choice === undefined && fields['List-Unsubscribe'] === undefined;
  if (request.wantsHtml && isForm) {
    // A form with typed values is shown again with them; any other form shows the present state.
    const typed = fields.frequency === undefined ? {} : { values: fields };
    const errors = [{ field: 'choice', message: clientPages[visitor.language].preferenceProblems.notTicked }];
    return page(preferencesPage(preferencesView(visitor, request.at, { ...typed, errors })), 400);
  }
  throw new HttpProblemError(
    400,
    'Say what you wish: choice=save, stop-topic, stop-all or withdraw-consent, or List-Unsubscribe=One-Click.',
    [{ path: 'choice', message: 'Missing or unknown.' }],
  );
}
