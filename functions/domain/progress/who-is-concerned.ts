import type { House, StaffMember } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';

type Member = Pick<StaffMember, 'staffId' | 'role'>;
type Concern = Pick<Inquiry, 'owner' | 'firstResponse' | 'appointment'>;

/**
 * Who may act on an inquiry: a manager on any; an advisor on those they own, must answer, or meet the client about.
 * Operations staff only read.
 */
export function isConcerned({ owner, firstResponse, appointment }: Concern, { staffId, role }: Member): boolean {
  if (role === 'manager') return true;
  return [owner?.ownerId, firstResponse?.clockHolderId, appointment?.advisorId].includes(staffId);
}

/** The links between staff and a client: the advisor of the relationship, and the inquiries in question. */
export interface ClientTies {
  readonly advisorId?: string | undefined;
  readonly inquiries: readonly Concern[];
}

function isDelegateOf(house: House, ownerId: string | undefined, staffId: string): boolean {
  return house.staff.some((one) => one.staffId === ownerId && one.profile?.delegateId === staffId);
}

/**
 * Who may record a contact with a client (a call, a message, a voluntary act): a manager for every client; an advisor
 * for those they look after, must answer or meet, or whose advisor named them as delegate; no other person.
 */
export function mayRecordFor(house: House, member: Member, { advisorId, inquiries }: ClientTies): boolean {
  if (member.role === 'manager') return true;
  if (member.role !== 'advisor') return false;
  const { staffId } = member;
  if (advisorId === staffId || isDelegateOf(house, advisorId, staffId)) return true;
  return inquiries.some((one) => isConcerned(one, member) || isDelegateOf(house, one.owner?.ownerId, staffId));
}

/** In whose name a contact may be recorded: one's own; for a manager, any name. */
export function maySignAs({ staffId, role }: Member, signerId: string): boolean {
  return signerId === staffId || role === 'manager';
}
