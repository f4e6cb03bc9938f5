import { brandOf } from '#templates/layout/brand.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import { consentRestoredPage, consentWithdrawnPage } from '#templates/pages/preferences/consent-withdrawn.ts';
import { preferencesPage } from '#templates/pages/preferences/preferences.ts';
import { undoWithdrawal } from '#use-cases/consent/undo-withdrawal.ts';
import { type ConsentPorts, withdrawalUndoUntil, withdrawConsent } from '#use-cases/consent/withdraw-consent.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { preferencesView, type Visitor } from './preference-view.ts';

/** The page of a client who has withdrawn their consent, in place of any choice. */
export function withdrawnPage(visitor: Visitor, at: string): HttpReply {
  const { house, person, language, preferencesPath } = visitor;
  const undoUntil = withdrawalUndoUntil(person, house.policy);
  return page(
    consentWithdrawnPage({
      house: brandOf(house.policy.identity),
      language,
      undoUntil: undoUntil !== undefined && undoUntil > at ? undoUntil : undefined,
      timeZone: person.timeZone,
      preferencesPath,
      erases: person.erasureAskedAt !== undefined,
    }),
  );
}

/** Never one click: the form has a box of its own, which a program that follows links does not tick. */
export async function withdrawChoice(
  ports: ConsentPorts,
  request: HttpRequest,
  visitor: Visitor,
  fields: Readonly<Record<string, string>>,
): Promise<HttpReply> {
  const { person, language, spacePath } = visitor;
  if (fields.agreed !== 'on') {
    const message = clientPages[language].preferenceProblems.agreed;
    if (!request.wantsHtml) {
      throw new HttpProblemError(400, 'Say agreed=on.', [{ path: 'agreed', message }]);
    }
    const errors = [{ field: 'agreed', message }];
    const view = preferencesView(visitor, request.at);
    return page(preferencesPage({ ...view, errors }), 400);
  }
  const via = spacePath === undefined ? 'preferences' : 'private-space';
  const { withdrawnAt, undoUntil } = await withdrawConsent(ports, person, via, request.at);
  if (request.wantsHtml) {
    return withdrawnPage({ ...visitor, person: { ...person, consentWithdrawnAt: withdrawnAt } }, request.at);
  }
  const repeated = person.consentWithdrawnAt !== undefined;
  return json({ choice: 'consent-withdrawn', recordedAt: withdrawnAt, repeated, undoUntil });
}

/** Within its ten minutes; afterwards the page says how to come back. */
export async function undoWithdrawalChoice(
  ports: ConsentPorts,
  request: HttpRequest,
  visitor: Visitor,
): Promise<HttpReply> {
  const { house, person, language, preferencesPath } = visitor;
  const result = await undoWithdrawal(ports, person, request.at);
  if (result === 'too-late') {
    if (request.wantsHtml) return withdrawnPage(visitor, request.at);
    throw new HttpProblemError(409, 'The withdrawal can no longer be taken back.');
  }
  if (request.wantsHtml) {
    return page(consentRestoredPage({ house: brandOf(house.policy.identity), language, preferencesPath }));
  }
  const repeated = result === 'nothing-withdrawn';
  return json({ choice: 'undone', recordedAt: request.at, repeated, undoUntil: null });
}
