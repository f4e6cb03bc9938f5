import { clientTimeZone, type House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { clientOutcomePage } from '#templates/pages/client-link/client-outcome.ts';
import { undoUntilOf } from '#use-cases/choices/undo-client-choice.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { outcomeOf } from './client-choices.ts';
import { clientLanguage, pathOf } from './client-link-view.ts';

export interface Recorded {
  readonly house: House;
  readonly inquiry: Inquiry;
  readonly outcome: LinkOutcome;
  /** False only right after the act itself. */
  readonly repeated: boolean;
  /** The page that was used, if it offers more to do. */
  readonly backPath?: string | undefined;
}

/** The recorded choice of a client: a page for a browser, JSON for a system that has just posted it. */
export async function recordedResponse(
  ports: { readonly people: PersonReader },
  request: HttpRequest,
  { house, inquiry, outcome, repeated, backPath }: Recorded,
): Promise<HttpReply> {
  const { choice, at, startsAt, undone } = outcome;
  const undoUntil = undoUntilOf({ house, inquiry }, outcome, request.at);
  if (!request.wantsHtml && request.method === 'POST') {
    return json({
      choice: undone === true ? 'undone' : choice,
      recordedAt: at,
      repeated,
      undoUntil: undoUntil ?? null,
      ...(startsAt === undefined ? {} : { startsAt }),
    });
  }
  const person = await ports.people.read(inquiry.personId);
  const view = {
    house: brandOf(house.policy.identity),
    language: clientLanguage(request, inquiry),
    actionPath: pathOf(request),
    backPath,
    reference: inquiry.reference,
    outcome: outcomeOf({ house, inquiry, person }, outcome, request.at),
    recordedAt: at,
    timeZone: clientTimeZone(house, inquiry),
    repeated,
    undoUntil,
  };
  return page(clientOutcomePage(view));
}
