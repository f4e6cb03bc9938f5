import type { Instant } from '#domain/calendar/instant.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { InquiryDossier, Letter, LetterFacts } from '#ports/letters.ts';
import type { LinkGrant } from '#ports/link-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';

const dayMs = 86_400_000;

function after(at: Instant, days: number): Instant {
  return new Date(Date.parse(at) + days * dayMs).toISOString();
}

/** Everything a letter about an inquiry may speak of, read when it is composed. */
export async function openDossier(
  ports: { readonly inquiries: InquiryReader; readonly people: PersonReader },
  inquiry: Inquiry,
): Promise<InquiryDossier> {
  const [person, content] = await Promise.all([
    ports.people.read(inquiry.personId),
    ports.inquiries.readContent(inquiry),
  ]);
  return { inquiry, person, content };
}

/** The link by which a member of staff answers: bound to the inquiry, the person and the assignment. */
export function actionLink(house: House, inquiry: Inquiry, holderId: string, at: Instant): LinkGrant {
  return {
    purpose: 'first-response',
    holderId,
    inquiryId: inquiry.inquiryId,
    personId: inquiry.personId,
    assignmentNumber: inquiry.owner?.assignmentNumber ?? 0,
    createdAt: at,
    validUntil: after(at, house.policy.links.advisorDays),
  };
}

export function privateSpaceLink(house: House, inquiry: Inquiry, at: Instant): LinkGrant {
  return {
    purpose: 'private-space',
    holderId: inquiry.personId,
    inquiryId: inquiry.inquiryId,
    personId: inquiry.personId,
    createdAt: at,
    validUntil: after(at, house.policy.links.privateSpaceDays),
  };
}

/** A letter to a member of staff about an inquiry, with the link to act by. `step` makes its key. */
export function staffLetter(
  house: House,
  dossier: InquiryDossier,
  staffId: string,
  step: string,
  facts: LetterFacts,
  at: Instant,
): Letter {
  return {
    mailKey: `${dossier.inquiry.inquiryId}.${step}.${staffId}`,
    recipient: { kind: 'staff', staffId },
    language: staffOf(house, staffId).language,
    contactClass: 'internal',
    house,
    facts,
    dossier,
    link: actionLink(house, dossier.inquiry, staffId, at),
  };
}

/** The step in which the owner learns, once, that the client's address no longer receives. */
export function unreachableStep(since: Instant): string {
  return `unreachable-${Date.parse(since)}`;
}

/** A transactional letter to the client: what they asked for, never counted against a cap. */
export function clientLetter(
  house: House,
  dossier: InquiryDossier,
  step: string,
  facts: LetterFacts,
  at: Instant,
): Letter {
  return {
    mailKey: `${dossier.inquiry.inquiryId}.${step}`,
    recipient: { kind: 'client', person: dossier.person },
    language: dossier.inquiry.language,
    contactClass: 'transactional',
    house,
    facts,
    dossier,
    privateLink: privateSpaceLink(house, dossier.inquiry, at),
  };
}
