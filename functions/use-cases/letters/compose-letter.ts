import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import type { ContactTopic } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { InquiryDossier, Letter, LetterFacts } from '#ports/letters.ts';
import type { LinkGrant } from '#ports/link-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';

const dayMs = 86_400_000;

function after(at: Instant, days: number): Instant {
  return plusMs(at, days * dayMs);
}

/** Everything a letter about an inquiry can mention, read when it is composed. */
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

/** Links by which a client acts, with the days each can be used. */
type ClientPurpose = 'completion' | 'slots' | 'appointment' | 'satisfaction';

/** A link for one act of the client; `step` binds it to the present wait, proposal or appointment. */
export function clientActionLink(
  house: House,
  inquiry: Inquiry,
  purpose: ClientPurpose,
  step: number,
  at: Instant,
): LinkGrant {
  const { completionDays, choiceDays, appointmentDays } = house.policy.links;
  const days = {
    completion: completionDays,
    slots: choiceDays,
    appointment: appointmentDays,
    satisfaction: choiceDays,
  };
  return {
    purpose,
    holderId: inquiry.personId,
    inquiryId: inquiry.inquiryId,
    personId: inquiry.personId,
    step,
    createdAt: at,
    validUntil: after(at, days[purpose]),
  };
}

/** The preference centre, linked from every relational letter; one click stops the letter's own topic (RFC 8058). */
export function unsubscribeLink(house: House, inquiry: Inquiry, topic: ContactTopic, at: Instant): LinkGrant {
  return {
    purpose: 'unsubscribe',
    holderId: inquiry.personId,
    inquiryId: inquiry.inquiryId,
    personId: inquiry.personId,
    topic,
    createdAt: at,
    validUntil: after(at, house.policy.links.unsubscribeDays),
  };
}

/** The link by which an advisor, or the duty manager, records the outcome of a meeting. */
export function outcomeLink(house: House, inquiry: Inquiry, holderId: string, at: Instant): LinkGrant {
  return {
    ...actionLink(house, inquiry, holderId, at),
    purpose: 'outcome',
    step: inquiry.appointment?.sequence ?? 0,
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

/** The step in which the owner is told, once, that the client's address no longer receives letters. */
export function unreachableStep(since: Instant): string {
  return `unreachable-${Date.parse(since)}`;
}

/** A transactional letter to the client, which they asked for; it never counts against a cap. */
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
