import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { relationOf } from '#domain/permissions/relation.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';

export interface ReachedInquiries {
  readonly inquiries: readonly Inquiry[];
  /** Only people whom the reader may know by name. */
  readonly people: ReadonlyMap<string, Person>;
}

/** An inquiry that the reader can name exactly, as a client on the telephone does. */
function isNamed({ reference }: Inquiry, search: string | undefined): boolean {
  return search !== undefined && search.trim().toUpperCase() === reference.toUpperCase();
}

/**
 * The inquiries that the reader's permission covers: all; those of one's own clients; or all without the client's name.
 * An inquiry of a colleague is found by its exact reference, without the name, so that an advisor can open it with a
 * reason.
 */
export async function reachedInquiries(
  ports: { readonly inquiries: Pick<InquiryReader, 'readPeople'> },
  { reach, house, member }: Pick<StaffRequest, 'reach' | 'house' | 'member'>,
  found: readonly Inquiry[],
  search?: string | undefined,
): Promise<ReachedInquiries> {
  if (reach === 'withheld') return { inquiries: found, people: new Map() };
  const people = await ports.inquiries.readPeople([...new Set(found.map(({ personId }) => personId))]);
  if (reach === 'all') return { inquiries: found, people };
  const byPerson = Map.groupBy(found, ({ personId }) => personId);
  const isOwn = (personId: string) =>
    relationOf(house, member, {
      advisorId: people.get(personId)?.advisorId,
      inquiries: byPerson.get(personId) ?? [],
    }) !== 'none';
  const own = new Set([...byPerson.keys()].filter(isOwn));
  return {
    inquiries: found.filter((inquiry) => own.has(inquiry.personId) || isNamed(inquiry, search)),
    people: new Map([...people].filter(([personId]) => own.has(personId))),
  };
}
