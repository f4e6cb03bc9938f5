import { type StaffCommand, staffChoices } from '#domain/choices/staff-choices.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { hasDetail } from './detail-permissions.ts';
import { covers } from './reach.ts';
import { relationOf } from './relation.ts';
import { reachOf } from './route-permissions.ts';

/**
 * Whether a member of staff may use a command on the page of this inquiry: its declaration names managers, or everybody
 * who may act for the client.
 */
export function mayCommand(
  house: House,
  command: StaffCommand,
  inquiry: Pick<Inquiry, 'owner' | 'firstResponse' | 'appointment'>,
  member: Pick<StaffMember, 'staffId' | 'role'>,
): boolean {
  if (hasDetail(member, 'command-as-manager')) return true;
  if (staffChoices[command].by === 'manager') return false;
  const reach = reachOf('POST /inquiries/{inquiryId}', member.role);
  return covers(reach, relationOf(house, member, { inquiries: [inquiry] }));
}
