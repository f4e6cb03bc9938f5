import type { House, StaffMember } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';

type Concern = Pick<Inquiry, 'owner' | 'firstResponse' | 'appointment'>;

/**
 * What ties a member of staff to a client: they own an inquiry or look after the client; they answer or meet the client
 * in the owner's place; the owner named them as delegate; they opened the client with a reason (break-glass); or nothing does.
 */
export const relations = ['owner', 'stand-in', 'delegate', 'break-glass', 'none'] as const;
export type Relation = (typeof relations)[number];

/** The links between staff and a client: the advisor of the relationship, and the inquiries in question. */
export interface ClientTies {
  readonly advisorId?: string | undefined;
  readonly inquiries: readonly Concern[];
}

function isDelegateOf(house: House, ownerId: string | undefined, staffId: string): boolean {
  return house.staff.some((one) => one.staffId === ownerId && one.profile?.delegateId === staffId);
}

/** The closest relation of a member of staff to a client; their role is not considered. */
export function relationOf(
  house: House,
  { staffId }: Pick<StaffMember, 'staffId'>,
  { advisorId, inquiries }: ClientTies,
): Relation {
  if (advisorId === staffId || inquiries.some(({ owner }) => owner?.ownerId === staffId)) return 'owner';
  const standsIn = ({ firstResponse, appointment }: Concern) =>
    firstResponse?.clockHolderId === staffId || appointment?.advisorId === staffId;
  if (inquiries.some(standsIn)) return 'stand-in';
  const owners = [advisorId, ...inquiries.map(({ owner }) => owner?.ownerId)];
  return owners.some((ownerId) => isDelegateOf(house, ownerId, staffId)) ? 'delegate' : 'none';
}
