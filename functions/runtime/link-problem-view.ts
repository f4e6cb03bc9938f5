import type { House } from '#domain/house/house.ts';
import { brandOf } from '#runtime/brand.ts';
import { HttpProblemError } from '#runtime/http-problem.ts';
import { type HttpReply, page } from '#runtime/http-reply.ts';
import type { HttpRequest } from '#runtime/http-request.ts';
import { linkProblemPage } from '#templates/pages/link-problem.ts';

/** A token that never was: the page tells a person, problem+json tells a system. Neither says whether one is close. */
export function unknownLinkReply(request: HttpRequest, house: House): HttpReply {
  if (!request.wantsHtml) throw new HttpProblemError(404, 'This link is unknown.');
  return page(
    linkProblemPage({
      house: brandOf(house),
      language: request.language,
      problem: 'unknown',
      actionPath: request.path,
    }),
    404,
  );
}
