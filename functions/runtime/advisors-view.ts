import { weightOf } from '#domain/assignment/advisor-profile.ts';
import { assignedInWindow } from '#domain/assignment/assignment-ledger.ts';
import { defaultAssignmentPolicy, fairnessDays } from '#domain/assignment/assignment-policy.ts';
import { isOpen } from '#domain/calendar/business-time.ts';
import { isOnLeave } from '#domain/calendar/leave.ts';
import { boutiqueOf, type House, type StaffMember, staffCalendar } from '#domain/house/house.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { StaffRequest } from '#runtime/http.ts';
import { type HttpReply, json, page } from '#runtime/http-reply.ts';
import { brandOf } from '#templates/layout/house.ts';
import { type AdvisorRow, advisorsPage } from '#templates/pages/advisors.ts';

function presenceOf(house: House, member: StaffMember, at: string): AdvisorRow['presence'] {
  if (member.profile?.active !== true) return 'inactive';
  if (isOnLeave(at, member.profile.leave)) return 'on-leave';
  return isOpen(at, staffCalendar(house, member.staffId)) ? 'present' : 'off-hours';
}

function rowOf(house: House, member: StaffMember, openInquiries: number, request: StaffRequest): AdvisorRow {
  const { profile } = member;
  const today = request.at.slice(0, 10);
  const leave = profile?.leave
    .filter((one) => one.to >= today)
    .sort((one, other) => (one.from < other.from ? -1 : 1))[0];
  return {
    advisorId: member.staffId,
    fullName: member.fullName,
    role: member.title[request.pageLanguage],
    boutique: boutiqueOf(house, member.boutiqueId).name,
    languages: profile?.languages ?? [],
    skills: profile?.skills ?? [],
    weight: profile === undefined ? 0 : weightOf(profile),
    openInquiries,
    capacity: profile?.capacity ?? 0,
    presence: presenceOf(house, member, request.at),
    delegateName: house.staff.find((one) => one.staffId === profile?.delegateId)?.fullName,
    leave: leave && { fromOn: leave.from, toOn: leave.to },
  };
}

/** `/advisors` and `/api/advisors`: who takes inquiries, with what load, and who stands in for whom. */
export async function advisorsReply(
  ports: { readonly houses: HouseRepository },
  request: StaffRequest,
): Promise<HttpReply> {
  const { house, at } = request;
  const policy = { ...defaultAssignmentPolicy, houseTimeZone: house.policy.house.timeZone };
  const ledger = await ports.houses.readLedger(fairnessDays(policy, at));
  const advisors = house.staff
    .filter((member) => member.profile !== undefined)
    .map((member) => rowOf(house, member, ledger.openCounts[member.staffId] ?? 0, request));
  if (request.isApi) {
    return json({
      advisors: advisors.map((row) => ({ ...row, assignedInWindow: assignedInWindow(ledger, row.advisorId) })),
      window: fairnessDays(policy, at),
    });
  }
  const staff = { fullName: request.member.fullName, role: request.member.role };
  return page(advisorsPage({ house: brandOf(house.policy.house), language: request.pageLanguage, staff, advisors }));
}
