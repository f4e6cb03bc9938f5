import { weightOf } from '#domain/assignment/advisor-profile.ts';
import { type AssignmentLedger, assignedInWindow } from '#domain/assignment/assignment-ledger.ts';
import { type FairShare, fairShares } from '#domain/assignment/fairness.ts';
import { isOpen } from '#domain/calendar/business-time.ts';
import { isOnLeave } from '#domain/calendar/leave.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { weekHours } from '#domain/calendar/week-hours.ts';
import type { StaffLanguage } from '#domain/choices/languages.ts';
import { advisorsOf, boutiqueOf, type House, type StaffMember, staffCalendar } from '#domain/house/house.ts';
import { calendarText } from '#templates/layout/calendar-text.ts';
import type { AdvisorRow } from '#templates/pages/advisors/advisor-facts.ts';

function presenceOf(house: House, member: StaffMember, at: string): AdvisorRow['presence'] {
  if (member.profile?.active !== true) return 'inactive';
  if (isOnLeave(at, member.profile.leave)) return 'on-leave';
  return isOpen(at, staffCalendar(house, member.staffId)) ? 'present' : 'off-hours';
}

function rowOf(
  house: House,
  member: StaffMember,
  ledger: AssignmentLedger,
  share: FairShare | undefined,
  reader: { readonly at: string; readonly language: StaffLanguage },
): AdvisorRow[] {
  const { profile } = member;
  if (profile === undefined) return [];
  const calendar = staffCalendar(house, member.staffId);
  const today = localDateOf(reader.at, calendar.timeZone);
  const leave = profile.leave
    .filter((one) => one.to >= today)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))[0];
  return [
    {
      advisorId: member.staffId,
      fullName: member.fullName,
      role: member.title[reader.language],
      boutique: boutiqueOf(house, member.boutiqueId).name,
      languages: profile.languages,
      skills: profile.skills,
      clearance: profile.clearance,
      pools: profile.pools ?? null,
      weight: weightOf(profile),
      openInquiries: ledger.openCounts[member.staffId] ?? 0,
      capacity: profile.capacity,
      assignedInWindow: assignedInWindow(ledger, member.staffId),
      targetShare: share?.targetShare ?? null,
      actualShare: share?.actualShare ?? null,
      shortfall: share?.shortfall ?? null,
      hours: calendarText(weekHours(calendar), reader.language),
      presence: presenceOf(house, member, reader.at),
      delegateId: profile.delegateId,
      delegateName: house.staff.find((one) => one.staffId === profile.delegateId)?.fullName,
      leave: leave && { fromOn: leave.from, toOn: leave.to },
      joinedOn: profile.joinedOn,
      leavesOn: profile.leavesOn,
    },
  ];
}

/** All present and former advisors, as the pages and the API show them; shares are among the active ones. */
export function advisorRows(
  house: House,
  ledger: AssignmentLedger,
  reader: { readonly at: string; readonly language: StaffLanguage },
): AdvisorRow[] {
  const shares = fairShares(
    advisorsOf(house).filter((one) => one.active),
    ledger,
  );
  return house.staff.flatMap((member) => rowOf(house, member, ledger, shares.get(member.staffId), reader));
}
