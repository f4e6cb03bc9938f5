import { boutiqueOf, clientTimeZone, staffOf } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { LinkReader } from '#ports/link-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { answersView, type Dossier } from '#runtime/action-view.ts';
import { type HttpReply, page } from '#runtime/http-reply.ts';
import type { HttpRequest } from '#runtime/http-request.ts';
import { linkProblemReply, unknownLinkReply } from '#runtime/link-problem-view.ts';
import { brandOf } from '#templates/layout/house.ts';
import type { PrivateProgress } from '#templates/pages/private-progress.ts';
import { type PrivateSpaceView, privateSpacePage } from '#templates/pages/private-space.ts';

export interface PrivateSpacePorts {
  readonly inquiries: InquiryReader;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
  readonly links: LinkReader;
}

function progressOf({ house, inquiry, content }: Dossier): PrivateProgress {
  const { status, owner, firstResponse, response, settledChoice } = inquiry;
  switch (status) {
    case 'received':
      return { kind: 'received' };
    case 'incomplete':
      return { kind: 'incomplete' };
    case 'paused':
      return { kind: 'paused' };
    case 'responded': {
      // A question is shown once its letter has left: until then the advisor may still take it back.
      const question = content.notes.filter((note) => note.kind === 'question').at(-1)?.text;
      if (settledChoice?.choice === 'clarification' && question !== undefined) return { kind: 'question', question };
      return { kind: 'answered', answeredAt: response?.at ?? inquiry.receivedAt };
    }
    case 'awaiting-first-response':
      if (owner === undefined || firstResponse === undefined) return { kind: 'received' };
      return owner.kind === 'duty-manager'
        ? { kind: 'held', personName: staffOf(house, owner.ownerId).fullName, answersBefore: firstResponse.deadlineAt }
        : { kind: 'awaiting-answer', answersBefore: firstResponse.deadlineAt };
  }
}

function isQualified(inquiry: Inquiry): boolean {
  return inquiry.qualification?.verdict === 'qualified' && inquiry.status !== 'paused';
}

function viewOf(dossier: Dossier, language: 'fr' | 'en'): PrivateSpaceView {
  const { house, inquiry, person, content } = dossier;
  const owner = inquiry.owner === undefined ? undefined : staffOf(house, inquiry.owner.ownerId);
  return {
    house: brandOf(house.policy.house),
    language,
    reference: inquiry.reference,
    clientName: person.fullName,
    qualified: isQualified(inquiry),
    progress: progressOf(dossier),
    advisor: owner && {
      fullName: owner.fullName,
      role: owner.title[language],
      boutique: boutiqueOf(house, owner.boutiqueId).name,
      email: owner.email,
      phone: owner.phone,
    },
    message: content.message,
    sentAt: inquiry.receivedAt,
    answers: answersView(house, inquiry, content),
    timeZone: clientTimeZone(house, inquiry),
  };
}

/** The client's private space. Reading it changes nothing. */
export async function showPrivateSpace(ports: PrivateSpacePorts, request: HttpRequest): Promise<HttpReply> {
  const link = await ports.links.findByToken(request.token);
  if (link?.purpose !== 'private-space' || link.inquiryId === undefined)
    return unknownLinkReply(request, await ports.houses.read());
  const [inquiry, house] = await Promise.all([ports.inquiries.read(link.inquiryId), ports.houses.read()]);
  const asked = request.requestedLanguage;
  const language = asked === 'fr' || asked === 'en' ? asked : inquiry.language;
  if (link.validUntil <= request.at) {
    // The space itself takes no posts; the fresh link is asked for where links act.
    const actionPath = `/a/${request.token}`;
    return linkProblemReply(request, house, { problem: 'expired', status: 410, language, actionPath });
  }
  const [person, content] = await Promise.all([
    ports.people.read(inquiry.personId),
    ports.inquiries.readContent(inquiry),
  ]);
  return page(privateSpacePage(viewOf({ house, inquiry, person, content }, language)));
}
