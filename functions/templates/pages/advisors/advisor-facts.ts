import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { OwnerPool } from '#domain/policy/first-response.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import { type DateText, formatDate } from '#templates/i18n/dates.ts';
import { languageName } from '#templates/i18n/language-name.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import type { Fact } from '#templates/layout/facts.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { Presence } from '#templates/messages/fr/staff-pages/team.ts';

export type AdvisorRow = {
  readonly advisorId: string;
  readonly fullName: string;
  readonly role?: string | undefined;
  readonly boutique: string;
  /** ISO 639 codes, "fr", "en", "ar"… */
  readonly languages: readonly string[];
  /** Category codes or the house's own terms. */
  readonly skills: readonly string[];
  readonly clearance: readonly VicLevel[];
  /** Null: every desk. */
  readonly pools: readonly OwnerPool[] | null;
  /** 100 is a full share. */
  readonly weight: number;
  readonly openInquiries: number;
  readonly capacity: number;
  readonly assignedInWindow: number;
  /** Fractions of the window's assignments; null for people who take none. */
  readonly targetShare: number | null;
  readonly actualShare: number | null;
  /** Assignments behind (positive) or ahead (negative) of the share. */
  readonly shortfall: number | null;
  /** Their week in one line. */
  readonly hours: string;
  readonly presence: Presence;
  readonly delegateId?: string | undefined;
  readonly delegateName?: string | undefined;
  /** The present leave, or the next. */
  readonly leave?: { readonly fromOn: DateText; readonly toOn: DateText } | undefined;
  readonly joinedOn: DateText;
  readonly leavesOn?: DateText | undefined;
};

export function leaveText({ leave }: AdvisorRow, language: StaffLanguage): string | undefined {
  if (leave === undefined) return undefined;
  const [from, to] = [formatDate(leave.fromOn, language), formatDate(leave.toOn, language)];
  return staffPages[language].advisor.leaveBetween({ from, to });
}

/** Their real share of the window's assignments, next to their fair share. */
function shareText(
  { actualShare, targetShare, assignedInWindow }: AdvisorRow,
  language: StaffLanguage,
): string | undefined {
  if (actualShare === null || targetShare === null) return undefined;
  const share = (fraction: number) => formatShare(fraction, language);
  return staffPages[language].advisor.shareOf({
    actual: share(actualShare),
    target: share(targetShare),
    count: String(assignedInWindow),
  });
}

export function poolsText(pools: readonly OwnerPool[] | null, language: StaffLanguage): string | undefined {
  return pools?.map((pool) => staffPages[language].advisor.pools[pool]).join(', ');
}

/** The advisor's facts; empty ones are left out. */
export function advisorFacts(advisor: AdvisorRow, language: StaffLanguage): Fact[] {
  const messages = staffPages[language].advisor;
  const { fields } = messages;
  return [
    { label: messages.presence, value: staffPages[language].advisor.presences[advisor.presence] },
    { label: messages.open, value: `${advisor.openInquiries} / ${advisor.capacity}` },
    { label: messages.share, value: shareText(advisor, language) },
    { label: fields.weight, value: formatNumber(advisor.weight, language, 0) },
    { label: fields.languages, value: advisor.languages.map((code) => languageName(code, language)).join(', ') },
    { label: fields.skills, value: advisor.skills.map((skill) => categoryLabel(skill, language)).join(', ') },
    {
      label: fields.clearance,
      value: advisor.clearance.map((level) => staffShared[language].levels.names[level]).join(' · '),
    },
    { label: fields.pools, value: poolsText(advisor.pools, language) },
    { label: messages.hours, value: advisor.hours },
    { label: fields.delegateId, value: advisor.delegateName },
    { label: fields.leave, value: leaveText(advisor, language) },
    { label: messages.since, value: formatDate(advisor.joinedOn, language) },
    { label: fields.leavesOn, value: advisor.leavesOn && formatDate(advisor.leavesOn, language) },
  ];
}
