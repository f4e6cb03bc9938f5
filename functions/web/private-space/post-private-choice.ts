import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Link, LinkOutcome } from '#ports/link-repository.ts';
import type { ResendPorts } from '#use-cases/choices/resend-link.ts';
import { type UndoClientPorts, undoableOf, undoClientChoice } from '#use-cases/choices/undo-client-choice.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';
import type { ActPorts } from '#web/client-link/client-choice.ts';
import { pathOf } from '#web/client-link/client-link-view.ts';
import { postClientChoice, postedFields } from '#web/client-link/post-client-choice.ts';
import { recordedResponse } from '#web/client-link/recorded-response.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import type { HttpReply } from '#web/http/response.ts';
import { resendToClient } from '#web/link-router/link-router.ts';
import { performCorrection } from './post-correction.ts';
import { type PrivateSignalPorts, performPrivateSignal } from './post-private-offer.ts';
import { enterSpace, type PrivateSpacePorts, privateSpaceReply } from './private-space-view.ts';

export type PrivateActPorts = PrivateSpacePorts & ActPorts & UndoClientPorts & PrivateSignalPorts & ResendPorts;

interface Visit {
  readonly house: House;
  readonly inquiry: Inquiry;
  readonly link: Link;
}

/** The completed choice, with the inquiry after it. */
async function recorded(
  ports: PrivateActPorts,
  request: HttpRequest,
  { house, inquiry: { inquiryId } }: Visit,
  outcome: LinkOutcome,
  repeated: boolean,
): Promise<HttpReply> {
  const inquiry = await ports.inquiries.read(inquiryId);
  return recordedResponse(ports, request, { house, inquiry, outcome, repeated, backPath: pathOf(request) });
}

/** The choice is not available: the space shows the present state. */
function asItStands(ports: PrivateActPorts, request: HttpRequest, inquiry: Inquiry): Promise<HttpReply> {
  if (!request.wantsHtml) throw new HttpProblemError(409, 'Not possible any more.');
  return privateSpaceReply(ports, request, inquiry);
}

async function undo(ports: PrivateActPorts, request: HttpRequest, visit: Visit): Promise<HttpReply> {
  if (undoableOf(visit, request.at) === undefined) return asItStands(ports, request, visit.inquiry);
  const outcome = await undoClientChoice(ports, visit, undefined, request.at);
  return recorded(ports, request, visit, outcome, false);
}

/**
 * `POST /private/{token}`: every choice of the client in their space. When the inquiry or an agenda changes between
 * read and write, both are read again.
 */
export async function actInPrivateSpace(ports: PrivateActPorts, request: HttpRequest): Promise<HttpReply> {
  const posted = postedFields(request);
  return retryOnConflict(async () => {
    const entered = await enterSpace(ports, request);
    if ('closed' in entered) {
      const mayResend = posted.values.choice === 'resend' && entered.link !== undefined;
      return mayResend ? resendToClient(ports, request, entered.link) : entered.closed;
    }
    const { inquiry, link } = entered;
    const opened = await performPrivateSignal(ports, request, link, posted.values);
    if (opened !== undefined) return opened;
    const set = await performCorrection(ports, request, inquiry, posted.values);
    if (set !== undefined) return set;
    const visit: Visit = { house: await ports.houses.read(), inquiry, link };
    if (posted.values.choice === 'undo') return undo(ports, request, visit);
    return postClientChoice(ports, request, posted, {
      page: 'private-space',
      act: visit,
      keepsOutcome: false,
      again: (retry) => privateSpaceReply(ports, request, inquiry, { retry }),
      recorded: (outcome, repeated) => recorded(ports, request, visit, outcome, repeated),
      asItStands: () => asItStands(ports, request, inquiry),
    });
  });
}
