import type { Link } from '#ports/link-repository.ts';
import { clientPurposeOf } from '#use-cases/choices/read-client-link.ts';
import { type ResendPorts, resendLink } from '#use-cases/choices/resend-link.ts';
import { clientLanguage } from '#web/client-link/client-link-view.ts';
import {
  type PerformClientPorts,
  performClientAction,
  type ShowClientPorts,
  showClientAction,
} from '#web/client-link/post-client-choice.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { readForm } from '#web/http/request-body.ts';
import type { HttpReply } from '#web/http/response.ts';
import { linkProblemReply, unknownLinkReply } from '#web/link-problem/link-problem-view.ts';
import { type PerformPorts, performAction } from '#web/staff-link/post-staff-choice.ts';
import { type ActionPagePorts, showAction } from '#web/staff-link/staff-link-response.ts';

/** One kind of address serves two kinds of readers: members of staff and clients. */

export type ShowPorts = ActionPagePorts & ShowClientPorts;
export type LinkRouterPorts = PerformPorts & PerformClientPorts & ResendPorts;

/** `GET /a/{token}`: the page of the link. It never changes anything. */
export async function showLink(ports: ShowPorts, request: HttpRequest): Promise<HttpReply> {
  const link = await ports.links.findByToken(request.token);
  return link !== undefined && clientPurposeOf(link) !== undefined
    ? showClientAction(ports, request, link)
    : showAction(ports, request);
}

/** A fresh link for a client goes to the same mailbox, whoever asks. */
export async function resendToClient(ports: ResendPorts, request: HttpRequest, link: Link): Promise<HttpReply> {
  const house = await ports.houses.read();
  if (link.inquiryId === undefined) return unknownLinkReply(request, house);
  await resendLink(ports, link, request.at);
  const language = clientLanguage(request, await ports.inquiries.read(link.inquiryId));
  return linkProblemReply(request, house, { problem: 'resent', status: 200, language });
}

/** `POST /a/{token}`: the one act of the link. */
export async function postLink(ports: LinkRouterPorts, request: HttpRequest): Promise<HttpReply> {
  const link = await ports.links.findByToken(request.token);
  if (link === undefined || clientPurposeOf(link) === undefined) return performAction(ports, request);
  if (readForm(request).choice === 'resend') return resendToClient(ports, request, link);
  return performClientAction(ports, request, link);
}
