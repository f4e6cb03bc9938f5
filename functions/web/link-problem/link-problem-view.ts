import type { HouseProfile } from '#domain/house/house.ts';
import type { Language } from '#templates/i18n/language.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { type LinkProblemView, linkProblemPage } from '#templates/pages/client-link/link-problem.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { type HttpReply, page } from '#web/http/response.ts';

/** An unknown token: a page for a person, problem+json for a system. Neither says whether a similar token exists. */
export function unknownLinkReply(request: HttpRequest, house: HouseProfile): HttpReply {
  if (!request.wantsHtml) throw new HttpProblemError(404, 'This link is unknown.');
  return linkProblemReply(request, house, { problem: 'unknown', status: 404 });
}

/** The page of an invalid or expired link; its offer is requested at `actionPath`. */
export function linkProblemReply(
  request: HttpRequest,
  house: HouseProfile,
  shown: {
    readonly problem: LinkProblemView['problem'];
    readonly status: number;
    readonly language?: Language;
    readonly actionPath?: string;
  },
): HttpReply {
  const { problem, status, language = request.language, actionPath = request.path } = shown;
  return page(linkProblemPage({ house: brandOf(house.policy.identity), language, problem, actionPath }), status);
}
