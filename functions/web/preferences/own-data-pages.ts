import { clientPages } from '#templates/messages/catalogues.ts';
import { preferencesPage } from '#templates/pages/preferences/preferences.ts';
import { type AskPorts, askForErasure } from '#use-cases/privacy/ask-for-erasure.ts';
import { exportClient } from '#use-cases/privacy/export-client.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { dataFile, type HttpReply, json, page } from '#web/http/response.ts';
import { withdrawnPage } from './consent-pages.ts';
import { preferencesView, type Visitor } from './preference-view.ts';

/** `choice=export-data`: a copy of everything, for the client alone; nothing is changed. */
export async function exportChoice(ports: AskPorts, request: HttpRequest, visitor: Visitor): Promise<HttpReply> {
  return dataFile(await exportClient(ports, visitor.person, request.at), `data-${request.at.slice(0, 10)}`);
}

/** `choice=erase-data`: never one click; the consent is withdrawn, and can be given back for some minutes. */
export async function eraseChoice(
  ports: AskPorts,
  request: HttpRequest,
  visitor: Visitor,
  fields: Readonly<Record<string, string>>,
): Promise<HttpReply> {
  const { person, language } = visitor;
  if (fields.erase !== 'on') {
    const message = clientPages[language].ownData.notAgreed;
    if (!request.wantsHtml) throw new HttpProblemError(400, 'Say erase=on.', [{ path: 'erase', message }]);
    const errors = [{ field: 'erase', message }];
    return page(preferencesPage({ ...preferencesView(visitor, request.at), errors }), 400);
  }
  const repeated = person.erasureAskedAt !== undefined;
  const { askedAt, dueAt } = await askForErasure(ports, person, { cause: 'client', byId: person.personId }, request.at);
  if (!request.wantsHtml) return json({ choice: 'erase-data', recordedAt: askedAt, repeated, dueAt });
  const { consentWithdrawnAt = request.at } = person;
  return withdrawnPage({ ...visitor, person: { ...person, consentWithdrawnAt, erasureAskedAt: askedAt } }, request.at);
}
