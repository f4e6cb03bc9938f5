import type { Instant } from '#domain/calendar/instant.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import { isAccessOpen } from '#domain/identity/client-access.ts';
import { type Relation, relationOf } from '#domain/permissions/relation.ts';
import type { ClientAccessReader } from '#ports/client-access-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';

export interface RelationPorts {
  readonly inquiries: Pick<InquiryReader, 'find' | 'listOfPerson' | 'readPeople'>;
  readonly accesses: ClientAccessReader;
}

/** The client in question, by themselves or by one of their inquiries. */
export type ClientSubject = { readonly inquiryId: string } | { readonly personId: string };

async function personIdOf(ports: RelationPorts, subject: ClientSubject): Promise<string | undefined> {
  if ('personId' in subject) return subject.personId;
  return (await ports.inquiries.find(subject.inquiryId))?.personId;
}

/** The relation of a member of staff to a client: by any of the client's inquiries. An unknown client has none. */
export async function readRelation(
  ports: RelationPorts,
  house: House,
  member: Pick<StaffMember, 'staffId'>,
  subject: ClientSubject,
  at: Instant,
): Promise<Relation> {
  const personId = await personIdOf(ports, subject);
  if (personId === undefined) return 'none';
  const [inquiries, people] = await Promise.all([
    ports.inquiries.listOfPerson(personId),
    ports.inquiries.readPeople([personId]),
  ]);
  const relation = relationOf(house, member, { advisorId: people.get(personId)?.advisorId, inquiries });
  if (relation !== 'none') return relation;
  const accesses = await ports.accesses.accessesOf(personId, member.staffId);
  return accesses.some((one) => isAccessOpen(one, at)) ? 'break-glass' : 'none';
}
