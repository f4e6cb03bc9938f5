import type { Language } from '#domain/choices/languages.ts';
import { HouseIncompleteError, type HouseProfile, type StaffMember, staffPageLanguage } from '#domain/house/house.ts';
import type { HouseProfileReader } from '#ports/house-repository.ts';
import { type Link, LinkAlreadyUsedError, type LinkReader, type LinkRepository } from '#ports/link-repository.ts';
import type { StaffDirectory } from '#ports/staff-directory.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { signInChoosePage, signInPage, signInSentPage } from '#templates/pages/sign-in/sign-in.ts';
import { openSession } from '#use-cases/sessions/open-session.ts';
import { requestSignIn, type SignInPorts, signInMinutes } from '#use-cases/sessions/request-sign-in.ts';
import { type StaffRequest, sessionCookieName } from '#web/http/http-handler.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { readForm } from '#web/http/request-body.ts';
import { type HttpReply, page, seeOther } from '#web/http/response.ts';
import { linkProblemReply, unknownLinkReply } from '#web/link-problem/link-problem-view.ts';

function signInForm(house: HouseProfile, asked: Language, email?: string): string {
  const language = staffPageLanguage(house, asked);
  const errors =
    email === undefined ? undefined : [{ field: 'email', message: staffPages[language].signIn.emailIncomplete }];
  return signInPage({ house: brandOf(house.policy.identity), language, signInPath: '/sign-in', email, errors });
}

export async function showSignIn(ports: Pick<SignInPorts, 'houses'>, request: HttpRequest): Promise<HttpReply> {
  return page(signInForm(await ports.houses.read(), request.language));
}

/** The same page whether or not the address belongs to a member of staff. */
export async function sendSignInLink(ports: SignInPorts, request: HttpRequest): Promise<HttpReply> {
  const house = await ports.houses.read();
  const email = (readForm(request).email ?? '').trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return page(signInForm(house, request.language, email), 400);
  await requestSignIn(ports, email, request.at);
  return page(
    signInSentPage({
      house: brandOf(house.policy.identity),
      language: staffPageLanguage(house, request.language),
      email,
      minutesValid: signInMinutes,
    }),
  );
}

interface SignInLinkPorts {
  readonly houses: Pick<HouseProfileReader, 'read'>;
  readonly directory: Pick<StaffDirectory, 'findById'>;
  readonly links: LinkReader;
}

async function usableLink(ports: SignInLinkPorts, request: HttpRequest): Promise<Link | undefined> {
  const link = await ports.links.findByToken(request.token);
  return link?.purpose === 'sign-in' && link.validUntil > request.at && link.outcome === undefined ? link : undefined;
}

async function notUsable(ports: SignInLinkPorts, request: HttpRequest): Promise<HttpReply> {
  return unknownLinkReply(request, await ports.houses.read());
}

/** A sign-in link shows a choice, so that a scanner that opens it signs nobody in. */
export async function showSignInLink(ports: SignInLinkPorts, request: HttpRequest): Promise<HttpReply> {
  const link = await usableLink(ports, request);
  if (link === undefined) return notUsable(ports, request);
  const member = await holderOf(ports, link);
  return page(choosePage(request, await ports.houses.read(), member));
}

async function holderOf(ports: SignInLinkPorts, link: Link): Promise<StaffMember> {
  const member = await ports.directory.findById(link.holderId);
  if (member === undefined) throw new HouseIncompleteError(`The house has no staff member "${link.holderId}".`);
  return member;
}

function choosePage(request: HttpRequest, house: HouseProfile, member: StaffMember, isRefused = false): string {
  const language = staffPageLanguage(house, request.requestedLanguage ?? member.language);
  return signInChoosePage({
    house: brandOf(house.policy.identity),
    language,
    sessionPath: request.path,
    fullName: member.fullName,
    errors: isRefused ? [{ field: 'choice', message: staffPages[language].signIn.notChosen }] : undefined,
  });
}

const twelveHours = 43_200;

/** `Secure`, except over plain HTTP, which only a loopback address uses. */
function cookie(request: HttpRequest, value: string, maxAgeSeconds: number): string {
  const secure = request.header('x-forwarded-proto') === 'http' ? '' : '; Secure';
  return `${sessionCookieName}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure}`;
}

export async function openStaffSession(
  ports: SignInLinkPorts & { readonly links: LinkRepository },
  request: HttpRequest,
): Promise<HttpReply> {
  const link = await usableLink(ports, request);
  if (link === undefined) return notUsable(ports, request);
  const house = await ports.houses.read();
  const { choice } = readForm(request);
  if (choice === 'not-me') return linkProblemReply(request, house, { problem: 'unknown', status: 200 });
  if (choice !== 'open-session') return page(choosePage(request, house, await holderOf(ports, link), true), 400);
  try {
    const { token } = await openSession(ports, link, request.at);
    return seeOther('/board', { 'set-cookie': cookie(request, token, twelveHours) });
  } catch (error) {
    if (error instanceof LinkAlreadyUsedError) return notUsable(ports, request);
    throw error;
  }
}

export async function closeStaffSession(
  ports: { readonly links: LinkRepository },
  request: StaffRequest,
): Promise<HttpReply> {
  const link = await ports.links.findByToken(request.sessionToken);
  if (link !== undefined) await ports.links.revoke(link);
  return seeOther('/sign-in', { 'set-cookie': cookie(request, '', 0) });
}
