import type { Language } from '#domain/choices/languages.ts';
import { boutiqueOf, clientTimeZone, staffOf } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { houseTextIn } from '#domain/policy/language.ts';
import { serviceAccess } from '#domain/policy/service.ts';
import type { Dossier } from '#ports/dossier.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { Link, LinkReader } from '#ports/link-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { type PrivateSpaceView, privateSpacePage } from '#templates/pages/private-space/private-space.ts';
import { wishesOn } from '#web/client-link/client-choices.ts';
import { type ClientViewPorts, clientLanguage, pathOf } from '#web/client-link/client-link-view.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { type HttpReply, page } from '#web/http/response.ts';
import { linkProblemReply, unknownLinkReply } from '#web/link-problem/link-problem-view.ts';
import { answersView } from '#web/staff-link/staff-link-view.ts';
import { understoodView } from '#web/understanding/understood-view.ts';
import { storyOf } from './history-view.ts';
import { privateOffersFragment } from './private-offers.ts';
import { actOf, clientProgressOf } from './progress-view.ts';

export type PrivateSpacePorts = ClientViewPorts & {
  readonly inquiries: InquiryReader;
  readonly houses: HouseRepository;
  readonly links: LinkReader;
};

/** Refused input, to be shown again. */
export interface SpaceRetry {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
  readonly status: 400 | 409;
}

/**
 * A client accepted by the house: by its verdict, or because a person answered. An off-target or premature inquiry
 * shows no advisor and no reserved offer.
 */
function isQualified(inquiry: Inquiry): boolean {
  const { status, qualification, response, earlierResponses = [], proposalsMade = 0, pauseReason } = inquiry;
  if (status === 'incomplete' || status === 'received') return false;
  if (status === 'paused' && (pauseReason === 'off-target' || pauseReason === 'premature')) return false;
  const isInHand = response !== undefined || earlierResponses.length > 0 || proposalsMade > 0;
  return isInHand || (qualification?.verdict === 'qualified' && status !== 'paused');
}

/** The advisor's name is for qualified clients; the direct line for the levels to which the house gives it. */
function advisorOf({ house, inquiry }: Dossier, language: Language): PrivateSpaceView['advisor'] {
  const owner = inquiry.owner === undefined ? undefined : staffOf(house, inquiry.owner.ownerId);
  if (owner === undefined) return undefined;
  const { fullName, title, boutiqueId, email, phone } = owner;
  const { directLine } = serviceAccess(house.policy, inquiry);
  return {
    fullName,
    role: houseTextIn(title, language, house.policy.identity.languages),
    boutique: boutiqueOf(house, boutiqueId).name,
    ...(directLine ? { email, phone } : {}),
  };
}

/** How the space is shown again after something was posted in it. */
export interface SpaceShown {
  readonly retry?: SpaceRetry | undefined;
  /** What was understood of the message was set right a moment ago. */
  readonly correctionSaved?: boolean | undefined;
}

async function viewOf(
  ports: PrivateSpacePorts,
  request: HttpRequest,
  dossier: Dossier,
  { retry, correctionSaved = false }: SpaceShown,
): Promise<PrivateSpaceView> {
  const { house, inquiry, person, content } = dossier;
  const { at, path } = request;
  const language = clientLanguage(request, inquiry);
  const qualified = isQualified(inquiry) && serviceAccess(house.policy, inquiry).privateSpace;
  const progress = clientProgressOf(dossier, at);
  const isLeaving = progress.kind === 'leaving';
  return {
    house: brandOf(house.policy.identity),
    language,
    actionPath: pathOf(request),
    values: retry?.values,
    errors: retry?.errors,
    reference: inquiry.reference,
    clientName: person.fullName,
    civility: person.civility,
    qualified,
    progress,
    act: await actOf(ports, dossier, progress, at),
    story: storyOf(house, await ports.inquiries.readTimeline(inquiry.inquiryId), qualified),
    wishes: isLeaving ? [] : wishesOn('private-space', inquiry, at),
    advisor: qualified ? advisorOf(dossier, language) : undefined,
    message: content.message,
    sentAt: inquiry.receivedAt,
    answers: answersView(house, inquiry, content),
    understood: isLeaving ? undefined : understoodView(house, inquiry, content),
    correctionSaved,
    timeZone: clientTimeZone(house, inquiry),
    preferencesPath: `${path}/preferences`,
    offers: isLeaving ? undefined : privateOffersFragment(dossier, at, { language, spacePath: path }),
  };
}

/** The space in its present state, with the typed values of a refused choice. */
export async function privateSpaceReply(
  ports: PrivateSpacePorts,
  request: HttpRequest,
  inquiry: Inquiry,
  shown: SpaceShown = {},
): Promise<HttpReply> {
  const [house, person, content] = await Promise.all([
    ports.houses.read(),
    ports.people.read(inquiry.personId),
    ports.inquiries.readContent(inquiry),
  ]);
  const view = await viewOf(ports, request, { house, inquiry, person, content }, shown);
  return page(privateSpacePage(view), shown.retry?.status ?? 200);
}

/** The link of a private space, and its inquiry; a response instead when the link is no longer valid. */
export async function enterSpace(
  ports: PrivateSpacePorts,
  request: HttpRequest,
): Promise<{ readonly link: Link; readonly inquiry: Inquiry } | { readonly closed: HttpReply; readonly link?: Link }> {
  const link = await ports.links.findByToken(request.token);
  if (link?.purpose !== 'private-space' || link.inquiryId === undefined)
    return { closed: unknownLinkReply(request, await ports.houses.read()) };
  const inquiry = await ports.inquiries.read(link.inquiryId);
  if (link.validUntil > request.at) return { link, inquiry };
  const house = await ports.houses.read();
  const language = clientLanguage(request, inquiry);
  return { link, closed: linkProblemReply(request, house, { problem: 'expired', status: 410, language }) };
}

/** The client's private space. Reading it changes nothing. */
export async function showPrivateSpace(ports: PrivateSpacePorts, request: HttpRequest): Promise<HttpReply> {
  const entered = await enterSpace(ports, request);
  return 'closed' in entered ? entered.closed : privateSpaceReply(ports, request, entered.inquiry);
}
